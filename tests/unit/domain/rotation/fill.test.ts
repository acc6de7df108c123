import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSlots } from '../../../../src/domain/plan/limits';
import type { Plan, StationId } from '../../../../src/domain/plan/plan';
import { awakeRules, effectiveCycle, firstBrokenRule } from '../../../../src/domain/rotation/cycle';
import { fillCycle, stationsOf } from '../../../../src/domain/rotation/fill';
import { aPlan, aStation, arbitraryPlan, follows, groupsOf } from '../../../support/plans';

const threeStations = [aStation('TT', { teacherLed: true }), aStation('IW'), aStation('PW')];

const filledOf = (plan: Plan): readonly StationId[] => {
  const filled = fillCycle(plan);
  if (filled.kind !== 'filled') throw new Error(`not filled: ${filled.kind}`);
  return stationsOf(filled.slots);
};

describe('the cycle', () => {
  test('[R1] a station that has not joined the cycle is left out of it', () => {
    const stations = [aStation('IW'), aStation('PW', { inCycle: false }), aStation('SP')];
    const plan = aPlan({ stations, cycle: ['IW', 'PW', 'SP', 'PW'], follows: [] });
    expect(effectiveCycle(plan)).toEqual(['IW', 'SP']);
  });

  test('[R1] a cycle in which no station has joined cannot be filled', () => {
    const plan = aPlan({ stations: [aStation('IW', { inCycle: false })], cycle: ['IW'], follows: [] });
    expect(fillCycle(plan)).toEqual({ kind: 'no-stations' });
  });

  test('[R5] nothing is filled, and there is no reason to give, when every station has room', () => {
    expect(fillCycle(aPlan())).toEqual({
      kind: 'filled',
      slots: ['TT', 'IW', 'PW', 'SP', 'HW'].map((station) => ({ station, filled: false })),
      why: null,
    });
  });

  test('[R5] five groups on TT IW PW walk TT IW PW IW PW, and the plan says why', () => {
    const plan = aPlan({ stations: threeStations, cycle: ['TT', 'IW', 'PW'] });
    expect(fillCycle(plan)).toEqual({
      kind: 'filled',
      slots: [
        { station: 'TT', filled: false },
        { station: 'IW', filled: false },
        { station: 'PW', filled: false },
        { station: 'IW', filled: true },
        { station: 'PW', filled: true },
      ],
      why: { limited: 'TT', groups: 5, needed: 5, filled: ['IW', 'PW'] },
    });
  });

  test('[R5] stations are repeated in turn, as often as it takes', () => {
    const plan = aPlan({ stations: threeStations, cycle: ['TT', 'IW', 'PW'], groups: groupsOf(8) });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'PW', 'IW', 'PW', 'IW', 'PW', 'IW']);
  });

  test('[R5] a station that takes two groups needs half as many slots', () => {
    const stations = [aStation('laptops', { capacity: 2 }), aStation('IW')];
    const plan = aPlan({ stations, cycle: ['laptops', 'IW'], follows: [], groups: groupsOf(7) });
    expect(filledOf(plan)).toEqual(['laptops', 'IW', 'IW', 'IW']);
  });

  test('[R5] a limited station that stands twice needs twice as many slots', () => {
    const plan = aPlan({
      stations: threeStations,
      cycle: ['TT', 'IW', 'TT', 'IW', 'PW'],
      groups: groupsOf(4),
    });
    expect(filledOf(plan)).toHaveLength(8);
  });

  test('[R5] another limited station is never the one that is repeated', () => {
    const stations = [
      aStation('TT', { teacherLed: true }),
      aStation('laptops', { capacity: 3 }),
      aStation('PW'),
    ];
    const plan = aPlan({ stations, cycle: ['TT', 'laptops', 'PW'], follows: [] });
    expect(filledOf(plan)).toEqual(['TT', 'laptops', 'PW', 'PW', 'PW']);
  });

  test('[R7] a station that a rule gives a follower is repeated together with it', () => {
    const rules = [follows('TT', 'IW'), follows('IW', 'PW')];
    const plan = aPlan({ stations: threeStations, cycle: ['TT', 'IW', 'PW'], follows: rules });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'PW', 'IW', 'PW']);
  });

  test('[R7] three that follow each other are repeated as three, in their order', () => {
    const plan = aPlan({
      stations: [...threeStations, aStation('SP')],
      cycle: ['TT', 'IW', 'PW', 'SP'],
      follows: [follows('IW', 'PW'), follows('PW', 'SP')],
      groups: groupsOf(7),
    });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'PW', 'SP', 'IW', 'PW', 'SP']);
  });

  test('[R7] one missing slot is given to a station that can be repeated alone', () => {
    const rules = [follows('TT', 'IW'), follows('IW', 'PW')];
    const plan = aPlan({
      stations: threeStations,
      cycle: ['TT', 'IW', 'PW'],
      follows: rules,
      groups: groupsOf(4),
    });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'PW', 'PW']);
  });

  test('[R7] when the end would break a rule, the slot goes to the latest position where none breaks', () => {
    // PW leads to TT round the corner, so nothing may stand between them at the end.
    const rules = [follows('PW', 'TT')];
    const plan = aPlan({
      stations: threeStations,
      cycle: ['TT', 'IW', 'PW'],
      follows: rules,
      groups: groupsOf(4),
    });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'IW', 'PW']);
  });

  test('[R5] without an unlimited station there is no room, and the answer names the one that lacks it', () => {
    const stations = [aStation('TT', { teacherLed: true }), aStation('laptops', { capacity: 2 })];
    const plan = aPlan({ stations, cycle: ['TT', 'laptops'], follows: [] });
    expect(fillCycle(plan)).toEqual({
      kind: 'no-room',
      limited: 'TT',
      groups: 5,
      needed: 5,
      most: mostSlots,
    });
  });

  test('[R5] the answer counts each slot in which a limited station stands', () => {
    const stations = [aStation('TT', { teacherLed: true }), aStation('laptops', { capacity: 1 })];
    const plan = aPlan({ stations, cycle: ['laptops', 'TT', 'TT'], follows: [] });
    expect(fillCycle(plan)).toMatchObject({ kind: 'no-room', limited: 'TT', needed: 10 });
  });

  test('[R7] a station whose follower is limited is not repeated, since the follower would have to come along', () => {
    const stations = [
      aStation('TT', { teacherLed: true }),
      aStation('IW'),
      aStation('laptops', { capacity: 3 }),
      aStation('PW'),
    ];
    const plan = aPlan({
      stations,
      cycle: ['TT', 'IW', 'laptops', 'PW'],
      follows: [follows('IW', 'laptops')],
      groups: groupsOf(6),
    });
    expect(filledOf(plan)).toEqual(['TT', 'IW', 'laptops', 'PW', 'PW', 'PW']);
  });

  test('[R5] more slots than the figure says are filled when the positions of a station leave no other way', () => {
    // With L in slots 0, 1 and 3, two groups meet at every distance in cycles of six and seven.
    const stations = [aStation('L', { capacity: 1 }), aStation('IW')];
    const plan = aPlan({ stations, cycle: ['L', 'L', 'IW', 'L'], follows: [], groups: groupsOf(2) });
    const filled = fillCycle(plan);
    expect(filled).toMatchObject({ kind: 'filled', why: { limited: 'L', needed: 8 } });
  });

  test('[R7] filling keeps the own slots in their order and breaks no rule, whatever the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const filled = fillCycle(plan);
        if (filled.kind !== 'filled') throw new Error(filled.kind);
        const own = filled.slots.filter((slot) => !slot.filled).map((slot) => slot.station);
        expect(own).toEqual(effectiveCycle(plan));
        expect(firstBrokenRule(stationsOf(filled.slots), awakeRules(plan))).toBeNull();
        const added = filled.slots.filter((slot) => slot.filled).map((slot) => slot.station);
        expect([...added].sort()).toEqual([...(filled.why?.filled ?? [])].sort());
      }),
    );
  });
});
