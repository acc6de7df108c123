import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { PlanProblem } from '../../../../src/domain/plan/check';
import type { Plan, Station } from '../../../../src/domain/plan/plan';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan, aStation, groupsOf } from '../../../support/plans';

/** A plan whose station IW is changed. */
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
    '[P1] a hundred pupils in a group',
    aPlan({
      groups: [
        { ...foxes, pupils: Array.from({ length: 100 }, (_, index) => ({ id: `p${index}`, name: 'Ben' })) },
        whales,
      ],
    }),
    { kind: 'too-many-pupils', group: 'g1', pupils: 100, most: 99 },
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
  ['[P8] no weekdays', aPlan({ weekdays: [] }), { kind: 'no-weekdays' }],
  [
    '[P8] a holiday that ends before it begins',
    aPlan({ holidays: [holiday('2026-10-30', '2026-10-26')] }),
    { kind: 'holiday-backward', name: 'Break', from: schoolDate('2026-10-30'), to: schoolDate('2026-10-26') },
  ],
  [
    '[P8] a holiday until a day that does not exist',
    aPlan({ holidays: [holiday('2026-02-20', '2026-02-30')] }),
    { kind: 'holiday-not-a-date', name: 'Break', text: '2026-02-30' },
  ],
  [
    '[P8] a name of a holiday that no column holds',
    aPlan({ holidays: [{ ...holiday('2026-10-26', '2026-10-26'), name: 'x'.repeat(49) }] }),
    { kind: 'text-too-long', field: 'holidayName', text: 'x'.repeat(49), letters: 49, most: 48 },
  ],
  [
    '[P8] more holidays than there are days in a school year',
    aPlan({ holidays: Array.from({ length: 401 }, () => holiday('2026-10-26', '2026-10-26')) }),
    { kind: 'too-many-holidays', holidays: 401, most: 400 },
  ],
  [
    '[P14] a warning of its own that is no length',
    aPlan({ timings: { byWeekday: { 3: { warningSeconds: -1 } } } }),
    { kind: 'weekday-number', weekday: 3, field: 'warningSeconds', value: -1, least: 0, most: 10_800 },
  ],
  [
    '[P14] a private warning of its own that is longer than any round',
    aPlan({ timings: { byWeekday: { 5: { privateWarningSeconds: 10_801 } } } }),
    {
      kind: 'weekday-number',
      weekday: 5,
      field: 'privateWarningSeconds',
      value: 10_801,
      least: 0,
      most: 10_800,
    },
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
    ['[P8] a holiday of one day', aPlan({ holidays: [holiday('2026-10-26', '2026-10-26')] })],
    [
      '[P8] holidays that overlap, and one without a name',
      aPlan({
        holidays: [holiday('2026-10-26', '2026-10-30'), { ...holiday('2026-10-30', '2026-11-02'), name: '' }],
      }),
    ],
  ])('%s: accepted', (_, plan) => {
    expect(checkPlan(plan)).toEqual([]);
  });
});
