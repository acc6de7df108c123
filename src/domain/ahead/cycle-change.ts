import type { Plan, StationId } from '../plan/plan';
import type { DealChange } from '../rotation/deal';
import { owedStation, slotStation, type Wheel } from '../rotation/wheel';

/** Which stations are in the cycle that were not before, and the other way round. */
export interface CycleChange {
  readonly joined: readonly StationId[];
  readonly left: readonly StationId[];
}

const none: CycleChange = { joined: [], left: [] };

/** How the cycle changed from one round's wheel to the next one's; before a first round nothing did. */
export function cycleChange(before: Wheel | null, wheel: Wheel): CycleChange {
  if (before === null || before.cycle === wheel.cycle) return none;
  const missingIn = (cycle: readonly StationId[], other: readonly StationId[]): readonly StationId[] => [
    ...new Set(cycle.filter((station) => !other.includes(station))),
  ];
  return {
    joined: missingIn(wheel.cycle, before.cycle),
    left: missingIn(before.cycle, wheel.cycle),
  };
}

/**
 * Who was dealt anew between two rounds: when the cycle or the groups changed, each group whose station is not the one
 * that it would have come to [R11].
 */
export function changesBetween(plan: Plan, before: Wheel | null, wheel: Wheel): readonly DealChange[] {
  if (before === null || before.cycle === wheel.cycle || isSameDeal(before, wheel)) return [];
  return Object.keys(wheel.slots).flatMap((group): readonly DealChange[] => {
    const to = slotStation(wheel, group);
    const slot = before.slots[group];
    if (slot === undefined) return [{ group, from: null, to }];
    const due = before.cycle[(slot + 1) % before.cycle.length] ?? to;
    const from = owedStation(plan, wheel, group) ?? due;
    return from === to ? [] : [{ group, from, to }];
  });
}

function isSameDeal(before: Wheel, wheel: Wheel): boolean {
  const groups = Object.keys(wheel.slots);
  return (
    before.cycle.length === wheel.cycle.length &&
    before.cycle.every((station, slot) => station === wheel.cycle[slot]) &&
    Object.keys(before.slots).length === groups.length &&
    groups.every((group) => before.slots[group] !== undefined)
  );
}
