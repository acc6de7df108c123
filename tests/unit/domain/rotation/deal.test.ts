import { describe, expect, test } from 'vitest';
import { setGroupCount } from '../../../../src/domain/plan/edits/groups';
import { setInCycle } from '../../../../src/domain/plan/edits/stations';
import type { Plan } from '../../../../src/domain/plan/plan';
import { dealWheel, needsDeal } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import type { Wheel } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, groupsOf } from '../../../support/plans';

const dealt = (plan: Plan): Wheel => dealWheel(plan, null).wheel;

const afterRounds = (plan: Plan, start: Wheel, rounds: number): Wheel => {
  let wheel = start;
  for (let round = 0; round < rounds; round += 1)
    wheel = afterRound(plan, wheel, placesOf(plan, wheel, new Set()));
  return wheel;
};

describe('a first deal', () => {
  test('[R11] five groups on five slots begin at 0, 4, 3, 2 and 1', () => {
    expect(dealWheel(aPlan(), null)).toEqual({
      wheel: {
        cycle: ['TT', 'IW', 'PW', 'SP', 'HW'],
        slots: { g1: 0, g2: 4, g3: 3, g4: 2, g5: 1 },
        owed: {},
      },
      changes: [],
    });
  });

  test('[R11] more groups than slots share them evenly', () => {
    const stations = [aStation('IW'), aStation('PW'), aStation('SP')];
    const plan = aPlan({ stations, cycle: ['IW', 'PW', 'SP'], follows: [], groups: groupsOf(5) });
    expect(dealt(plan).slots).toEqual({ g1: 0, g2: 2, g3: 1, g4: 0, g5: 2 });
  });

  test('[R4] two groups that share a slot need room at every station of the cycle', () => {
    const stations = [aStation('laptops', { capacity: 2 }), aStation('IW'), aStation('PW')];
    const plan = aPlan({ stations, cycle: ['laptops', 'IW', 'PW'], follows: [], groups: groupsOf(6) });
    expect(dealt(plan).slots).toEqual({ g1: 0, g2: 2, g3: 1, g4: 0, g5: 2, g6: 1 });
  });

  test('[R4] a limited station in two slots is never met by two groups, in any round', () => {
    const stations = [aStation('L', { capacity: 1 }), aStation('IW')];
    const plan = aPlan({ stations, cycle: ['L', 'IW', 'L', 'IW'], follows: [], groups: groupsOf(2) });
    // A slot apart: two slots apart they would meet at L in every other round.
    expect(dealt(plan).slots).toEqual({ g1: 0, g2: 3 });
  });

  test('[R10] a plan whose cycle cannot run is an error, not a guess', () => {
    expect(() => dealWheel(aPlan({ cycle: [] }), null)).toThrow(RangeError);
  });
});

