import type { SchoolDate } from '../units';
import type { Cadence } from './ramp';

/** A result that a reason names. */
export interface Achieved {
  readonly by: 'practice' | 'round' | 'broke';
  readonly date: SchoolDate;
  readonly seconds: number;
}

/**
 * Why a target is what it is; the catalogue says it in words. All lengths in seconds; `from` is the target before.
 */
export type Why =
  /** No result has bent the ramp yet. */
  | { readonly kind: 'start' }
  /** Met: one step up. */
  | { readonly kind: 'stepped-up'; readonly from: number; readonly result: Achieved }
  /** Met after a gap: a third of what was lost comes back, until the target is at `to` again. */
  | { readonly kind: 'rebuilding'; readonly from: number; readonly to: number; readonly result: Achieved }
  /** Met: it steps up with the next school day, or the next week. */
  | { readonly kind: 'waits'; readonly until: Exclude<Cadence, 'practice'>; readonly result: Achieved }
  /** Met, and there is no higher target. */
  | { readonly kind: 'at-ceiling'; readonly result: Achieved }
  /** Met, but the teacher holds the target. */
  | { readonly kind: 'held'; readonly result: Achieved }
  /** Not met: stays. */
  | { readonly kind: 'stays'; readonly result: Achieved }
  /** Two in a row not met: back to the longer of the two, or to the start where both were below it. */
  | { readonly kind: 'stepped-back'; readonly from: number; readonly results: readonly [Achieved, Achieved] }
  /** Five or more of the plan's weekdays without a result: back by 30 %. `last` is the day of the latest result. */
  | { readonly kind: 'gap'; readonly from: number; readonly last: SchoolDate }
  /** The teacher's own word. */
  | { readonly kind: 'set'; readonly from: number; readonly date: SchoolDate }
  /** A changed ramp has no room for the target that there was. */
  | { readonly kind: 'ramp-changed'; readonly from: number };
