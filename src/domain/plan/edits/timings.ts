import type { Plan, Timings, Weekday, WeekdayTimings } from '../plan';

/**
 * Changes only the fields that are given. With `shownOn`, the weekday that they were shown for, a field that this weekday
 * has of its own is changed there, so that the teacher changes what she sees; every other field is the plan's [P14].
 */
export function setTimings(plan: Plan, change: Partial<Timings>, shownOn: Weekday | null = null): Plan {
  const { byWeekday = plan.timings.byWeekday, ...fields } = change;
  const own: WeekdayTimings = shownOn === null ? {} : (byWeekday[shownOn] ?? {});
  const isOwn = (field: string): boolean => Object.hasOwn(own, field);
  const days =
    shownOn === null || !Object.keys(fields).some(isOwn)
      ? byWeekday
      : { ...byWeekday, [shownOn]: { ...own, ...chosen(fields, isOwn) } };
  const ours = chosen(fields, (field) => !isOwn(field));
  return { ...plan, timings: { ...plan.timings, ...ours, byWeekday: withoutEmpty(days) } };
}

/** A weekday that has nothing of its own is left out. */
const withoutEmpty = (days: Timings['byWeekday']): Timings['byWeekday'] =>
  Object.fromEntries(Object.entries(days).filter(([, own]) => Object.keys(own).length > 0));

const chosen = <T extends object>(fields: T, choose: (field: string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => choose(field))) as Partial<T>;
