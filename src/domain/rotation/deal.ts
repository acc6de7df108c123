import type { GroupId, Plan, StationId } from '../plan/plan';
import { assign } from './assign';
import type { Wish } from './assign';
import { fillCycle, stationsOf } from './fill';
import { fits, ringOf } from './ring';
import { oncePerPlan } from './once-per-plan';
import { placesOf } from './places';
import { owedStation, slotStation } from './wheel';
import type { Wheel } from './wheel';

/** A group that the deal sends elsewhere than it was due in the next round; `from` is null for a new group. */
export interface DealChange {
  readonly group: GroupId;
  readonly from: StationId | null;
  readonly to: StationId;
}

export interface Deal {
  readonly wheel: Wheel;
  /** In plan order; empty for a first deal. */
  readonly changes: readonly DealChange[];
}

/** Whether the cycle, the groups or the capacities are no longer those that `wheel` was dealt for, or a slot is none [R10]. */
export function needsDeal(plan: Plan, wheel: Wheel | null): boolean {
  if (wheel === null) return true;
  const cycle = cycleOf(plan);
  if (cycle.length !== wheel.cycle.length) return true;
  if (cycle.some((station, slot) => station !== wheel.cycle[slot])) return true;
  if (Object.values(wheel.slots).some((slot) => cycle[slot] === undefined)) return true;
  const dealt = new Set(Object.keys(wheel.slots));
  if (plan.groups.length !== dealt.size || plan.groups.some((group) => !dealt.has(group.id))) return true;
  const counts = cycle.map((_, slot) => Object.values(wheel.slots).filter((at) => at === slot).length);
  return !fits(ringOf(plan, cycle), counts);
}

/**
 * The wheel for this plan: `previous` itself while it still fits, else slots dealt anew [R10, R11], so that no capacity
 * is exceeded in any later round. The plan must have passed `checkPlan`; throws a RangeError when its cycle has no room.
 */
export const dealWheel = (plan: Plan, previous: Wheel | null): Deal => dealsOf(plan)(previous);

/** Every snapshot asks for the deal, and neither a plan nor a wheel is ever changed in place. */
const dealsOf = oncePerPlan((plan) => {
  const deals = new WeakMap<Wheel, Deal>();
  let first: Deal | null = null;
  return (previous: Wheel | null): Deal => {
    if (previous === null) return (first ??= dealAnew(plan, null));
    const known = deals.get(previous) ?? dealOf(plan, previous);
    deals.set(previous, known);
    return known;
  };
});

const dealOf = (plan: Plan, previous: Wheel): Deal =>
  needsDeal(plan, previous) ? dealAnew(plan, previous) : { wheel: previous, changes: [] };

function dealAnew(plan: Plan, previous: Wheel | null): Deal {
  const cycle = cycleOf(plan);
  const slots = assign(
    ringOf(plan, cycle),
    cycle,
    plan.groups.map(({ id }) => wishOf(plan, previous, id)),
  );
  const wheel: Wheel = {
    cycle,
    slots: Object.fromEntries(plan.groups.map(({ id }, index) => [id, slots[index] ?? 0])),
    owed: keptDebts(plan, previous),
  };
  return { wheel, changes: previous === null ? [] : changesOf(plan, previous, wheel) };
}

/** The cycle with its filled slots. Throws a RangeError when the plan did not pass `checkPlan`. */
export function cycleOf(plan: Plan): readonly StationId[] {
  const filled = fillCycle(plan);
  if (filled.kind !== 'filled') throw new RangeError(`The plan "${plan.id}" has a cycle that cannot run.`);
  return stationsOf(filled.slots);
}

function wishOf(plan: Plan, previous: Wheel | null, group: GroupId): Wish | null {
  const slot = previous?.slots[group];
  if (previous === null || slot === undefined || previous.cycle[slot] === undefined) return null;
  const due = [...previous.cycle.slice(slot), ...previous.cycle.slice(0, slot)];
  const owed = owedStation(plan, previous, group);
  return { station: owed ?? slotStation(previous, group), why: owed === null ? 'due' : 'owed', due };
}

function keptDebts(plan: Plan, previous: Wheel | null): Wheel['owed'] {
  const groups = new Set(plan.groups.map((group) => group.id));
  return Object.fromEntries(Object.entries(previous?.owed ?? {}).filter(([group]) => groups.has(group)));
}

function changesOf(plan: Plan, previous: Wheel, wheel: Wheel): readonly DealChange[] {
  const places = placesOf(plan, wheel, new Set());
  return plan.groups.flatMap(({ id }) => {
    const from = wishOf(plan, previous, id)?.station ?? null;
    const to = places[id] ?? slotStation(wheel, id);
    return from === to ? [] : [{ group: id, from, to }];
  });
}
