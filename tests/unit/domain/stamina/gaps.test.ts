import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOf, type Course } from '../../../../src/domain/stamina/stamina';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { SchoolDate } from '../../../../src/domain/units';
import { aStation } from '../../../support/plans';
import { aStaminaPlan, day, practice, round, set, shown } from '../../../support/stamina';

function courseOn(plan: Plan, marks: readonly Mark[], date: SchoolDate): Course {
  const station = plan.stations.find(({ id }) => id === 'IW') ?? aStation('none');
  const course = staminaOf(plan, station, marks, date);
  if (course === null) throw new Error('The station has no ramp.');
  return course;
}

const plan = aStaminaPlan({ goalSeconds: 1800 });
const targetOf = (marks: readonly Mark[], date: SchoolDate, of = plan): string =>
  shown(courseOn(of, marks, date).target);

/** At 10:00 on the first Friday. */
const atTen: readonly Mark[] = [set(day(4), '9:00'), practice(day(4), '9:00')];

test.each(['practice', 'school-day', 'week'] as const)(
  '[S6] [S7] a class at 10:00 comes back from a two-week break at 7:00 and is at 10:00 again after three practices met (cadence %s)',
  (cadence) => {
    const off = { from: day(7), to: day(20), name: 'Break' };
    const steady = aStaminaPlan({ goalSeconds: 1800, cadence }, { holidays: [off] });
    const before: readonly Mark[] = [set(day(4), '10:00'), round(day(4), '5:00')];
    expect(targetOf(before, day(4), steady)).toBe('10:00');
    const back = courseOn(steady, before, day(21));
    expect([shown(back.target), back.why]).toEqual(['7:00', { kind: 'gap', from: 600, last: day(4) }]);
    expect(back.bends.at(-1)).toMatchObject({ date: day(21), target: 420 });
    const met = ['7:00', '8:00', '9:00'].map((achieved) => practice(day(21), achieved));
    expect([1, 2, 3].map((count) => targetOf([...before, ...met.slice(0, count)], day(21), steady))).toEqual([
      '8:00',
      '9:00',
      '10:00',
    ]);
    expect(courseOn(steady, [...before, ...met], day(21)).why).toMatchObject({ kind: 'rebuilding', to: 600 });
  },
);

test('[S6] four weekdays without a result are no gap, five are', () => {
  const marks = [set(day(0), '9:00'), practice(day(0), '9:00')];
  expect(targetOf(marks, day(7))).toBe('10:00');
  expect(targetOf(marks, day(8))).toBe('7:00');
});

test('[S6] days that are none of the plan’s weekdays do not count, holidays and days between terms do', () => {
  const twoDays = { weekdays: [1, 4] as const };
  const twice = aStaminaPlan({ goalSeconds: 1800 }, twoDays);
  const marks = [set(day(0), '9:00'), practice(day(0), '9:00')];
  expect(targetOf(marks, day(17), twice)).toBe('10:00');
  expect(targetOf(marks, day(18), twice)).toBe('7:00');
  const between = aStaminaPlan(
    { goalSeconds: 1800 },
    {
      terms: [
        { from: day(0), to: day(4), name: 'Autumn' },
        { from: day(14), to: day(60), name: 'Winter' },
      ],
    },
  );
  expect(targetOf(atTen, day(14), between)).toBe('7:00');
});

test('[S6] it comes once in a gap, however long that is', () => {
  expect(targetOf(atTen, day(14))).toBe('7:00');
  expect(targetOf(atTen, day(300))).toBe('7:00');
});

test('[S6] it is the plan’s first school day after five of its weekdays on which the line bends', () => {
  expect(courseOn(plan, [...atTen, practice(day(30), '7:00')], day(30)).bends).toMatchObject([
    { target: 540 },
    { target: 600 },
    { date: day(14), target: 420 },
    { date: day(30), target: 480 },
  ]);
});

test.each([
  ['9:55', '7:00'],
  ['10:50', '7:40'],
  ['4:10', '3:00'],
  ['3:00', '3:00'],
  ['2:00', '2:00'],
])('[S6] of %s it leaves %s: rounded to 10 s, and not below the start', (target, left) => {
  expect(targetOf([set(day(0), target), round(day(0), '1:00')], day(20))).toBe(left);
});

test('[S8] a round that was too short to tell ends the gap', () => {
  expect(targetOf([...atTen, round(day(9), '5:00')], day(14))).toBe('10:00');
});

test('[S6] a practice after the gap is held against what the gap left', () => {
  const course = courseOn(plan, [...atTen, practice(day(14), '7:30')], day(14));
  expect(course.points.at(-1)).toMatchObject({ target: 420, outcome: 'met', after: 480 });
});

test('[S6] what was not met before the gap is not in a row with what comes after it', () => {
  const marks = [...atTen, practice(day(4), '6:50'), practice(day(14), '4:00')];
  expect(courseOn(plan, marks, day(14))).toMatchObject({ target: 420, why: { kind: 'stays' } });
});

test('[S6] a station without a result has no gap; one that is set during a gap stays until the next result', () => {
  expect(targetOf([set(day(0), '9:00')], day(60))).toBe('9:00');
  expect(targetOf([...atTen, set(day(14), '9:00')], day(40))).toBe('9:00');
  expect(targetOf([...atTen, set(day(14), '9:00'), practice(day(14), '9:00')], day(40))).toBe('7:00');
});

test('[S7] rebuilding goes on at thirds after a result that is not met, and by the step from where it was', () => {
  const marks = ['7:00', '5:00', '8:00', '9:00', '10:00'].map((achieved) => practice(day(14), achieved));
  const course = courseOn(plan, [...atTen, ...marks], day(14));
  expect(course.points.slice(1).map(({ after }) => shown(after))).toEqual([
    '8:00',
    '8:00',
    '9:00',
    '10:00',
    '11:00',
  ]);
});

test('[S7] what does not divide by three is back after three all the same', () => {
  const before = [set(day(4), '10:50'), round(day(4), '1:00')];
  const marks = ['7:40', '9:00', '10:00'].map((achieved) => practice(day(14), achieved));
  const course = courseOn(plan, [...before, ...marks], day(14));
  expect(course.points.slice(1).map(({ after }) => shown(after))).toEqual(['8:44', '9:48', '10:50']);
});

test('[S7] rebuilding stops at a ceiling that was lowered meanwhile', () => {
  const low = aStaminaPlan({ goalSeconds: 480 });
  const was = {
    startSeconds: 180,
    stepSeconds: 60,
    cadence: 'practice',
    goalSeconds: 1800,
    ceilingSeconds: null,
  } as const;
  const lowered: Mark = {
    kind: 'ramp',
    id: 'r',
    station: 'IW',
    date: day(14),
    at: '2026-09-21T08:00:00Z',
    was,
  };
  const met = ['7:00', '8:00', '9:00'].map((achieved) => practice(day(14), achieved));
  expect(targetOf([...atTen, lowered, ...met], day(14), low)).toBe('8:00');
});
