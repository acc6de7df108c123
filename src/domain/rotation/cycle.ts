import { capacityOf } from '../plan/plan';
import type { FollowRule, Plan, StationId } from '../plan/plan';
import { oncePerPlan } from './once-per-plan';

/** The plan's cycle without the stations that have not joined it yet [R1]. */
export function effectiveCycle(plan: Plan): readonly StationId[] {
  const joined = new Set(plan.stations.filter((station) => station.inCycle).map((station) => station.id));
  return plan.cycle.filter((station) => joined.has(station));
}

/** The follow rules whose stations are both in the cycle; the others sleep [R6]. */
export const awakeRules: (plan: Plan) => readonly FollowRule[] = oncePerPlan((plan) => {
  const cycle = new Set(effectiveCycle(plan));
  return plan.follows.filter((rule) => cycle.has(rule.after) && cycle.has(rule.follower));
});

/** How many groups `station` takes at once; Infinity when unlimited, 0 when the plan has no such station. */
export function capacityIn(plan: Plan, station: StationId): number {
  const found = plan.stations.find((candidate) => candidate.id === station);
  return found === undefined ? 0 : capacityOf(found);
}

/** Where a cycle breaks a follow rule: the slot (from 0) that the rule's follower should fill, and what fills it. */
export interface BrokenRule {
  readonly rule: FollowRule;
  readonly slot: number;
  readonly found: StationId;
}

/** The first slot that breaks a rule: walking on from the last slot leads to the first [R7]. */
export function firstBrokenRule(
  cycle: readonly StationId[],
  rules: readonly FollowRule[],
): BrokenRule | null {
  for (const [index, station] of cycle.entries()) {
    const slot = (index + 1) % cycle.length;
    const found = cycle[slot] ?? station;
    const rule = rules.find((candidate) => candidate.after === station && candidate.follower !== found);
    if (rule !== undefined) return { rule, slot, found };
  }
  return null;
}
