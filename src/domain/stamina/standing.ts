import type { SchoolDate } from '../units';
import type { Bar } from './mark';
import type { Ramp } from './ramp';
import type { Achieved, Why } from './why';

/**
 * How far a station's stamina has come after some marks: all that the marks to come need to know of those before. Plain
 * JSON of a few hundred bytes, whatever the number of marks, fit for saving as a cache: the marks after those that it
 * was made from may be taken on it at any time, and give what all of them give from the beginning. It must be made anew
 * when a mark that is in it is changed or taken away.
 */
export interface Standing {
  /** The ramp that bent it so far: a plan that has another one by now bends what comes after. */
  readonly ramp: Ramp;
  /** In seconds. */
  readonly target: number;
  readonly why: Why;
  /** The teacher wishes no step up. */
  readonly held: boolean;
  /** The longest that the class kept going, in seconds; 0 before a first result. */
  readonly best: number;
  /** The day of the latest result, a short round too; null before the first. */
  readonly lastResult: SchoolDate | null;
  /** The gap since the latest result has taken its part of the target. */
  readonly gapTaken: boolean;
  /** The latest result, where it was not met and has not yet led back. */
  readonly miss: Achieved | null;
  /** A result that was met, whose step up comes with the next school day or week. */
  readonly earned: Achieved | null;
  /** What a gap took: the target from before, and the part of it that each result met gives back, in seconds. */
  readonly rebuild: { readonly to: number; readonly step: number } | null;
  /** Seconds of the latest three results since the latest gap, the oldest first. */
  readonly latest: readonly number[];
  /** The latest practices, the oldest first, as the class sees them. */
  readonly bars: readonly Bar[];
}

/** The standing before any mark. */
export const firstStanding = (ramp: Ramp): Standing => ({
  ramp,
  target: ramp.startSeconds,
  why: { kind: 'start' },
  held: false,
  best: 0,
  lastResult: null,
  gapTaken: false,
  miss: null,
  earned: null,
  rebuild: null,
  latest: [],
  bars: [],
});
