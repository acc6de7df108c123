import { describe, expect, test } from 'vitest';
import { schoolDate, type SchoolDate } from '../../../../../../src/domain/units';
import { axisOf } from '../../../../../../src/renderer/control/stamina/chart/axis';
import { aPlan } from '../../../../../support/plans';

const day = schoolDate;

/** Two weeks from Monday 19 October 2026; the second is a break. One day is 10 wide. */
const axis = (also: readonly SchoolDate[] = []) =>
  axisOf(aPlan({ holidays: [{ from: day('2026-10-26'), to: day('2026-10-30'), name: 'Break' }] }), {
    from: day('2026-10-19'),
    to: day('2026-11-01'),
    today: day('2026-10-21'),
    width: 100,
    also: new Set(also),
  });

describe('the axis that all charts share', () => {
  test("has the plan's weekdays, each as wide as another", () => {
    expect(axis().days).toHaveLength(10);
    expect(axis().dayWidth).toBe(10);
    expect(axis().startOf(day('2026-10-21'))).toBe(20);
  });

  test('gives a day that it leaves out the edge of the next, and none to a day outside it', () => {
    expect(axis().startOf(day('2026-10-24'))).toBe(50);
    expect(axis().startOf(day('2026-11-01'))).toBe(100);
    expect(axis().startOf(day('2026-10-18'))).toBeNull();
    expect(axis().startOf(day('2026-11-02'))).toBeNull();
  });

  test('has a place for a day on which something was done, though it is no weekday of the plan', () => {
    const saturday = day('2026-10-24');
    expect(axis([saturday]).days).toContain(saturday);
  });

  test('says which week it is and which has no school', () => {
    expect(axis().weeks).toEqual([
      { monday: '2026-10-19', from: 0, to: 50, isThisWeek: true, off: false },
      { monday: '2026-10-26', from: 50, to: 100, isThisWeek: false, off: true },
    ]);
    expect(axis().off).toEqual([{ from: 50, to: 100 }]);
  });

  test('a day of the break on which something was done all the same is open', () => {
    expect(axis([day('2026-10-28')]).off).toEqual([
      { from: 50, to: 70 },
      { from: 80, to: 100 },
    ]);
  });
});
