import { earliest, latest, millis, plus, total, type Instant, type Millis } from '../units';
import type { Places } from '../rotation/places';
import { placesAhead } from './rounds';
import { firstSpot, plannedLength, spotAfter, type Spot } from './segments';
import { endOf, remainingAt, type Setup, type State } from './state';

/** A segment that is still to come. */
export interface AheadSegment extends Spot {
  readonly length: Millis;
  /** From the end of the present segment to its beginning. */
  readonly after: Millis;
}

/** What is still to come after the present segment, supposing that each round counts. */
export function segmentsAhead(setup: Setup, state: State): readonly AheadSegment[] {
  if (state.stage === 'done') return [];
  const places = placesByRound(setup, state);
  const ahead: AheadSegment[] = [];
  let after = millis(0);
  for (
    let spot = spotAfter(setup, state, state.segment);
    spot !== null;
    spot = spotAfter(setup, state, spot)
  ) {
    const length = plannedLength(setup, state, spot, places.get(spot.round) ?? {});
    ahead.push({ ...spot, length, after });
    after = total(after, length);
  }
  return ahead;
}

/** Where each group is from the present round to the last. */
export function placesByRound(setup: Setup, state: State): ReadonlyMap<number, Places> {
  const first =
    state.segment.kind === 'move' || state.segment.kind === 'opening'
      ? (spotAfter(setup, state, state.segment)?.round ?? setup.firstRound)
      : state.segment.round;
  const rounds = Array.from(
    { length: Math.max(0, state.lastRound - first + 1) },
    (_, index) => first + index,
  );
  const places = placesAhead(setup, state, rounds);
  return new Map(rounds.map((round, index) => [round, places[index] ?? {}]));
}

/** When the present segment would end if it ran on from `now`; in overtime that is now. */
export const presentEnd = (state: State, now: Instant): Instant =>
  state.segment.pausedAt === null
    ? latest(endOf(state.segment), now)
    : plus(now, millis(Math.max(0, remainingAt(state.segment, now))));

/** When the session would end if it ran on from `now` [T12]. */
export function forecastEnd(setup: Setup, state: State, now: Instant): Instant {
  if (state.finishedAt !== null) return state.finishedAt;
  const last = segmentsAhead(setup, state).at(-1);
  return plus(presentEnd(state, now), last === undefined ? millis(0) : total(last.after, last.length));
}

/**
 * The end by the timetable: what the whole session takes as planned, from its scheduled start, or the plan's finish-by where
 * that is earlier [T12].
 */
export function plannedEnd(setup: Setup): Instant {
  const standing = { counted: [], away: setup.away, fitted: setup.fitted };
  const rounds = Array.from(
    { length: setup.lastRound - setup.firstRound + 1 },
    (_, index) => setup.firstRound + index,
  );
  const places = placesAhead(setup, standing, rounds);
  const lengths: Millis[] = [];
  for (let spot: Spot | null = firstSpot(setup); spot !== null; spot = spotAfter(setup, setup, spot)) {
    lengths.push(plannedLength(setup, standing, spot, places[spot.round - setup.firstRound] ?? {}));
  }
  const end = plus(setup.scheduledStart, total(...lengths));
  return setup.finishBy === null ? end : earliest(end, setup.finishBy);
}
