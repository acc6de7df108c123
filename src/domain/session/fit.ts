import { between, millis, minus, seconds, type Instant, type Millis } from '../units';
import type { Places } from '../rotation/places';
import { forecastEnd, placesByRound, segmentsAhead } from './forecast';
import { roundFloor } from './rounds';
import { elapsedAt, remainingAt, wholeLength, type Setup, type State } from './state';

/** A difference smaller than this is only how computers add. */
const tolerance = millis(1);

/** Rounds get lengths that a teacher can say. */
const halfMinute = seconds(30);

export interface Fit {
  /**
   * The end that is reached: the wished one, or, by what rounding leaves, a little before it; or the earliest that the
   * floors allow.
   */
  readonly end: Instant;
  /** Whether it ends by the wished end. */
  readonly reached: boolean;
  /** What is left of the present segment; null when that is not work, or is over and holds. */
  readonly presentLeft: Millis | null;
  /** Rounds still to come. */
  readonly rounds: readonly { readonly round: number; readonly length: Millis }[];
}

/** A piece of work that can be shortened, in milliseconds. */
interface Part {
  readonly length: number;
  readonly floor: number;
  /** A round that has begun cannot have a round length any more: it takes what rounding leaves of the others. */
  readonly begun: boolean;
}

/**
 * What is left, shortened in proportion so that the session ends by `end`, never below each round's floor [A14]. Only
 * work is shortened; moves and closing keep their length. Null when nothing needs to be shortened, or nothing can be.
 */
export function fitTo(setup: Setup, state: State, now: Instant, end: Instant): Fit | null {
  const forecast = forecastEnd(setup, state, now);
  const excess = between(end, forecast);
  if (state.stage !== 'running' || excess <= 0) return null;
  const places = placesByRound(setup, state);
  const ahead = segmentsAhead(setup, state).filter((piece) => piece.kind === 'work');
  const left = remainingAt(state.segment, now);
  const working = state.segment.kind === 'work' && left > 0;
  const parts: readonly Part[] = [
    ...(working
      ? [
          {
            length: left,
            floor: presentFloor(setup, state, now, places.get(state.segment.round) ?? {}),
            begun: elapsedAt(state.segment, now) > 0,
          },
        ]
      : []),
    ...ahead.map((piece) => ({
      length: piece.length,
      floor: Math.min(piece.length, roundFloor(setup.plan, places.get(piece.round) ?? {})),
      begun: false,
    })),
  ];
  const shortened = inHalfMinutes(parts, shorten(parts, excess));
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
function shorten(parts: readonly Part[], excess: number): readonly number[] {
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

/** The lengths down to half minutes where the floor allows it; a round that has begun gets what that leaves over. */
function inHalfMinutes(parts: readonly Part[], lengths: readonly number[]): readonly number[] {
  const rounded = parts.map((part, index) => {
    const length = lengths[index] ?? part.length;
    if (part.begun || part.length - length < tolerance) return length;
    const down = Math.floor((length + tolerance) / halfMinute) * halfMinute;
    return Math.min(part.length, Math.max(part.floor, down));
  });
  const over = rounded.reduce((sum, length, index) => sum + (lengths[index] ?? length) - length, 0);
  return rounded.map((length, index) => {
    const part = parts[index];
    return part?.begun === true ? Math.min(part.length, length + over) : length;
  });
}
