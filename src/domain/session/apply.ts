import { assertNever } from '../assert-never';
import type { StationId } from '../plan/plan';
import { between, millis, minutes, plus, seconds, total, type Instant, type Millis } from '../units';
import type { Act, Answer } from './acts';
import { advance } from './advance';
import { roundBefore } from './allowed';
import { warningAt } from './crossings';
import type { CueName } from './cues';
import { fitTo } from './fit';
import { withCount } from './rounds';
import { enter, spotAfter, type Outcome } from './segments';
import {
  elapsedAt,
  remainingAt,
  wholeLength,
  type Break,
  type Segment,
  type Setup,
  type State,
} from './state';

/** How long the spotlight stays when the teacher presses Show [A13]. */
const spotlightTime = seconds(30);

/** Does an act that is allowed, at `state.at`; the state was brought up to that instant before. */
export function apply(setup: Setup, state: State, act: Act): Outcome {
  const now = state.at;
  switch (act.name) {
    case 'pause':
      return quiet(withSegment(state, { pausedAt: now }));
    case 'resume':
      return quiet(withSegment(state, resumed(state.segment, now)));
    case 'plus':
      return quiet(withSegment(state, { added: extended(state.segment, now, act.minutes), chimeLet: false }));
    case 'minus':
      return warned(
        setup,
        state,
        withSegment(state, { added: millis(state.segment.added - minutes(act.minutes)) }),
      );
    case 'next':
      return enter(setup, state, spotAfter(setup, state, state.segment), now, 'next');
    case 'back': {
      const round = roundBefore(state);
      return round === null ? quiet(state) : goTo(setup, state, round, 'back');
    }
    case 'jump':
      return goTo(setup, state, act.round, 'jump');
    case 'restart':
      return enter(setup, state, state.segment, now, 'restart');
    case 'hold':
      // Letting go in overtime moves the class on.
      return !act.on && remainingAt(state.segment, now) <= 0 && state.segment.pausedAt === null
        ? enter(setup, state, spotAfter(setup, state, state.segment), now, 'next')
        : quiet(withSegment(state, { holds: act.on }));
    case 'end':
      return state.held === null ? enter(setup, state, null, now, 'end') : answered(setup, state, 'end');
    case 'attention':
      return raise(state, act.on, 'attention', 'attention');
    case 'two-fingers':
      return raise(state, act.on, 'two-fingers', 'planning-over');
    case 'blank':
      return quiet({ ...state, overlay: act.on ? { kind: 'blank' } : { kind: 'none' } });
    case 'message':
      return quiet({
        ...state,
        overlay: act.text === null ? { kind: 'none' } : { kind: 'message', text: act.text },
      });
    case 'show':
      return quiet({
        ...state,
        spotlight: act.station === null ? null : { station: act.station, until: plus(now, spotlightTime) },
      });
    case 'fit':
      return warned(setup, state, fitted(setup, state, act.end));
    case 'drop-rounds': {
      const fewer: State = { ...state, lastRound: act.last };
      return warned(setup, state, act.end === null ? fewer : fitted(setup, fewer, act.end));
    }
    case 'away':
      return quiet({
        ...state,
        away: act.away
          ? [...state.away.filter((group) => group !== act.group), act.group]
          : state.away.filter((group) => group !== act.group),
      });
    case 'let-chime':
      return quiet(withSegment(state, { chimeLet: true }));
    case 'broke':
      return act.station === null
        ? enter(setup, state, spotAfter(setup, state, state.segment), now, 'broke')
        : quiet({ ...state, broke: [...state.broke, brokenAt(state, act.station)] });
    case 'answer':
      return answered(setup, state, act.answer);
    default:
      return assertNever(act);
  }
}

/**
 * What an act that takes time off leads to. One that leaves just the time of the class's warning gives that warning at
 * once, for its instant, which is now, is not crossed any more [T10].
 */
function warned(setup: Setup, before: State, after: State): Outcome {
  const was = warningAt(setup, before);
  const is = warningAt(setup, after);
  const { at } = after;
  const isNow = was !== null && was > at && is !== null && is <= at && between(is, at) < sameInstant;
  if (!isNow) return quiet(after);
  return {
    state: { ...after, cue: { name: 'one-minute', at: is } },
    happenings: [{ kind: 'cue', name: 'one-minute', due: is, sound: true }],
  };
}

