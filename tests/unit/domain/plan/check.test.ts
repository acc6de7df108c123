import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { PlanProblem } from '../../../../src/domain/plan/check';
import type { Plan, Station } from '../../../../src/domain/plan/plan';
import { awakeRules } from '../../../../src/domain/rotation/cycle';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan, aStation, arbitraryPlan, follows, groupsOf } from '../../../support/plans';

/** Stations and one change to the first of them. */
const withStation = (changes: Partial<Station>): Plan =>
  aPlan({
    stations: aPlan().stations.map((station) => (station.id === 'IW' ? { ...station, ...changes } : station)),
  });

const [foxes, whales] = groupsOf(2);
if (foxes === undefined || whales === undefined) throw new Error('two groups wanted');

const holiday = (from: string, to: string) => ({ from: schoolDate(from), to: schoolDate(to), name: 'Break' });

/** Each starts from a plan that can be used and spoils one thing. */
const spoiled: readonly (readonly [string, Plan, PlanProblem])[] = [
  ['[P1] no groups', aPlan({ groups: [] }), { kind: 'no-groups' }],
  [
    '[P1] thirteen groups',
    aPlan({
      groups: [...groupsOf(12), { ...foxes, id: 'g13', name: 'One more', shortName: 'More' }],
      stations: aPlan().stations.map((station) => ({ ...station, teacherLed: false })),
    }),
    { kind: 'too-many-groups', groups: 13, most: 12 },
  ],
  [
    '[P2] a group id twice',
    aPlan({ groups: [foxes, { ...whales, id: 'g1' }] }),
    { kind: 'doubled-id', of: 'group', id: 'g1' },
  ],
  ['[P2] an empty id', aPlan({ groups: [{ ...foxes, id: '' }] }), { kind: 'empty-id', of: 'group' }],
  [
    '[P2] a station id twice',
    aPlan({ stations: [...aPlan().stations, aStation('IW', { name: 'Other' })] }),
    { kind: 'doubled-id', of: 'station', id: 'IW' },
  ],
  [
    '[P2] a pupil id twice in different groups',
    aPlan({
      groups: [
        { ...foxes, pupils: [{ id: 'ben', name: 'Ben' }] },
        { ...whales, pupils: [{ id: 'ben', name: 'Benny' }] },
      ],
    }),
    { kind: 'doubled-id', of: 'pupil', id: 'ben' },
  ],
  [
    '[P2] two groups whose names differ in capitals alone',
    aPlan({ groups: [foxes, { ...whales, name: 'red foxes ' }] }),
    { kind: 'doubled-name', of: 'group', name: 'Red Foxes' },
  ],
  [
    '[P2] two groups with one short name',
    aPlan({ groups: [foxes, { ...whales, shortName: 'Foxes' }] }),
    { kind: 'doubled-name', of: 'short-name', name: 'Foxes' },
  ],
  [
    '[P2] two stations with one name',
    withStation({ name: 'PW' }),
    { kind: 'doubled-name', of: 'station', name: 'PW' },
  ],
  [
    '[P3] a station without a name',
    withStation({ name: ' ' }),
    { kind: 'empty-text', field: 'stationName', owner: 'IW' },
  ],
  [
    '[P3] a name of 25 letters',
    withStation({ name: 'Independent Writing Corn.' }),
    { kind: 'text-too-long', field: 'stationName', text: 'Independent Writing Corn.', letters: 25, most: 24 },
  ],
  [
    '[P3] a short name of 13 letters',
    aPlan({ groups: [{ ...foxes, shortName: 'Hippopotamuse' }] }),
    { kind: 'text-too-long', field: 'shortName', text: 'Hippopotamuse', letters: 13, most: 12 },
  ],
  ['[P3] no work word', aPlan({ workWord: '' }), { kind: 'empty-text', field: 'workWord', owner: null }],
  ['[P3] no name of the plan', aPlan({ name: '' }), { kind: 'empty-text', field: 'planName', owner: null }],
  [
    '[P3] a pupil without a name',
    aPlan({ groups: [{ ...foxes, pupils: [{ id: 'p', name: '' }] }] }),
    { kind: 'empty-text', field: 'pupilName', owner: 'p' },
  ],
  [
    '[P4] rounds of 0 minutes',
    aPlan({ timings: { roundSeconds: 0 } }),
    { kind: 'number', field: 'roundSeconds', station: null, value: 0, least: 60, most: 10_800 },
  ],
  [
    '[P4] no rounds',
    aPlan({ timings: { rounds: 0 } }),
    { kind: 'number', field: 'rounds', station: null, value: 0, least: 1, most: 12 },
  ],
  [
    '[P4] half a round',
    aPlan({ timings: { rounds: 2.5 } }),
    { kind: 'number', field: 'rounds', station: null, value: 2.5, least: 1, most: 12 },
  ],
  [
    '[P4] a move that never ends',
    aPlan({ timings: { moveSeconds: Number.POSITIVE_INFINITY } }),
    {
      kind: 'number',
      field: 'moveSeconds',
      station: null,
      value: Number.POSITIVE_INFINITY,
      least: 0,
      most: 1800,
    },
  ],
  [
    '[P4] an opening that is no number',
    aPlan({ timings: { openingSeconds: Number.NaN } }),
    { kind: 'number', field: 'openingSeconds', station: null, value: Number.NaN, least: 0, most: 3600 },
  ],
  [
    '[P4] a warning before its segment has begun to be timed',
    aPlan({ timings: { warningSeconds: -1 } }),
    { kind: 'number', field: 'warningSeconds', station: null, value: -1, least: 0, most: 10_800 },
  ],
  [
    '[P4] a station of 0 minutes',
    withStation({ seconds: 0 }),
    { kind: 'number', field: 'stationSeconds', station: 'IW', value: 0, least: 1, most: 10_800 },
  ],
  [
    '[P4] a station with room for nobody',
    withStation({ capacity: 0 }),
    { kind: 'number', field: 'capacity', station: 'IW', value: 0, least: 1, most: 12 },
  ],
  [
    '[P4] a floor of nothing',
    withStation({ floorSeconds: 0 }),
    { kind: 'number', field: 'floorSeconds', station: 'IW', value: 0, least: 1, most: 10_800 },
  ],
  [
    '[P4] planning for more than half an hour',
    withStation({ planningSeconds: 1801 }),
    { kind: 'number', field: 'planningSeconds', station: 'IW', value: 1801, least: 0, most: 1800 },
  ],
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
  ['[P8] no weekdays', aPlan({ weekdays: [] }), { kind: 'no-weekdays' }],
  [
    '[P8] a holiday that ends before it begins',
    aPlan({ holidays: [holiday('2026-10-30', '2026-10-26')] }),
    { kind: 'holiday-backward', name: 'Break', from: '2026-10-30', to: '2026-10-26' },
  ],
  [
    '[P8] a holiday until a day that does not exist',
    aPlan({ holidays: [holiday('2026-02-20', '2026-02-30')] }),
    { kind: 'holiday-not-a-date', name: 'Break', text: '2026-02-30' },
  ],
];

