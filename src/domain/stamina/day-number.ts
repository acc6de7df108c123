import type { SchoolDate } from '../units';

/**
 * Days since 1 January 1970, by the calendar's own arithmetic: ten school years of marks are looked through in one go, and
 * a calendar object for each would be most of the cost.
 */
export function dayNumber(date: SchoolDate): number {
  const month = Number(date.slice(5, 7));
  // A year that begins in March has its leap day at the end.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // 1 January 1970 is so many days after 1 March of the year 0.
  return year * 365 + leapDays + dayOfYear - 719_468;
}

/** As ISO 8601 numbers the days of the week: 1 is Monday. 1 January 1970 was a Thursday. */
export const weekdayNumber = (day: number): number => ((day + 3) % 7) + 1;

/** The number of the week, from Monday to Sunday, that the day lies in. */
export const weekNumber = (day: number): number => Math.floor((day + 3) / 7);
