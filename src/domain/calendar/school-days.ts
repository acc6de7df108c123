import { Temporal } from 'temporal-polyfill';
import type { Holiday, Plan, Term, Weekday } from '../plan/plan';
import { schoolDate } from '../units';
import type { SchoolDate } from '../units';

/** What says on which days there is school. */
export type Calendar = Pick<Plan, 'weekdays' | 'terms' | 'holidays'>;

/** A school that has no day within so many is taken to have none: more than any holiday. */
const searchDays = 2 * 366;

/** Whether `text` is a day of the calendar as `YYYY-MM-DD`. */
export function isDate(text: string): text is SchoolDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || day < 1) return false;
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString() === text;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function weekdayOf(date: SchoolDate): Weekday {
  const day = Temporal.PlainDate.from(date).dayOfWeek;
  const weekday = weekdays.find((candidate) => candidate === day);
  if (weekday === undefined) throw new RangeError(`No weekday: ${date}`);
  return weekday;
}

/** Whether the plan's weekdays have this day, its terms too where it has any [C1], and no holiday covers it [P8]. */
export const isSchoolDay = (plan: Calendar, date: SchoolDate): boolean =>
  plan.weekdays.includes(weekdayOf(date)) && isInTerm(plan, date) && holidayOn(plan, date) === null;

/** Whether a term covers the day; every day does where the plan has no terms [C1]. */
export const isInTerm = (plan: Pick<Plan, 'terms'>, date: SchoolDate): boolean =>
  plan.terms.length === 0 || termOn(plan, date) !== null;

/** The term that covers the day; null between terms, and where there are none. */
export const termOn = ({ terms }: Pick<Plan, 'terms'>, date: SchoolDate): Term | null =>
  terms.find((term) => covers(term, date)) ?? null;

/** The holiday that covers the day, the first of several; null when there is none. */
export const holidayOn = ({ holidays }: Pick<Plan, 'holidays'>, date: SchoolDate): Holiday | null =>
  holidays.find((holiday) => covers(holiday, date)) ?? null;

/** Both ends included. ISO dates sort as text. */
const covers = ({ from, to }: Term | Holiday, date: SchoolDate): boolean => from <= date && date <= to;

/** The first `count` school days, `date` itself counted when it is one; fewer when two years pass without one. */
export function schoolDaysFrom(plan: Calendar, date: SchoolDate, count: number): readonly SchoolDate[] {
  const days: SchoolDate[] = [];
  let day = firstSchoolDay(plan, date);
  while (day !== null && days.length < count) {
    days.push(day);
    day = firstSchoolDay(plan, dayAfter(day));
  }
  return days;
}

function firstSchoolDay(plan: Calendar, from: SchoolDate): SchoolDate | null {
  let day = from;
  for (let tried = 0; tried < searchDays; tried += 1) {
    if (isSchoolDay(plan, day)) return day;
    day = dayAfter(day);
  }
  return null;
}

const dayAfter = (date: SchoolDate): SchoolDate => daysAfter(date, 1);

/** The day of the calendar `days` after `date`; before it when negative. */
export const daysAfter = (date: SchoolDate, days: number): SchoolDate =>
  schoolDate(Temporal.PlainDate.from(date).add({ days }).toString());

/** The Monday of the week that `date` lies in. */
export const mondayOf = (date: SchoolDate): SchoolDate => daysAfter(date, 1 - weekdayOf(date));
