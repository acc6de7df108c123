import type { SchoolDate } from '../units';

/** The school year that `date` lies in, `2026-27`; it turns on 1 August. */
export function schoolYearOf(date: SchoolDate): string {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 8 ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
