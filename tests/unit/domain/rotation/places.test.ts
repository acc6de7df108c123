import { describe, expect, test } from 'vitest';
import type { GroupId, Plan, StationId } from '../../../../src/domain/plan/plan';
import { setInCycle } from '../../../../src/domain/plan/edits/stations';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';
import type { Places } from '../../../../src/domain/rotation/places';
import { afterRound, slotStation } from '../../../../src/domain/rotation/wheel';
import type { Wheel } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, follows, groupsOf } from '../../../support/plans';

const nobody: ReadonlySet<GroupId> = new Set();
const away = (...groups: readonly GroupId[]): ReadonlySet<GroupId> => new Set(groups);
const dealt = (plan: Plan): Wheel => dealWheel(plan, null).wheel;

/** Sits rounds that all count; `absences` says who is away in each. */
function sit(plan: Plan, start: Wheel, absences: readonly ReadonlySet<GroupId>[]) {
  let wheel = start;
  const rounds: Places[] = absences.map((awayGroups) => {
    const places = placesOf(plan, wheel, awayGroups);
    wheel = afterRound(plan, wheel, places);
    return places;
  });
  return { wheel, rounds };
}

const stationsOf = (rounds: readonly Places[], group: GroupId): readonly (StationId | null)[] =>
  rounds.map((places) => places[group] ?? null);

describe('places in a round', () => {
  test('[R3] every present group is at the station of its slot, and an away one is nowhere', () => {
    const plan = aPlan();
    expect(placesOf(plan, dealt(plan), away('g3'))).toEqual({
      g1: 'TT',
      g2: 'HW',
      g3: null,
      g4: 'PW',
      g5: 'IW',
    });
  });

  test('[R2] after a round that counted every slot moves on by one, the last to the first', () => {
    const plan = aPlan();
    const { wheel } = sit(plan, dealt(plan), [nobody]);
    expect(placesOf(plan, wheel, nobody)).toEqual({ g1: 'IW', g2: 'TT', g3: 'HW', g4: 'SP', g5: 'PW' });
  });

  test('[R2] an away group moves on too, so that it meets nobody at a full station', () => {
    const plan = aPlan();
    const { wheel } = sit(plan, dealt(plan), [away('g2'), away('g2')]);
    // The Whales were away for the rounds at HW and TT.
    expect(slotStation(wheel, 'g2')).toBe('IW');
    expect(placesOf(plan, wheel, nobody)).toMatchObject({ g2: 'IW', g3: 'TT' });
  });

  test('[R3] a group that ends on Teacher Time starts tomorrow at Independent Writing', () => {
    const plan = aPlan();
    const today = sit(plan, dealt(plan), [nobody, nobody, nobody]);
    expect(today.rounds.at(-1)).toMatchObject({ g3: 'TT' });
    expect(placesOf(plan, today.wheel, nobody)).toMatchObject({ g3: 'IW' });
  });
});

