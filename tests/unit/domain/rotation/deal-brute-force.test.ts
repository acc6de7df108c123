import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import { capacityOf } from '../../../../src/domain/plan/plan';
import type { Plan, StationId } from '../../../../src/domain/plan/plan';
import { cycleOf, dealWheel, needsDeal } from '../../../../src/domain/rotation/deal';
import type { Wheel } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, follows, groupsOf } from '../../../support/plans';

/** Small plans in which limited stations may stand several times, with a wheel that may have been dealt for another cycle. */
const smallDeal: fc.Arbitrary<{ plan: Plan; previous: Wheel }> = fc
  .record({
    capacities: fc.array(fc.constantFrom(null, 1, 2), { minLength: 2, maxLength: 2 }),
    cycle: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 2, maxLength: 5 }),
    before: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 5 }),
    groups: fc.integer({ min: 1, max: 4 }),
    slots: fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 }),
    owed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ capacities, cycle, before, groups, slots, owed }) => {
    const [first = null, second = null] = capacities;
    const stations = [aStation('A', { capacity: first }), aStation('B', { capacity: second }), aStation('C')];
    const all = groupsOf(groups);
    const previous: Wheel = {
      cycle: before,
      slots: Object.fromEntries(all.map(({ id }, index) => [id, (slots[index] ?? 0) % before.length])),
      owed: Object.fromEntries(all.filter((_, index) => owed[index]).map(({ id }) => [id, 'A'])),
    };
    return { plan: aPlan({ stations, cycle, follows: [follows('A', 'B')], groups: all }), previous };
  })
  .filter(({ plan, previous }) => checkPlan(plan).length === 0 && needsDeal(plan, previous));

/** The rule itself: every later round, station by station. */
function keepsCapacities(plan: Plan, cycle: readonly StationId[], slots: readonly number[]): boolean {
  return cycle.every((_, round) =>
    plan.stations.every(
      (station) =>
        slots.filter((slot) => cycle[(slot + round) % cycle.length] === station.id).length <=
        capacityOf(station),
    ),
  );
}

function everyWay(groups: number, slots: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[]];
  for (let group = 0; group < groups; group += 1)
    ways = ways.flatMap((way) => Array.from({ length: slots }, (_, slot) => [...way, slot]));
  return ways;
}

/** How well a deal keeps its promises, as words to compare: owed first, then due, each by number and then plan order. */
function merit(plan: Plan, previous: Wheel, cycle: readonly StationId[], slots: readonly number[]): string {
  const ruleAwake = cycle.includes('A') && cycle.includes('B');
  const granted = plan.groups.map(({ id }, index) => {
    const owed = ruleAwake && previous.owed[id] !== undefined;
    const due = previous.cycle[previous.slots[id] ?? 0];
    return { owed, kept: cycle[slots[index] ?? 0] === (owed ? 'B' : due) };
  });
  const part = (owed: boolean) =>
    granted.filter((group) => group.owed === owed).map((group) => (group.kept ? 1 : 0));
  return [true, false]
    .map((owed) => `${part(owed).filter((bit) => bit === 1).length}:${part(owed).join('')}`)
    .join(' ');
}

test('[R11] a deal keeps every capacity, and no other deal keeps more promises, or earlier ones', () => {
  fc.assert(
    fc.property(smallDeal, ({ plan, previous }) => {
      const cycle = cycleOf(plan);
      fc.pre(cycle.length <= 6);
      const { wheel } = dealWheel(plan, previous);
      const slots = plan.groups.map(({ id }) => wheel.slots[id] ?? -1);
      expect(keepsCapacities(plan, cycle, slots)).toBe(true);
      const best = everyWay(slots.length, cycle.length)
        .filter((way) => keepsCapacities(plan, cycle, way))
        .map((way) => merit(plan, previous, cycle, way))
        .reduce((a, b) => (a > b ? a : b), '');
      expect(merit(plan, previous, cycle, slots)).toBe(best);
    }),
    { numRuns: 150 },
  );
});