describe('a plan that cannot be used', () => {
  test.each(spoiled)('%s: refused, for that alone', (_, plan, problem) => {
    expect(checkPlan(plan)).toEqual([problem]);
  });

  test('[P1] every part is looked at, so that the teacher hears of all of it at once', () => {
    const plan = aPlan({ groups: [], weekdays: [], timings: { rounds: 13 } });
    expect(checkPlan(plan).map((problem) => problem.kind)).toEqual(['no-groups', 'number', 'no-weekdays']);
  });
});

describe('a plan that can be used', () => {
  test.each<readonly [string, Plan]>([
    [
      '[P4] the figures at their lower ends',
      aPlan({
        timings: {
          rounds: 1,
          roundSeconds: 60,
          moveSeconds: 0,
          openingSeconds: 0,
          closingSeconds: 0,
          privateWarningSeconds: 0,
          warningSeconds: 0,
        },
      }),
    ],
    [
      '[P4] the figures at their upper ends',
      aPlan({
        timings: {
          rounds: 12,
          roundSeconds: 10_800,
          moveSeconds: 1800,
          openingSeconds: 3600,
          closingSeconds: 3600,
        },
      }),
    ],
    ['[P3] names at their full length', withStation({ name: 'Independent Writing Nook' })],
    ['[P3] accents that are written as letters of their own', withStation({ name: 'E\u0301'.repeat(24) })],
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
    ['[P8] a holiday of one day', aPlan({ holidays: [holiday('2026-10-26', '2026-10-26')] })],
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
});