describe('B follows A', () => {
  test('[R8] a group that was away after Teacher Time sits at Independent Writing in its first round back', () => {
    const plan = aPlan();
    const { rounds, wheel } = sit(plan, dealt(plan), [nobody, away('g1'), away('g1'), nobody]);
    expect(stationsOf(rounds, 'g1')).toEqual(['TT', null, null, 'IW']);
    // In step again: its slot moved on all the while.
    expect(placesOf(plan, wheel, nobody)).toMatchObject({ g1: 'HW' });
    expect(wheel.owed).not.toHaveProperty('g1');
  });

  test('[R8] the debt is kept over days that the group is away', () => {
    const plan = aPlan();
    const week = Array.from({ length: 20 }, () => away('g1'));
    const { rounds } = sit(plan, dealt(plan), [nobody, ...week, nobody]);
    expect(rounds.at(-1)).toMatchObject({ g1: 'IW' });
  });

  const full = {
    stations: [aStation('TT', { teacherLed: true }), aStation('IW', { capacity: 1 }), aStation('PW')],
    cycle: ['TT', 'IW', 'PW'],
    groups: groupsOf(3),
  };

  test('[R8] when Independent Writing is full the group sits at its slot and stays owed', () => {
    const plan = aPlan(full);
    // Slots: g1 TT, g2 PW, g3 IW. Round 2 would be g1's IW; in round 3 that is g2's place.
    const { rounds, wheel } = sit(plan, dealt(plan), [nobody, away('g1'), nobody]);
    expect(stationsOf(rounds, 'g1')).toEqual(['TT', null, 'PW']);
    expect(rounds[2]).toMatchObject({ g2: 'IW' });
    expect(wheel.owed).toMatchObject({ g1: 'TT' });
  });

  test('[R8] a group that is away at Independent Writing leaves its place to one that is owed it', () => {
    const plan = aPlan(full);
    const { rounds } = sit(plan, dealt(plan), [nobody, away('g1'), away('g2')]);
    expect(rounds[2]).toMatchObject({ g1: 'IW', g2: null });
  });

  test('[R8] two groups that are owed the same last place: plan order decides', () => {
    const stations = [
      aStation('TT', { capacity: 2 }),
      aStation('IW', { capacity: 1 }),
      aStation('PW'),
      aStation('SP'),
    ];
    const plan = aPlan({ stations, cycle: ['TT', 'IW', 'PW', 'SP'], groups: groupsOf(3) });
    const wheel: Wheel = {
      cycle: ['TT', 'IW', 'PW', 'SP'],
      slots: { g1: 0, g2: 2, g3: 3 },
      owed: { g3: 'TT', g2: 'TT' },
    };
    expect(placesOf(plan, wheel, nobody)).toEqual({ g1: 'TT', g2: 'IW', g3: 'SP' });
  });

  test('[R8] a group that leaves for its own debt makes room for the one that is owed its place', () => {
    const stations = [aStation('A'), aStation('B', { capacity: 1 }), aStation('C'), aStation('D')];
    const rules = [follows('A', 'B'), follows('C', 'D')];
    const plan = aPlan({ stations, cycle: ['A', 'B', 'C', 'D'], follows: rules, groups: groupsOf(2) });
    const wheel: Wheel = { cycle: plan.cycle, slots: { g1: 3, g2: 1 }, owed: { g1: 'A', g2: 'C' } };
    expect(placesOf(plan, wheel, nobody)).toEqual({ g1: 'B', g2: 'D' });
  });

  test('[R8] attending A of another rule puts that debt in the place of the old one', () => {
    const stations = [aStation('A'), aStation('B', { capacity: 1 }), aStation('C'), aStation('D')];
    const rules = [follows('A', 'B'), follows('C', 'D')];
    const plan = aPlan({ stations, cycle: ['A', 'B', 'C', 'D'], follows: rules, groups: groupsOf(2) });
    const wheel: Wheel = { cycle: plan.cycle, slots: { g1: 2, g2: 1 }, owed: { g1: 'A' } };
    const { rounds, wheel: next } = sit(plan, wheel, [nobody]);
    expect(rounds[0]).toEqual({ g1: 'C', g2: 'B' });
    expect(next.owed).toEqual({ g1: 'C' });
  });

  test('[R6] a rule sleeps while its follower is not in the cycle, and makes no debt', () => {
    const plan = setInCycle(aPlan(), 'IW', false);
    const { rounds, wheel } = sit(plan, dealt(plan), [nobody, nobody]);
    expect(stationsOf(rounds, 'g1')).toEqual(['TT', 'PW']);
    expect(wheel.owed).toEqual({});
  });

  test('[R6] a debt from before the rule slept counts again when it wakes', () => {
    const awake = aPlan();
    const asleep = setInCycle(awake, 'IW', false);
    const monday = sit(awake, dealt(awake), [nobody]);
    const tuesday = sit(asleep, dealWheel(asleep, monday.wheel).wheel, [away('g1')]);
    expect(placesOf(asleep, tuesday.wheel, nobody)['g1']).not.toBe('IW');
    expect(placesOf(awake, dealWheel(awake, tuesday.wheel).wheel, nobody)).toMatchObject({ g1: 'IW' });
  });

  test('[R3] a wheel that was not dealt for a group is an error, not a guess', () => {
    const plan = aPlan();
    expect(() => placesOf(aPlan({ groups: groupsOf(6) }), dealt(plan), nobody)).toThrow(RangeError);
  });
});
