import type { Weekday } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';
import { locale } from './locale';

const dayAndMonth = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

const shortDayAndMonth = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

const withYear = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** "Tue 9 Sept", for the head of a column. */
export const shortDayName = (date: SchoolDate): string =>
  shortDayAndMonth.format(new Date(`${date}T00:00:00Z`)).replace(',', '');

/** "Tuesday 9 September". */
export const dayName = (date: SchoolDate): string => dayAndMonth.format(new Date(`${date}T00:00:00Z`));

/** "16 February 2026": where the year may be another. */
export const fullDate = (date: SchoolDate): string => withYear.format(new Date(`${date}T00:00:00Z`));

/** "Feb" for 2: a month as a number is read as a day in other countries. */
export const shortMonth = (month: number): string => months.format(Date.UTC(2000, month - 1));

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

const noWeekday = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortNoWeekday = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "14 January": a day some weeks off, whose weekday says nothing. */
export const dayOfMonth = (date: SchoolDate): string => noWeekday.format(new Date(`${date}T00:00:00Z`));

/** "14 Jan", on a chart's axis. */
export const shortDayOfMonth = (date: SchoolDate): string =>
  shortNoWeekday.format(new Date(`${date}T00:00:00Z`));
