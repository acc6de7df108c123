import { describe, expect, test } from 'vitest';
import { schoolDate, type SchoolDate } from '../../../../../../src/domain/units';
import { axisOf } from '../../../../../../src/renderer/control/stamina/chart/axis';
import {
  aheadLevels,
  dotsOf,
  plannedLevels,
  steppedPath,
  type Track,
  type TrackResult,
} from '../../../../../../src/renderer/control/stamina/chart/track';
import { aPlan, aStation } from '../../../../../support/plans';

const [mon, tue, wed, thu] = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10'].map(schoolDate) as [
  SchoolDate,
  SchoolDate,
  SchoolDate,
  SchoolDate,
];

/** One week, a day 12 wide. */
const axis = axisOf(aPlan({ holidays: [{ from: wed, to: wed, name: '' }] }), {
  from: mon,
  to: schoolDate('2026-09-13'),
  today: tue,
  width: 60,
  also: new Set(),
});

const result = (date: SchoolDate, target: number, seconds: number): TrackResult => ({
  id: `${date}/${seconds}`,
  date,
  target,
  seconds,
  met: seconds >= target,
  canMove: true,
});

const track = (changes: Partial<Track> = {}): Track => ({
  station: aStation('IW'),
  results: [],
  targets: [{ date: mon, seconds: 180 }],
  ahead: [],
  notes: [],
  goal: 600,
  goalOn: null,
  today: 180,
  ...changes,
});

describe('the chart of a station', () => {
  test('has the results of one day beside each other', () => {
    const results = [result(mon, 180, 200), result(mon, 240, 190), result(tue, 240, 250)];
    expect(dotsOf(track({ results }), axis).map(({ x }) => x)).toEqual([3, 9, 18]);
  });

  test('has the target that each result found, and between them the one that stood', () => {
    const changed = track({
      results: [result(mon, 180, 200), result(mon, 240, 260)],
      targets: [
        { date: mon, seconds: 180 },
        { date: mon, seconds: 240 },
        { date: mon, seconds: 300 },
      ],
    });
    expect(plannedLevels(changed, axis, tue)).toEqual([
      { from: 0, to: 6, seconds: 180 },
      { from: 6, to: 12, seconds: 240 },
      { from: 12, to: 24, seconds: 300 },
    ]);
  });

  test('has no line where there is no school', () => {
    expect(plannedLevels(track(), axis, thu).map(({ from }) => from)).toEqual([0, 12, 36]);
  });

  test('goes on from today as it is forecast, and as long as that is known', () => {
    const ahead = [
      { date: tue, seconds: 180 },
      { date: thu, seconds: 240 },
    ];
    expect(aheadLevels(track({ ahead }), axis, tue)).toEqual([
      { from: 12, to: 24, seconds: 180 },
      { from: 36, to: 48, seconds: 240 },
      { from: 48, to: 60, seconds: 240 },
    ]);
  });

  test('draws levels as upright steps, and lifts the pen over days that are left out', () => {
    const levels = [
      { from: 0, to: 12, seconds: 180 },
      { from: 12, to: 24, seconds: 240 },
      { from: 36, to: 48, seconds: 240 },
    ];
    expect(steppedPath(levels, (seconds) => 300 - seconds)).toBe('M0.0 120.0H12.0V60.0H24.0M36.0 60.0H48.0');
  });
});
