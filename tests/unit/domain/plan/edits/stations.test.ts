import { describe, expect, test } from 'vitest';
import { setInCycle } from '../../../../../src/domain/plan/edits/stations';
import { aPlan } from '../../../../support/plans';

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
