import { expect, test } from 'vitest';
import { daysAfter, mondayOf, weekdayOf } from '../../../../src/domain/calendar/school-days';
import { dayNumber, weekdayNumber, weekNumber } from '../../../../src/domain/stamina/day-number';
import { schoolDate } from '../../../../src/domain/units';

test('the number of a day is that of the calendar, over leap years and the turn of centuries', () => {
  expect(dayNumber(schoolDate('1970-01-01'))).toBe(0);
  for (const [first, days] of [
    ['2023-12-30', 800],
    ['2099-12-30', 450],
  ] as const) {
    const begin = dayNumber(schoolDate(first));
    for (let after = 0; after < days; after += 1) {
      const date = daysAfter(schoolDate(first), after);
      expect(dayNumber(date)).toBe(begin + after);
      expect(weekdayNumber(dayNumber(date))).toBe(weekdayOf(date));
      expect(weekNumber(dayNumber(date))).toBe(weekNumber(dayNumber(mondayOf(date))));
    }
  }
});

test('a week ends with its Sunday', () => {
  expect(weekNumber(dayNumber(schoolDate('2026-09-14')))).toBe(
    weekNumber(dayNumber(schoolDate('2026-09-13'))) + 1,
  );
});
