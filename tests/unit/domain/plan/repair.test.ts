import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import { setCycle } from '../../../../src/domain/plan/edits/cycle';
import type { Plan } from '../../../../src/domain/plan/plan';
import { repairsOf, type Repair } from '../../../../src/domain/plan/repair';
import { finish } from '../../../../src/domain/steps';
import { aPlan, arbitraryPlan, aStation, follows, groupsOf } from '../../../support/plans';
import { needed } from '../../../support/processor-time';

const repairs = (plan: Plan): readonly Repair[] => {
  const [problem] = checkPlan(plan);
  return problem === undefined ? [] : finish(repairsOf(plan, problem));
};
const asEdited = (plan: Plan, { change }: Repair): Plan => setCycle(plan, change);
const steps = (plan: Plan) => repairs(plan).map((repair) => repair.steps.map(({ kind }) => kind).join(' '));
const cycles = (plan: Plan) => repairs(plan).map(({ change }) => change.cycle.join(' '));

describe('a rule that the cycle breaks', () => {
  test('[P16] the follower is moved, or put there once more, or the rule goes', () => {
    const plan = aPlan({ cycle: ['TT', 'PW', 'SP', 'HW', 'IW'] });
    expect(steps(plan)).toEqual(['move-follower', 'put-follower', 'drop-rule']);
    expect(cycles(plan)).toEqual(['TT IW PW SP HW', 'TT IW PW SP HW IW', 'TT PW SP HW IW']);
    expect(repairs(plan)[2]?.change.follows).toEqual([]);
  });

  test('[P16] behind the last slot comes the end of the list, and not its beginning', () => {
    const plan = aPlan({ cycle: ['PW', 'IW', 'HW', 'TT'] });
    expect(cycles(plan)).toEqual(['PW HW TT IW', 'PW IW HW TT IW', 'PW IW HW TT']);
  });

  test('[P16] a station that stands twice in a row where the follower should be may go', () => {
    const plan = aPlan({ cycle: ['TT', 'PW', 'IW', 'PW'] });
    expect(cycles(plan)).toContain('TT IW PW');
    expect(repairs(plan).flatMap((repair) => repair.steps)).toContainEqual({
      kind: 'remove-slot',
      station: 'PW',
      slotNumber: 2,
    });
  });

  test('[P16] the slots of stations that have not joined stay where they are', () => {
    const stations = aPlan().stations.map((station) =>
      station.id === 'SP' ? { ...station, inCycle: false } : station,
    );
    const plan = aPlan({ stations, cycle: ['TT', 'SP', 'PW', 'IW'] });
    expect(cycles(plan)[0]).toBe('TT IW SP PW');
  });

  test('[P16] what the follower itself leads to comes along', () => {
    const plan = aPlan({
      cycle: ['TT', 'PW', 'SP', 'IW', 'HW'],
      follows: [follows('TT', 'IW'), follows('IW', 'HW')],
    });
    expect(checkPlan(asEdited(plan, repairs(plan)[0] as Repair))).toEqual([]);
    expect(cycles(plan)[0]).toBe('TT IW HW PW SP');
  });
});

describe('rules that cannot stand together', () => {
  test('[P16] of two followers either may go', () => {
    const plan = aPlan({ follows: [follows('TT', 'IW'), follows('TT', 'PW')] });
    expect(repairs(plan).map((repair) => repair.steps.length)).toEqual([2, 1]);
    expect(repairs(plan).every((repair) => checkPlan(asEdited(plan, repair)).length === 0)).toBe(true);
  });

  test('[P16] a rule of a station with itself goes', () => {
    expect(steps(aPlan({ follows: [follows('TT', 'TT')] }))).toEqual(['drop-rule']);
  });
});

describe('too little room', () => {
  test('[P16] a station that stands nowhere gets a slot, or the limited one takes more groups', () => {
    const plan = aPlan({ cycle: ['TT'], groups: groupsOf(3) });
    expect(steps(plan)).toEqual(['add-slot', 'add-slot', 'add-slot', 'add-slot', 'raise-capacity']);
    expect(repairs(plan).at(-1)?.change.capacities).toEqual([{ station: 'TT', groups: 3 }]);
  });

  test('[P16] a limited station that stands twice needs only one slot', () => {
    const limited = aStation('TT', { capacity: 1 });
    const plan = aPlan({
      stations: [limited, aStation('PC', { capacity: 2 })],
      cycle: ['TT', 'PC', 'TT'],
      follows: [],
      groups: groupsOf(2),
    });
    expect(steps(plan)).toContain('remove-slot');
  });

  test('[P16] what is wrong with a name is not for a cycle to mend', () => {
    expect(repairs(aPlan({ name: '' }))).toEqual([]);
  });
});

