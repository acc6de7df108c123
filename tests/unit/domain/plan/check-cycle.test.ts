import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { PlanProblem } from '../../../../src/domain/plan/check';
import type { Plan } from '../../../../src/domain/plan/plan';
import { awakeRules } from '../../../../src/domain/rotation/cycle';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, arbitraryPlan, groupsOf } from '../../../support/plans';

/** Each starts from a plan that can be used and spoils one thing. */
const spoiled: readonly (readonly [string, Plan, PlanProblem])[] = [
  [
    '[P7] a slot of a station that the plan does not have',
    aPlan({ cycle: ['TT', 'IW', 'XX'] }),
    { kind: 'unknown-station-in-cycle', slotNumber: 3, station: 'XX' },
  ],
  [
    '[P7] a cycle that no station has joined',
    aPlan({ stations: aPlan().stations.map((station) => ({ ...station, inCycle: false })) }),
    { kind: 'no-station-in-cycle' },
  ],
  [
    '[P7] a cycle of 25 slots',
    aPlan({ cycle: Array.from({ length: 25 }, () => 'PW') }),
    { kind: 'cycle-too-long', slots: 25, most: 24 },
  ],
  [
    '[P7] too many groups for stations that are all limited',
    aPlan({
      stations: [aStation('TT', { teacherLed: true }), aStation('IW', { capacity: 2 })],
      cycle: ['TT', 'IW'],
      groups: groupsOf(3),
    }),
    {
      kind: 'cycle-cannot-hold-groups',
      limited: 'TT',
      capacity: 1,
      groups: 3,
      needed: 3,
      slots: 2,
      most: 24,
    },
  ],
  [
    '[P7] groups whose cycle would have to be longer than 24 slots',
    aPlan({ cycle: ['TT', 'IW', 'TT', 'IW', 'TT', 'IW'], groups: groupsOf(9) }),
    {
      kind: 'cycle-cannot-hold-groups',
      limited: 'TT',
      capacity: 1,
      groups: 9,
      needed: 27,
      slots: 6,
      most: 24,
    },
  ],
];

test.each(spoiled)('%s: refused, for that alone', (_, plan, problem) => {
  expect(checkPlan(plan)).toEqual([problem]);
});

test('[P7] an accepted plan can be dealt, and B has room for all who leave A in every round of a turn', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      let { wheel } = dealWheel(plan, null);
      for (let round = 0; round < wheel.cycle.length; round += 1) {
        const places = placesOf(plan, wheel, new Set());
        wheel = afterRound(plan, wheel, places);
        const next = placesOf(plan, wheel, new Set());
        for (const { after, follower } of awakeRules(plan))
          for (const { id } of plan.groups) if (places[id] === after) expect(next[id]).toBe(follower);
      }
    }),
    { numRuns: 50 },
  );
});
