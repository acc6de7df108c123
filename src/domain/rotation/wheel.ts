import type { FollowRule, GroupId, Plan, StationId } from '../plan/plan';
import { awakeRules } from './cycle';
import type { Places } from './places';

/** Each group's slot in the next round. It carries over from day to day [R2]. Plain data, fit for saving. */
export interface Wheel {
  /** The filled cycle that it was dealt for. */
  readonly cycle: readonly StationId[];
  /** Slots count from 0. */
  readonly slots: Readonly<Record<GroupId, number>>;
  /** For a group that attended A of "B follows A" and not yet B: that A [R8]. */
  readonly owed: Readonly<Record<GroupId, StationId>>;
}

/** The station of the group's slot in the next round. Throws a RangeError for a group that was never dealt a slot. */
export function slotStation(wheel: Wheel, group: GroupId): StationId {
  const station = wheel.cycle[slotOf(wheel, group)];
  if (station === undefined) throw new RangeError(`The slot of "${group}" is not in the cycle.`);
  return station;
}

function slotOf(wheel: Wheel, group: GroupId): number {
  const slot = wheel.slots[group];
  if (slot === undefined) throw new RangeError(`The group "${group}" has no slot: deal the wheel first.`);
  return slot;
}

/** The B that the group is still owed after its A; null when nothing is, or while the rule sleeps [R8]. */
export function owedStation(plan: Plan, wheel: Wheel, group: GroupId): StationId | null {
  // Most groups are owed nothing: for them the rules need not be sought.
  return wheel.owed[group] === undefined ? null : owedBy(awakeRules(plan), wheel, group);
}

const owedBy = (awake: readonly FollowRule[], wheel: Wheel, group: GroupId): StationId | null =>
  awake.find((rule) => rule.after === wheel.owed[group])?.follower ?? null;

/** The wheel after a round that counted, with everyone where `places` says: all slots move on, an away group's too [R2]. */
export function afterRound(plan: Plan, wheel: Wheel, places: Places): Wheel {
  const slots = Object.fromEntries(
    Object.entries(wheel.slots).map(([group, slot]) => [group, (slot + 1) % wheel.cycle.length]),
  );
  const awake = awakeRules(plan);
  const owed = Object.fromEntries(
    Object.keys(wheel.slots).flatMap((group) => {
      const after = owedAfter(awake, wheel, group, places[group] ?? null);
      return after === undefined ? [] : [[group, after]];
    }),
  );
  return { cycle: wheel.cycle, slots, owed };
}

function owedAfter(
  awake: readonly FollowRule[],
  wheel: Wheel,
  group: GroupId,
  attended: StationId | null,
): StationId | undefined {
  const before = wheel.owed[group];
  if (attended === null) return before;
  if (awake.some((rule) => rule.after === attended)) return attended;
  return owedBy(awake, wheel, group) === attended ? undefined : before;
}