/** A difference smaller than this is only how computers add. */
const sameInstant = millis(1);

const quiet = (state: State): Outcome => ({ state, happenings: [] });

const withSegment = (state: State, change: Partial<Segment>): State => ({
  ...state,
  segment: { ...state.segment, ...change },
});

const resumed = (segment: Segment, now: Instant): Partial<Segment> => ({
  from: plus(segment.from, segment.pausedAt === null ? millis(0) : between(segment.pausedAt, now)),
  pausedAt: null,
});

const brokenAt = ({ segment, at }: State, station: StationId): Break => ({
  round: segment.round,
  station,
  at,
  elapsed: elapsedAt(segment, at),
});

/** What is added after giving `more` minutes: in overtime they are counted from now, so that the class sees them all [A3]. */
function extended(segment: Segment, now: Instant, more: number): Millis {
  const over = millis(Math.max(0, elapsedAt(segment, now) - wholeLength(segment)));
  return total(segment.added, over, minutes(more));
}

/** To the start of `round`. Its count and those after it are taken back until they are done again [A6, A7]. */
function goTo(setup: Setup, state: State, round: number, why: 'back' | 'jump' | 'next-round'): Outcome {
  const counted = state.counted.filter((one) => one.round < round);
  return enter(setup, { ...state, counted }, { kind: 'work', round }, state.at, why);
}

function raise(state: State, on: boolean, kind: 'attention' | 'two-fingers', cue: CueName): Outcome {
  if (!on) return quiet({ ...state, overlay: { kind: 'none' } });
  return {
    state: { ...state, overlay: { kind }, cue: { name: cue, at: state.at } },
    happenings: [{ kind: 'cue', name: cue, due: state.at, sound: true }],
  };
}

function fitted(setup: Setup, state: State, end: Instant): State {
  const fit = fitTo(setup, state, state.at, end);
  if (fit === null) return state;
  const lengths = Object.fromEntries(fit.rounds.map(({ round, length }) => [round, length]));
  const ahead: State = { ...state, fitted: { ...state.fitted, ...lengths } };
  return fit.presentLeft === null ? ahead : shortened(setup, ahead, fit.presentLeft);
}

/** The present round, with `left` to go. It counts when half of what the fit made of it is done, perhaps at once. */
function shortened(setup: Setup, state: State, left: Millis): State {
  const { segment, at } = state;
  const elapsed = elapsedAt(segment, at);
  const whole = elapsed + left;
  const countsAfter = millis(Math.min(segment.countsAfter, whole / 2));
  const shorter = withSegment(state, { added: millis(whole - segment.length), countsAfter });
  return elapsed >= countsAfter ? withCount(setup, shorter) : shorter;
}

function answered(setup: Setup, state: State, answer: Answer): Outcome {
  const { held } = state;
  if (held === null) return quiet(state);
  const now = state.at;
  const free: State = { ...state, stage: 'running', held: null };
  // Carrying on takes the whole gap, and the wait for the answer, as a pause.
  const carried: State =
    free.segment.pausedAt === null
      ? withSegment(free, { from: plus(free.segment.from, between(held.from, now)) })
      : free;
  switch (answer) {
    case 'carry-on':
      return quiet(carried);
    case 'count': {
      const ran = advance(setup, { ...free, at: held.from }, now);
      return { state: ran.state, happenings: ran.happenings.map(unheard) };
    }
    case 'next-round':
      return nextRound(setup, carried);
    case 'end':
      return enter(setup, carried, null, now, 'end');
    default:
      return assertNever(answer);
  }
}

/** Cues whose instants fell in a gap are shown, not played [T11]. */
export const unheard = (happening: Outcome['happenings'][number]): Outcome['happenings'][number] =>
  happening.kind === 'cue' ? { ...happening, sound: false } : happening;

function nextRound(setup: Setup, state: State): Outcome {
  let spot = spotAfter(setup, state, state.segment);
  while (spot !== null && spot.kind === 'move') spot = spotAfter(setup, state, spot);
  return spot?.kind === 'work'
    ? goTo(setup, state, spot.round, 'next-round')
    : enter(setup, state, spot, state.at, 'next-round');
}
