import { daysAfter, isSchoolDay, mondayOf, weekdayOf } from '../../../../domain/calendar/school-days';
import type { Plan } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';

/** Some days next to each other on the axis; both in the axis's unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface AxisWeek extends Stretch {
  readonly monday: SchoolDate;
  readonly isThisWeek: boolean;
  /** No day of it has school. */
  readonly off: boolean;
}

/** The days that all charts share, from left to right; one day is as wide as another. */
export interface Axis {
  readonly days: readonly SchoolDate[];
  readonly dayWidth: number;
  readonly width: number;
  readonly weeks: readonly AxisWeek[];
  /** Where there is no school. */
  readonly off: readonly Stretch[];
  /** The left edge of a day; of one that the axis leaves out, that of the next; null outside the axis. */
  readonly startOf: (day: SchoolDate) => number | null;
}

interface AxisWanted {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly today: SchoolDate;
  readonly width: number;
  /** Days that have a place on the axis although they are none of the plan's weekdays. */
  readonly also: ReadonlySet<SchoolDate>;
}

/** The axis from one day to another, over the plan's weekdays. */
export function axisOf(plan: Plan, { from, to, today, width, also }: AxisWanted): Axis {
  const days: SchoolDate[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1))
    if (plan.weekdays.includes(weekdayOf(day)) || also.has(day)) days.push(day);
  const dayWidth = days.length === 0 ? width : width / days.length;
  const at = (index: number): number => index * dayWidth;
  const open = days.map((day) => isSchoolDay(plan, day) || also.has(day));
  return {
    days,
    dayWidth,
    width,
    weeks: stretches(days.map(mondayOf)).map(({ value: monday, first, last }) => ({
      monday,
      from: at(first),
      to: at(last + 1),
      isThisWeek: monday === mondayOf(today),
      off: !open.slice(first, last + 1).includes(true),
    })),
    off: stretches(open)
      .filter(({ value }) => !value)
      .map(({ first, last }) => ({ from: at(first), to: at(last + 1) })),
    startOf: (day) => {
      if (day < from || day > to) return null;
      const index = days.findIndex((one) => one >= day);
      return index === -1 ? width : at(index);
    },
  };
}

interface Run<T> {
  readonly value: T;
  /** Places in the list, both included. */
  readonly first: number;
  readonly last: number;
}

/** Neighbors that are alike, as one. */
function stretches<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const latest = runs.at(-1);
    if (latest !== undefined && latest.value === value) runs[runs.length - 1] = { ...latest, last: index };
    else runs.push({ value, first: index, last: index });
  });
  return runs;
}
