import type { FollowRule, Plan, StationId } from '../plan';

/** What else a new cycle brings along in the same step. */
export interface CycleChange {
  readonly cycle: readonly StationId[];
  readonly follows?: readonly FollowRule[];
  /** How many groups a station takes at once; null is unlimited (a teacher-led station: 1). */
  readonly capacities?: readonly { readonly station: StationId; readonly groups: number | null }[];
  /** Stations that join the cycle. */
  readonly joining?: readonly StationId[];
}

/** The plan with these slots, rules, capacities and stations in the cycle. */
export const setCycle = (
  plan: Plan,
  { cycle, follows = plan.follows, capacities = [], joining = [] }: CycleChange,
): Plan => ({
  ...plan,
  cycle,
  follows,
  stations: plan.stations.map((station) => {
    const room = capacities.find((capacity) => capacity.station === station.id);
    return {
      ...station,
      capacity: room === undefined ? station.capacity : room.groups,
      inCycle: station.inCycle || joining.includes(station.id),
    };
  }),
});
