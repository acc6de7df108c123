import type { SchoolDate } from '../../../../domain/units';

/** What falls on each day, in order. */
export function byDay<T extends { readonly date: SchoolDate }>(
  all: readonly T[],
): ReadonlyMap<SchoolDate, readonly T[]> {
  const days = new Map<SchoolDate, T[]>();
  for (const one of all) {
    const day = days.get(one.date);
    if (day === undefined) days.set(one.date, [one]);
    else day.push(one);
  }
  return days;
}
