import { describe, expect, test } from 'vitest';
import { easterOf } from '../../../../src/domain/calendar/easter';
import { patternKinds, patternOf } from '../../../../src/domain/calendar/patterns';
import { daysAfter, isSchoolDay, weekdayOf } from '../../../../src/domain/calendar/school-days';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { Plan } from '../../../../src/domain/plan/plan';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';

const planOf = (kind: 'uk' | 'us', year: number) => {
  const { terms, daysOff } = patternOf(kind, year);
  return aPlan({ terms, holidays: daysOff });
};
/** In the school year that begins in `year`. */
const schoolDaysOf = (plan: Plan, year: number): number =>
  Array.from({ length: 365 }, (_, days) => daysAfter(schoolDate(`${year}-08-01`), days)).filter((day) =>
    isSchoolDay(plan, day),
  ).length;
const terms = (kind: 'uk' | 'us', year: number) =>
  patternOf(kind, year).terms.map(({ from, to }) => `${from} ${to}`);

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('[C3] Easter of %i is on %s', (year, date) => {
  expect(easterOf(year)).toBe(date);
});

describe('[C3] the British pattern', () => {
  test('gives the half-terms that English schools published for 2026-27', () => {
    expect(terms('uk', 2026)).toEqual([
      '2026-09-02 2026-10-23',
      '2026-11-02 2026-12-18',
      '2027-01-04 2027-02-12',
      '2027-02-22 2027-03-25',
      '2027-04-12 2027-05-28',
      '2027-06-07 2027-07-21',
    ]);
    expect(patternOf('uk', 2026).daysOff).toEqual([
      { name: 'may-day', from: '2027-05-03', to: '2027-05-03' },
    ]);
  });

  test('and those for 2025-26 and 2024-25, when Easter was within the break and late', () => {
    expect(terms('uk', 2025)).toEqual([
      '2025-09-03 2025-10-24',
      '2025-11-03 2025-12-19',
      '2026-01-05 2026-02-13',
      '2026-02-23 2026-03-27',
      '2026-04-13 2026-05-22',
      '2026-06-01 2026-07-22',
    ]);
    expect(terms('uk', 2024).slice(0, 5)).toEqual([
      '2024-09-04 2024-10-25',
      '2024-11-04 2024-12-20',
      '2025-01-06 2025-02-14',
      '2025-02-24 2025-04-04',
      '2025-04-22 2025-05-23',
    ]);
  });
});

test('[C3] the American pattern has 181 school days in 2026-27, in two semesters', () => {
  const plan = planOf('us', 2026);
  expect(terms('us', 2026)).toEqual(['2026-08-24 2026-12-18', '2027-01-04 2027-06-04']);
  expect(schoolDaysOf(plan, 2026)).toBe(181);
  for (const off of ['2026-09-07', '2026-11-26', '2027-01-18', '2027-03-17', '2027-05-31'])
    expect(isSchoolDay(plan, schoolDate(off)), off).toBe(false);
});

test.each(patternKinds)('[C3] in every year of a century the pattern %s can be taken as it is', (kind) => {
  for (let year = 2000; year < 2100; year += 1) {
    const plan = planOf(kind, year);
    expect(checkPlan(plan), String(year)).toEqual([]);
    for (const { from, to } of plan.terms) {
      expect(weekdayOf(from), `${from}`).toBeLessThan(6);
      expect(weekdayOf(to), `${to}`).toBeLessThan(6);
      expect(daysAfter(from, 20) < to, `${from} ${to}`).toBe(true);
    }
    // New Year's Day, Good Friday and Easter Monday are closed in Britain, New Year's Day in both.
    const easter = easterOf(year + 1);
    const closed = kind === 'uk' ? [daysAfter(easter, -2), daysAfter(easter, 1)] : [];
    for (const day of [schoolDate(`${year + 1}-01-01`), ...closed])
      expect(isSchoolDay(plan, day), day).toBe(false);
    const days = schoolDaysOf(plan, year);
    expect(days).toBeGreaterThan(174);
    expect(days).toBeLessThan(200);
  }
});