describe('what nothing but a new beginning mends', () => {
  test('[P16] the last station of a cycle may go when another one comes', () => {
    const stations = ['TT', 'PW', 'SP'].map((id) => aStation(id, { inCycle: false }));
    const plan = aPlan({ stations, cycle: ['TT'], follows: [] });
    expect(steps(plan)).toEqual(['put-in', 'put-in', 'put-in']);
    expect(cycles(plan)).toEqual(['TT', 'TT PW', 'TT SP']);
  });

  test('[P16] a plan without stations has no repair', () => {
    const plan = aPlan({ stations: [], cycle: [], follows: [] });
    expect(checkPlan(plan)).toEqual([{ kind: 'no-station-in-cycle' }]);
    expect(repairs(plan)).toEqual([]);
  });

  test('[P16] a cycle that is too long loses slots of stations that stand twice', () => {
    const plan = aPlan({ cycle: [...Array.from({ length: 24 }, () => 'PW'), 'SP', 'PW'], follows: [] });
    expect(steps(plan)).toEqual(['remove-slot remove-slot']);
  });

  test('[P16] two stations that are both too small both take more groups', () => {
    const stations = [aStation('A', { capacity: 1 }), aStation('B', { capacity: 1 })];
    const plan = aPlan({ stations, cycle: ['A', 'B'], follows: [], groups: groupsOf(5) });
    expect(repairs(plan).map(({ change }) => change.capacities)).toContainEqual([
      { station: 'A', groups: 3 },
      { station: 'B', groups: 3 },
    ]);
  });
});

describe('what a search for repairs costs', () => {
  /** The same in every slot but one: thousands of ways to take a slot out, and none of them is enough. */
  const hard = (capacities: readonly number[]) => {
    const stations = capacities.map((capacity, index) => aStation(`S${index}`, { capacity }));
    const cycle = Array.from({ length: 24 }, (_, slot) => `S${slot % capacities.length}`);
    return aPlan({ stations, cycle, follows: [], groups: groupsOf(12) });
  };

  test.each([[[2, 5]], [[2, 2]], [[1, 2, 3]]])(
    '[P16] it ends, with capacities %j on 24 slots',
    (capacities) => {
      const plan = hard(capacities);
      const [problem] = checkPlan(plan);
      if (problem === undefined) throw new Error('Nothing is wrong.');
      const search = repairsOf(plan, problem);
      let parts = 0;
      let longest = 0;
      let found: readonly Repair[] | null = null;
      while (found === null) {
        longest = Math.max(
          longest,
          needed(() => {
            const step = search.next();
            if (step.done === true) found = step.value;
          }, 1),
        );
        parts += 1;
      }
      expect(parts).toBeLessThan(1000);
      expect(longest).toBeLessThan(100);
      expect(found).not.toEqual([]);
      for (const repair of found as readonly Repair[]) expect(checkPlan(asEdited(plan, repair))).toEqual([]);
    },
  );
});

/** A plan whose cycle, rules or capacities were made anew at random: broken as often as not. */
const arbitraryTried = fc
  .tuple(
    arbitraryPlan,
    fc.array(fc.nat({ max: 7 }), { maxLength: 8 }),
    fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 6 }),
    fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([plan, order, rules, capacities, joined]): Plan => {
    const idOf = (index: number): string => plan.stations[index % plan.stations.length]?.id ?? '';
    const cycle = order.map(idOf);
    const stations = plan.stations.map((station, index) => ({
      ...station,
      capacity: capacities[index] ?? null,
      inCycle: joined && station.inCycle,
    }));
    return { ...plan, stations, cycle, follows: rules.map(([a, b]) => follows(idOf(a), idOf(b))) };
  });

test('[P16] any break of the cycle, its rules or its capacities has a repair, and every repair mends it', () => {
  fc.assert(
    fc.property(arbitraryTried, (tried) => {
      const found = repairs(tried);
      expect(found.length > 0).toBe(checkPlan(tried).length > 0);
      for (const repair of found) expect(checkPlan(asEdited(tried, repair))).toEqual([]);
      expect(repairs(tried)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});
