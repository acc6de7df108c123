import type { SchoolDate } from '../../../domain/units';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "Tuesday 9 September". */
export const dayName = (date: SchoolDate): string => dayAndMonth.format(new Date(`${date}T00:00:00Z`));
