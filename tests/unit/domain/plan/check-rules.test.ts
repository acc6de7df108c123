import { expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { PlanProblem } from '../../../../src/domain/plan/check';
import type { Plan } from '../../../../src/domain/plan/plan';
import { aPlan, follows, groupsOf } from '../../../support/plans';

/** Each starts from a plan that can be used and spoils one thing. */
const spoiled: readonly (readonly [string, Plan, PlanProblem])[] = [
  [
    '[P5] a station that follows itself',
    aPlan({ follows: [follows('PW', 'PW')] }),
    { kind: 'rule-follows-itself', station: 'PW' },
  ],
  [
    '[P5] two followers of one station',
    aPlan({ follows: [follows('TT', 'IW'), follows('TT', 'PW')] }),
    { kind: 'two-followers', after: 'TT', followers: ['IW', 'PW'] },
  ],
  [
    '[P5] a rule about a station that the plan does not have',
    aPlan({ follows: [follows('TT', 'IW'), follows('SP', 'XX')] }),
    { kind: 'unknown-station-in-rule', ruleNumber: 2, station: 'XX' },
  ],
  [
    '[P6] a slot after Teacher Time that is not Independent Writing',
    aPlan({ cycle: ['IW', 'TT', 'PW', 'SP', 'HW'] }),
    { kind: 'rule-broken', after: 'TT', follower: 'IW', slotNumber: 3, found: 'PW' },
  ],
  [
    '[P6] Teacher Time in the last slot, which leads to the first',
    aPlan({ cycle: ['PW', 'IW', 'SP', 'HW', 'TT'] }),
    { kind: 'rule-broken', after: 'TT', follower: 'IW', slotNumber: 1, found: 'PW' },
  ],
  [
    '[P6] one of two slots of Teacher Time that breaks the rule',
    aPlan({ cycle: ['TT', 'IW', 'PW', 'TT', 'SP', 'HW'], groups: groupsOf(2) }),
    { kind: 'rule-broken', after: 'TT', follower: 'IW', slotNumber: 5, found: 'SP' },
  ],
];

test.each(spoiled)('%s: refused, for that alone', (_, plan, problem) => {
  expect(checkPlan(plan)).toEqual([problem]);
});

test.each<readonly [string, Plan]>([
  [
    '[P5] two stations with one follower',
    aPlan({
      cycle: ['TT', 'IW', 'PW', 'IW', 'SP', 'HW'],
      follows: [follows('TT', 'IW'), follows('PW', 'IW')],
    }),
  ],
  [
    '[P6] a broken rule that sleeps',
    aPlan({
      cycle: ['TT', 'PW', 'IW'],
      stations: aPlan().stations.map((station) => ({ ...station, inCycle: station.id !== 'IW' })),
    }),
  ],
  [
    '[P6] a rule whose slots meet once a station between them is left out',
    aPlan({
      cycle: ['TT', 'PW', 'IW'],
      stations: aPlan().stations.map((station) => ({ ...station, inCycle: station.id !== 'PW' })),
      groups: groupsOf(2),
    }),
  ],
])('%s: accepted', (_, plan) => {
  expect(checkPlan(plan)).toEqual([]);
});

test('[P6] slots are numbered along the cycle as it was written', () => {
  // SP has not joined, yet the teacher counts its slot.
  const stations = aPlan().stations.map((station) => ({ ...station, inCycle: station.id !== 'SP' }));
  const plan = aPlan({ stations, cycle: ['IW', 'SP', 'TT', 'SP', 'PW', 'HW'] });
  expect(checkPlan(plan)).toEqual([
    { kind: 'rule-broken', after: 'TT', follower: 'IW', slotNumber: 5, found: 'PW' },
  ]);
});
