import { weekdayOf } from '../calendar/school-days';
import type { SchoolDate } from '../units';
import type { DayTimings, Plan, Timings, Weekday } from './plan';

/** The timings of that day: the plan's, but for what its weekday has of its own [P14]. */
export const timingsOn = ({ timings }: Pick<Plan, 'timings'>, date: SchoolDate): DayTimings =>
  timingsOfWeekday(timings, weekdayOf(date));

/** The same for any day that is this weekday. */
export function timingsOfWeekday({ byWeekday, ...everyDay }: Timings, weekday: Weekday): DayTimings {
  return { ...everyDay, ...byWeekday[weekday] };
}

/** The plan with the timings of that day in place of its own: what the day shows, and what its session is made from. */
export const planOn = (plan: Plan, date: SchoolDate): Plan => ({
  ...plan,
  timings: { ...timingsOn(plan, date), byWeekday: plan.timings.byWeekday },
});
