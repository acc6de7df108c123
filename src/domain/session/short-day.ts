import { between, millis, plus, type Instant, type Millis } from '../units';
import { leastLastRound } from './allowed';
import { fitTo } from './fit';
import { forecastEnd, segmentsAhead } from './forecast';
import { begin } from './replay';
import { elapsedAt, remainingAt, wholeLength, type Setup, type State } from './state';

/** A round of a short day. */
export interface ShortRound {
  readonly round: number;
  readonly length: Millis;
}

/** One way to make a day short enough. */
export interface ShortDayOffer {
  /** Left out, from the end of the day; what the groups would have done there, they do next time [R2]. */
  readonly dropped: readonly number[];
  /** The work that is left: the present round first, as a whole, where it is work. */
  readonly rounds: readonly ShortRound[];
  /** Whether any of them gets shorter than it is now. */
  readonly shorter: boolean;
  readonly end: Instant;
  /** False when it ends later than wished all the same. */
  readonly reached: boolean;
}

/**
 * The ways to end by `end` [A21], the fewest rounds left out first: all rounds shortened, then one left out and the rest
 * shortened, and so on to the first way that shortens nothing, unless it leaves half a round of time over. Where none ends in time, the one that ends earliest.
 * None when the session ends by then as it is, or can be made no shorter.
 */
export function shortDayOffers(
  setup: Setup,
  state: State,
  now: Instant,
  end: Instant,
): readonly ShortDayOffer[] {
  if (state.stage !== 'running' || forecastEnd(setup, state, now) <= end) return [];
  const offers: ShortDayOffer[] = [];
  const least = leastLastRound({ setup, entries: [], state }) ?? state.lastRound;
  for (let last = state.lastRound; last >= least; last -= 1) {
    const offer = offerTo(setup, state, last, now, end);
    if (offer?.reached !== true) continue;
    if (offer.shorter || offers.length === 0 || !wastes(offer, end)) offers.push(offer);
    if (!offer.shorter) return offers;
  }
  const earliest = offers.length > 0 ? null : offerTo(setup, state, least, now, end);
  return earliest === null ? offers : [earliest];
}

/** The same for a day that has not begun, of `length` in all from the start that `setup` names. */
export const plannedOffers = (setup: Setup, length: Millis): readonly ShortDayOffer[] =>
  shortDayOffers(setup, begin(setup).state, setup.startedAt, plus(setup.startedAt, length));

/** Whether so much time is left over that a teacher would rather have shorter rounds: half a round or more. */
const wastes = ({ rounds, end: reached }: ShortDayOffer, end: Instant): boolean =>
  between(reached, end) >= Math.max(...rounds.map(({ length }) => length)) / 2;

/** What the day would be with `last` as its last round; null when that changes nothing. */
function offerTo(setup: Setup, state: State, last: number, now: Instant, end: Instant): ShortDayOffer | null {
  const fewer: State = { ...state, lastRound: last };
  // A session that is paused cannot be fitted [A14]: its rounds can only be left out.
  const fit = state.segment.pausedAt === null ? fitTo(setup, fewer, now, end) : null;
  if (fit === null && last === state.lastRound) return null;
  const forecast = forecastEnd(setup, fewer, now);
  return {
    dropped: Array.from({ length: state.lastRound - last }, (_, index) => last + 1 + index),
    rounds: workLeft(setup, fewer, now, fit),
    shorter: fit !== null,
    end: fit?.end ?? forecast,
    reached: fit?.reached ?? forecast <= end,
  };
}

function workLeft(
  setup: Setup,
  state: State,
  now: Instant,
  fit: ReturnType<typeof fitTo>,
): readonly ShortRound[] {
  const { segment } = state;
  const working = segment.kind === 'work' && remainingAt(segment, now) > 0;
  const whole =
    fit?.presentLeft === undefined || fit.presentLeft === null
      ? wholeLength(segment)
      : millis(elapsedAt(segment, now) + fit.presentLeft);
  const ahead =
    fit?.rounds ??
    segmentsAhead(setup, state)
      .filter((piece) => piece.kind === 'work')
      .map(({ round, length }) => ({ round, length }));
  return working ? [{ round: segment.round, length: whole }, ...ahead] : ahead;
}
