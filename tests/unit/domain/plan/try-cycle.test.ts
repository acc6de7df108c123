import { describe, expect, test } from 'vitest';
import { tryCycle } from '../../../../src/domain/plan/try-cycle';
import type { Plan } from '../../../../src/domain/plan/plan';
import { aPlan, follows } from '../../../support/plans';

const shown = (plan: Plan) =>
  tryCycle(plan).slots.map(({ station, kind, place }) => `${station} ${kind} ${place ?? '-'}`);

describe('a cycle that is tried', () => {
  test('[R5] filled slots stand between the own ones, with why', () => {
    const plan = aPlan({ cycle: ['TT', 'IW', 'PW'] });
    expect(shown(plan)).toEqual(['TT own 0', 'IW own 1', 'PW own 2', 'IW filled -', 'PW filled -']);
    expect(tryCycle(plan).why).toEqual({ limited: 'TT', groups: 5, needed: 5, filled: ['IW', 'PW'] });
  });

  test('[R1] the slots of stations that have not joined wait in their places', () => {
    const stations = aPlan().stations.map((station) =>
      ['IW', 'HW'].includes(station.id) ? { ...station, inCycle: false } : station,
    );
    expect(shown(aPlan({ stations, groups: aPlan().groups.slice(0, 3) }))).toEqual([
      'TT own 0',
      'IW waiting 1',
      'PW own 2',
      'SP own 3',
      'HW waiting 4',
    ]);
  });

  test('[P6] the slot that breaks a rule is named, and nothing is filled until it is mended', () => {
    const tried = tryCycle(aPlan({ cycle: ['IW', 'TT', 'PW'] }));
    expect(tried.problems).toMatchObject([{ problem: { kind: 'rule-broken' }, place: 2 }]);
    expect(tried.slots.map(({ station }) => station)).toEqual(['IW', 'TT', 'PW']);
    expect(tried.why).toBeNull();
  });

  test('[P5] a problem of the rules alone has no slot', () => {
    expect(tryCycle(aPlan({ follows: [follows('TT', 'TT')] })).problems).toMatchObject([{ place: null }]);
  });
});
