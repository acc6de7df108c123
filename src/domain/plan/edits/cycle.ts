import type { FollowRule, Plan, StationId } from '../plan';

/** What else a new cycle brings along in the same step. */
export interface CycleChange {
  readonly cycle: readonly StationId[];
  readonly follows?: readonly FollowRule[];
  /** How many groups a station takes at once; null is unlimited (a teacher-led station: 1). */
  readonly capacity?: { readonly station: StationId; readonly groups: number | null };
}

/** The plan with these slots, rules and capacity. */
export const setCycle = (plan: Plan, { cycle, follows = plan.follows, capacity }: CycleChange): Plan => ({
  ...plan,
  cycle,
  follows,
  stations: plan.stations.map((station) =>
    station.id === capacity?.station ? { ...station, capacity: capacity.groups } : station,
  ),
});

export const setFollows = (plan: Plan, follows: readonly FollowRule[]): Plan => ({ ...plan, follows });