describe('dealing anew', () => {
  test('[R10] a wheel that still fits is left as it is, and nobody changes', () => {
    const plan = aPlan();
    const wheel = afterRounds(plan, dealt(plan), 3);
    expect(dealWheel(plan, wheel)).toEqual({ wheel, changes: [] });
  });

  test('[R10] a new name, other minutes or another order of the groups is no reason to deal', () => {
    const plan = aPlan();
    const wheel = dealt(plan);
    const changed = aPlan({ name: 'Other', timings: { rounds: 2 }, groups: [...plan.groups].reverse() });
    expect(needsDeal(changed, wheel)).toBe(false);
  });

  test.each([
    ['no wheel yet', aPlan(), null],
    ['a station left the cycle', setInCycle(aPlan(), 'HW', false), dealt(aPlan())],
    ['a group more', setGroupCount(aPlan(), 6), dealt(aPlan())],
    ['a group fewer', setGroupCount(aPlan(), 4), dealt(aPlan())],
    ['another group in place of one', aPlan({ groups: groupsOf(6).slice(1) }), dealt(aPlan())],
  ])('[R10] slots are dealt when there is %s', (_, plan, wheel) => {
    expect(needsDeal(plan, wheel)).toBe(true);
  });

  test('[R10] a slot outside of the cycle is dealt anew, as for a new group', () => {
    const wheel = dealt(aPlan());
    const beyond = { ...wheel, slots: { ...wheel.slots, g1: 99 } };
    expect(needsDeal(aPlan(), beyond)).toBe(true);
    expect(dealWheel(aPlan(), beyond)).toEqual({ wheel, changes: [{ group: 'g1', from: null, to: 'TT' }] });
  });

  test('[R10] slots are dealt when a lower capacity would be exceeded in a later round', () => {
    const stations = (capacity: number | null) => [
      aStation('laptops', { capacity }),
      aStation('IW'),
      aStation('PW'),
    ];
    const cycle = ['laptops', 'IW', 'PW'];
    const before = aPlan({ stations: stations(null), cycle, follows: [], groups: groupsOf(3) });
    const shared: Wheel = { cycle, slots: { g1: 1, g2: 1, g3: 2 }, owed: {} };
    expect(needsDeal(before, shared)).toBe(false);
    const after = { ...before, stations: stations(1) };
    expect(needsDeal(after, shared)).toBe(true);
    expect(dealWheel(after, shared).changes).toEqual([{ group: 'g2', from: 'IW', to: 'laptops' }]);
  });

  test('[R11] when a station joins, as many groups as can keep the station that they were due at', () => {
    const plan = aPlan({ cycle: ['TT', 'IW', 'PW', 'SP', 'HW'] });
    const without = setInCycle(plan, 'HW', false);
    // Without HW four slots are too few for five groups and one teacher: IW is repeated.
    const wheel = dealt(without);
    expect(wheel.cycle).toEqual(['TT', 'IW', 'PW', 'SP', 'IW']);
    expect(placesOf(without, wheel, new Set())).toEqual({ g1: 'TT', g2: 'IW', g3: 'SP', g4: 'PW', g5: 'IW' });
    const deal = dealWheel(plan, wheel);
    expect(deal.changes).toEqual([{ group: 'g5', from: 'IW', to: 'HW' }]);
    expect(placesOf(plan, deal.wheel, new Set())).toEqual({
      g1: 'TT',
      g2: 'IW',
      g3: 'SP',
      g4: 'PW',
      g5: 'HW',
    });
  });

  test('[R11] a group that is owed Independent Writing comes before those that were due there', () => {
    const plan = aPlan({
      stations: [aStation('TT', { teacherLed: true }), aStation('IW', { capacity: 1 }), aStation('PW')],
      cycle: ['TT', 'IW', 'PW'],
      groups: groupsOf(3),
    });
    const previous: Wheel = {
      cycle: ['TT', 'IW', 'PW', 'PW'],
      slots: { g1: 1, g2: 0, g3: 2 },
      owed: { g3: 'TT' },
    };
    const { wheel, changes } = dealWheel(plan, previous);
    expect(placesOf(plan, wheel, new Set())).toEqual({ g1: 'PW', g2: 'TT', g3: 'IW' });
    expect(changes).toEqual([{ group: 'g1', from: 'IW', to: 'PW' }]);
    expect(wheel.owed).toEqual({ g3: 'TT' });
  });

  test('[R11] a new group takes the emptiest slot and is listed without a station that it was due at', () => {
    const plan = aPlan({ groups: groupsOf(4) });
    const { wheel, changes } = dealWheel(aPlan(), dealt(plan));
    expect(wheel.slots).toEqual({ g1: 0, g2: 4, g3: 3, g4: 2, g5: 1 });
    expect(changes).toEqual([{ group: 'g5', from: null, to: 'IW' }]);
  });

  test('[R11] a kept group prefers the slot from which its later stations stay as they were', () => {
    const stations = [aStation('IW'), aStation('PW'), aStation('SP'), aStation('HW')];
    const cycle = ['IW', 'PW', 'IW', 'SP', 'HW'];
    const plan = aPlan({ stations, cycle, follows: [], groups: groupsOf(1) });
    // Due at IW and then SP, in a cycle that had no HW.
    const previous: Wheel = { cycle: ['IW', 'PW', 'IW', 'SP'], slots: { g1: 2 }, owed: {} };
    expect(dealWheel(plan, previous).wheel.slots).toEqual({ g1: 2 });
  });

  test('[R11] a group that has gone takes its debt with it, the others keep theirs', () => {
    const plan = aPlan({ groups: groupsOf(4) });
    const previous: Wheel = { ...dealt(aPlan()), owed: { g2: 'TT', g5: 'TT' } };
    expect(dealWheel(plan, previous).wheel.owed).toEqual({ g2: 'TT' });
  });
});
