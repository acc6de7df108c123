import type { Weekday } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

const shortDayAndMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "Tue 9 Sept", for the head of a column. */
export const shortDayName = (date: SchoolDate): string =>
  shortDayAndMonth.format(new Date(`${date}T00:00:00Z`)).replace(',', '');

/** "Tuesday 9 September". */
export const dayName = (date: SchoolDate): string => dayAndMonth.format(new Date(`${date}T00:00:00Z`));

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};
