import { between, latest, millis, minus, plus, seconds, total, type Instant, type Millis } from '../units';
import type { Places } from '../rotation/places';
import { placesAhead, roundFloor } from './rounds';
import { firstSpot, plannedLength, spotAfter, type Spot } from './segments';
import { endOf, remainingAt, wholeLength, type Setup, type State } from './state';

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
  for (let spot = spotAfter(setup, state.segment); spot !== null; spot = spotAfter(setup, spot)) {
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
      ? (spotAfter(setup, state.segment)?.round ?? setup.firstRound)
      : state.segment.round;
  const rounds = Array.from(
    { length: Math.max(0, setup.lastRound - first + 1) },
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

/** The end by the timetable: what the whole session takes as planned, from its scheduled start [T12]. */
export function plannedEnd(setup: Setup): Instant {
  const standing = { counted: [], away: setup.away, fitted: {} };
  const rounds = Array.from(
    { length: setup.lastRound - setup.firstRound + 1 },
    (_, index) => setup.firstRound + index,
  );
  const places = placesAhead(setup, standing, rounds);
  const lengths: Millis[] = [];
  for (let spot: Spot | null = firstSpot(setup); spot !== null; spot = spotAfter(setup, spot)) {
    lengths.push(plannedLength(setup, standing, spot, places[spot.round - setup.firstRound] ?? {}));
  }
  return plus(setup.scheduledStart, total(...lengths));
}

/** A difference smaller than this is only how computers add. */
const tolerance = millis(1);

export interface Fit {
  /** The end that is reached: the wished one, or the earliest that the floors allow. */
  readonly end: Instant;
  readonly reached: boolean;
  /** What is left of the present segment; null when that is not work, or is over and holds. */
  readonly presentLeft: Millis | null;
  /** Rounds still to come. */
  readonly rounds: readonly { readonly round: number; readonly length: Millis }[];
}

/**
 * What is left, shortened in proportion so that the session ends at `end`, never below each round's floor
 * [A14]. Only work is shortened; moves and closing keep their length. Null when nothing needs to be
 * shortened, or nothing can be.
 */
export function fitTo(setup: Setup, state: State, now: Instant, end: Instant): Fit | null {
  const forecast = forecastEnd(setup, state, now);
  const excess = between(end, forecast);
  if (state.stage !== 'running' || excess <= 0) return null;
  const places = placesByRound(setup, state);
  const ahead = segmentsAhead(setup, state).filter((piece) => piece.kind === 'work');
  const left = remainingAt(state.segment, now);
  const working = state.segment.kind === 'work' && left > 0;
  const parts = [
    ...(working
      ? [{ length: left, floor: presentFloor(setup, state, now, places.get(state.segment.round) ?? {}) }]
      : []),
    ...ahead.map((piece) => ({
      length: piece.length,
      floor: Math.min(piece.length, roundFloor(setup.plan, places.get(piece.round) ?? {})),
    })),
  ];
  const shortened = shorten(parts, excess);
  const saved = parts.reduce((sum, part, index) => sum + part.length - (shortened[index] ?? part.length), 0);
  if (saved < tolerance) return null;
  const lengths = working ? shortened.slice(1) : shortened;
  return {
    end: minus(forecast, millis(saved)),
    reached: excess - saved < tolerance,
    presentLeft: working ? millis(shortened[0] ?? left) : null,
    rounds: ahead.map((piece, index) => ({
      round: piece.round,
      length: millis(lengths[index] ?? piece.length),
    })),
  };
}

/** What must stay of the present work segment: up to its floor, and a minute's notice where there is one left. */
function presentFloor(setup: Setup, state: State, now: Instant, places: Places): number {
  const left = remainingAt(state.segment, now);
  const done = wholeLength(state.segment) - left;
  return Math.min(left, Math.max(seconds(60), roundFloor(setup.plan, places) - done));
}

/** Takes `excess` off the parts in proportion to their length; what a floor keeps is taken from the others. */
function shorten(
  parts: readonly { readonly length: number; readonly floor: number }[],
  excess: number,
): readonly number[] {
  const atFloor = new Set<number>();
  for (;;) {
    const free = parts.filter((_, index) => !atFloor.has(index)).reduce((sum, part) => sum + part.length, 0);
    const taken = [...atFloor].reduce((sum, index) => {
      const part = parts[index];
      return sum + (part === undefined ? 0 : part.length - part.floor);
    }, 0);
    const ratio = free === 0 ? 0 : Math.max(0, (free - (excess - taken)) / free);
    const lengths = parts.map((part, index) => (atFloor.has(index) ? part.floor : part.length * ratio));
    const below = parts.findIndex((part, index) => !atFloor.has(index) && (lengths[index] ?? 0) < part.floor);
    if (below === -1) return lengths;
    parts.forEach((part, index) => {
      if (!atFloor.has(index) && (lengths[index] ?? 0) < part.floor) atFloor.add(index);
    });
  }
}
