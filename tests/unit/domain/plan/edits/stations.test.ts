import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../src/domain/plan/check';
import {
  addStation,
  changeStation,
  moveStation,
  removeStation,
  setInCycle,
} from '../../../../../src/domain/plan/edits/stations';
import { aPlan, aStation, follows, groupsOf } from '../../../../support/plans';

describe('a station in the cycle and out of it', () => {
  test('[P9] a station that leaves the cycle keeps its slots for its return', () => {
    const plan = aPlan();
    const without = setInCycle(plan, 'SP', false);
    expect(without.cycle).toEqual(plan.cycle);
    expect(without.stations.filter((station) => !station.inCycle).map((station) => station.id)).toEqual([
      'SP',
    ]);
    expect(setInCycle(without, 'SP', true)).toEqual(plan);
  });

  test.each([
    ['IW', ['PW', 'SP'], ['IW', 'PW', 'SP']],
    ['PW', ['IW', 'SP', 'HW'], ['IW', 'PW', 'SP', 'HW']],
    ['HW', ['IW', 'SP'], ['IW', 'SP', 'HW']],
  ])('[P9] %s, which never had a slot in %j, joins as %j', (station, cycle, expected) => {
    expect(setInCycle(aPlan({ cycle }), station, true).cycle).toEqual(expected);
  });

  test('[P9] a station that the plan does not have joins nothing', () => {
    expect(setInCycle(aPlan(), 'XX', true)).toEqual(aPlan());
  });
});

describe('a new station', () => {
  test('[P15] stands last in the list and in the cycle, under an id made from its name', () => {
    const plan = addStation(aPlan(), ' Word Games ');
    expect(plan.stations.at(-1)).toMatchObject({ id: 'word-games', name: 'Word Games', inCycle: true });
    expect(plan.cycle).toEqual(['TT', 'IW', 'PW', 'SP', 'HW', 'word-games']);
    expect(checkPlan(plan)).toEqual([]);
  });

  test('[P15] does not come between a station and its follower', () => {
    const plan = aPlan({ cycle: ['IW', 'PW', 'TT'] });
    expect(addStation(plan, 'Games').cycle).toEqual(['IW', 'PW', 'games', 'TT']);
  });

  test('[P15] stays out of a cycle that has no place for it', () => {
    const two = [aStation('A'), aStation('B')];
    const rules = [follows('A', 'B'), follows('B', 'A')];
    const plan = addStation(aPlan({ stations: two, cycle: ['A', 'B'], follows: rules }), 'Games');
    expect(plan.stations.at(-1)).toMatchObject({ id: 'games', inCycle: false });
    expect(plan.cycle).toEqual(['A', 'B']);
    expect(checkPlan(plan)).toEqual([]);
  });

  test('[P15] has an icon and a colour that are not in use, and never the icon of the teacher', () => {
    const plan = addStation(addStation(aPlan(), 'One'), 'Two');
    const looks = plan.stations.map(({ look }) => look);
    expect(looks.slice(-2)).toEqual([
      { icon: 'partner', colour: 'navy' },
      { icon: 'spelling', colour: 'pink' },
    ]);
  });

  test('[P15] looks like no other, however many there are: the wall tells stations by their signs', () => {
    const names = Array.from({ length: 24 }, (_, index) => `Station ${index}`);
    const plan = names.reduce(addStation, aPlan());
    const looks = plan.stations.slice(-24).map(({ look }) => `${look.icon} ${look.colour}`);
    expect(new Set(looks).size).toBe(24);
  });
});

describe('a station that goes', () => {
  test('[P15] takes its slots and its rules along', () => {
    const plan = aPlan({
      cycle: ['TT', 'IW', 'PW', 'IW'],
      follows: [follows('TT', 'IW'), follows('PW', 'IW')],
    });
    const without = removeStation(plan, 'IW');
    expect(without.cycle).toEqual(['TT', 'PW']);
    expect(without.follows).toEqual([]);
    expect(without.stations.map(({ id }) => id)).toEqual(['TT', 'PW', 'SP', 'HW']);
  });

  test('[P15] of the only station in the cycle nothing is left that could be used', () => {
    const plan = aPlan({ cycle: ['IW'], follows: [], groups: groupsOf(1) });
    expect(checkPlan(removeStation(plan, 'IW'))).toEqual([{ kind: 'no-station-in-cycle' }]);
  });
});

describe('a station that changes', () => {
  test('[P9] changes only in what is named, without spaces at the ends and without empty lines', () => {
    const plan = changeStation(aPlan(), 'PW', {
      name: ' Pairs ',
      directions: [
        { icon: 'sit', text: ' Sit side by side. ' },
        { icon: 'write', text: '  ' },
      ],
      materials: ['', 'Notebooks'],
    });
    expect(plan.stations[2]).toEqual({
      ...aStation('PW'),
      name: 'Pairs',
      directions: [{ icon: 'sit', text: 'Sit side by side.' }],
      materials: ['Notebooks'],
    });
    expect(plan.stations.filter(({ id }) => id !== 'PW')).toEqual(
      aPlan().stations.filter(({ id }) => id !== 'PW'),
    );
  });

  test('[P15] the day on which it is introduced changes nothing of the cycle', () => {
    const plan = changeStation(aPlan(), 'PW', { introducedOn: null, inCycle: true });
    expect(plan).toEqual(aPlan());
  });

  test('[P9] one that joins without a slot gets one', () => {
    const plan = changeStation(aPlan({ cycle: ['IW', 'SP'] }), 'PW', { inCycle: true });
    expect(plan.cycle).toEqual(['IW', 'PW', 'SP']);
  });

  test.each([
    [0, ['PW', 'TT', 'IW', 'SP', 'HW']],
    [3, ['TT', 'IW', 'SP', 'PW', 'HW']],
    [99, ['TT', 'IW', 'SP', 'HW', 'PW']],
  ])('[P9] moved to place %i the list is %j, and the cycle stays', (to, order) => {
    const plan = moveStation(aPlan(), 'PW', to);
    expect(plan.stations.map(({ id }) => id)).toEqual(order);
    expect(plan.cycle).toEqual(aPlan().cycle);
  });
});
