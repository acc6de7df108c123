import { describe, expect, test } from 'vitest';
import {
  holidayOn,
  isDate,
  isInTerm,
  isSchoolDay,
  schoolDaysFrom,
  termOn,
  weekdayOf,
} from '../../../../src/domain/calendar/school-days';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';

const date = schoolDate;
const plan = aPlan({
  holidays: [
    { from: date('2026-10-26'), to: date('2026-10-30'), name: 'Break' },
    { from: date('2026-11-11'), to: date('2026-11-11'), name: 'One day' },
  ],
});

describe('dates', () => {
  test.each(['2026-09-07', '2024-02-29', '2000-12-31'])('[P8] %s is a date', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '2026-04-01T09:00',
    '',
  ])('[P8] "%s" is not a date', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test('[P8] Monday is 1 and Sunday is 7', () => {
    expect(weekdayOf(date('2026-09-07'))).toBe(1);
    expect(weekdayOf(date('2026-09-13'))).toBe(7);
  });
});

describe('school days', () => {
  test.each([
    ['2026-10-23', true, 'the Friday before the break'],
    ['2026-10-24', false, 'a Saturday'],
    ['2026-10-26', false, 'the first day of the break'],
    ['2026-10-28', false, 'the middle of the break'],
    ['2026-10-30', false, 'the last day of the break'],
    ['2026-11-02', true, 'the Monday after the break'],
    ['2026-11-11', false, 'a day of its own'],
  ])('[P8] %s: %s, being %s', (text, expected) => {
    expect(isSchoolDay(plan, date(text))).toBe(expected);
  });

  test('[P8] a day off is off by the first of the holidays that cover it', () => {
    const inset = { from: date('2026-10-30'), to: date('2026-11-02'), name: 'Inset' };
    const overlapping = { holidays: [...plan.holidays, inset] };
    expect(holidayOn(overlapping, date('2026-10-30'))?.name).toBe('Break');
    expect(holidayOn(overlapping, date('2026-11-02'))?.name).toBe('Inset');
    expect(holidayOn(overlapping, date('2026-11-03'))).toBeNull();
  });

  test('[P8] a plan for Tuesdays and Thursdays has no other days', () => {
    const twice = aPlan({ weekdays: [2, 4] });
    expect(schoolDaysFrom(twice, date('2026-09-07'), 3)).toEqual(['2026-09-08', '2026-09-10', '2026-09-15']);
  });

  test('[P8] days from a date begin with that date when it is a school day, and pass weekends and holidays', () => {
    expect(schoolDaysFrom(plan, date('2026-10-22'), 3)).toEqual(['2026-10-22', '2026-10-23', '2026-11-02']);
    expect(schoolDaysFrom(plan, date('2026-10-24'), 1)).toEqual(['2026-11-02']);
    expect(schoolDaysFrom(plan, date('2026-10-24'), 0)).toEqual([]);
  });

  test('[P8] days go on past the end of a month, a year and a leap day', () => {
    expect(schoolDaysFrom(aPlan(), date('2027-12-31'), 2)).toEqual(['2027-12-31', '2028-01-03']);
    expect(schoolDaysFrom(aPlan(), date('2028-02-28'), 2)).toEqual(['2028-02-28', '2028-02-29']);
  });

  test('[P8] a school that never opens has no days, and the search for one ends', () => {
    const never = aPlan({ holidays: [{ from: date('2026-01-01'), to: date('2099-12-31'), name: 'Closed' }] });
    expect(schoolDaysFrom(never, date('2026-09-07'), 5)).toEqual([]);
  });
});

describe('terms', () => {
  const term = (from: string, to: string, name: string) => ({ from: date(from), to: date(to), name });
  const divided = aPlan({
    terms: [term('2026-09-02', '2026-10-23', 'Autumn 1'), term('2026-11-02', '2026-12-18', 'Autumn 2')],
    holidays: [term('2026-11-11', '2026-11-11', 'One day')],
  });

  test.each([
    ['2026-09-01', false, 'the day before the first'],
    ['2026-09-02', true, 'the first day of one'],
    ['2026-10-23', true, 'the last day of one'],
    ['2026-10-26', false, 'between two'],
    ['2026-11-11', false, 'a day off within one'],
    ['2026-11-14', false, 'a Saturday within one'],
    ['2026-12-21', false, 'after the last'],
  ])('[C1] %s: %s, being %s', (text, expected) => {
    expect(isSchoolDay(divided, date(text))).toBe(expected);
  });

  test('[C1] a plan without terms has school on every weekday', () => {
    expect(isInTerm(aPlan(), date('2026-08-03'))).toBe(true);
    expect(termOn(aPlan(), date('2026-08-03'))).toBeNull();
  });

  test('[C1] the term of a day is the one that covers it', () => {
    expect(termOn(divided, date('2026-11-02'))?.name).toBe('Autumn 2');
    expect(termOn(divided, date('2026-10-24'))).toBeNull();
  });

  test('[C1] school days are counted over the days between terms, and end with the last term', () => {
    expect(schoolDaysFrom(divided, date('2026-10-23'), 2)).toEqual(['2026-10-23', '2026-11-02']);
    expect(schoolDaysFrom(divided, date('2026-12-18'), 3)).toEqual(['2026-12-18']);
  });
});
