import { daysAfter, mondayOf, schoolDaysFrom, type Calendar } from '../calendar/school-days';
import type { Plan } from '../plan/plan';
import type { SchoolDate } from '../units';
import { steppedUp } from './bend';
import { dayNumber, weekdayNumber, weekNumber } from './day-number';
import type { Ramp } from './ramp';
import type { Standing } from './standing';

/** So many of the plan's weekdays without a result are a gap (design section 5). */
const gapWeekdays = 5;
/** What a gap leaves of a target, in hundredths. */
const leftByGap = 70;
/** What is left is rounded to so many seconds. */
const gapRounding = 10;
/** What was lost comes back in so many results that are met. */
const rebuildResults = 3;

/** The step up that a result before this school day, or week, has earned [S3]. */
export function withEarnedStep(standing: Standing, date: SchoolDate): Standing {
  const { earned, ramp } = standing;
  return earned !== null && isLater(ramp, earned.date, date) ? steppedUp(standing, earned) : standing;
}

function isLater({ cadence }: Ramp, earned: SchoolDate, date: SchoolDate): boolean {
  if (cadence === 'week') return weekNumber(dayNumber(date)) > weekNumber(dayNumber(earned));
  return cadence === 'practice' || date > earned;
}

/** Back by 30 % after a gap, once [S6]. */
export function afterGap(standing: Standing, date: SchoolDate, weekdays: Plan['weekdays']): Standing {
  const { lastResult, target, ramp } = standing;
  if (lastResult === null || standing.gapTaken || daysOfGap(lastResult, date, weekdays) === null)
    return standing;
  const left = Math.round((target * leftByGap) / 100 / gapRounding) * gapRounding;
  const back = Math.min(target, Math.max(Math.min(ramp.startSeconds, target), left));
  const taken: Standing = { ...standing, gapTaken: true, miss: null, latest: [] };
  if (back === target) return taken;
  return {
    ...taken,
    target: back,
    rebuild: { to: target, step: Math.ceil((target - back) / rebuildResults) },
    why: { kind: 'gap', from: target, last: lastResult },
  };
}

/**
 * After how many days of the calendar five of the plan's weekdays have gone by since `last`, holidays counted; null when
 * that is after `date`. Neither `last` nor `date` is one of the five.
 */
function daysOfGap(last: SchoolDate, date: SchoolDate, weekdays: Plan['weekdays']): number | null {
  if (last >= date) return null;
  const begin = dayNumber(last);
  const end = dayNumber(date);
  let without = 0;
  for (let day = begin + 1; day < end; day += 1) {
    if (weekdays.some((weekday) => weekday === weekdayNumber(day))) without += 1;
    if (without === gapWeekdays) return day + 1 - begin;
  }
  return null;
}

/** The first school day on which the days that went by by `seen` had led from the one standing to the other. */
export function dayOfChange(plan: Calendar, before: Standing, after: Standing, seen: SchoolDate): SchoolDate {
  const from = earliestDay(plan, before, after, seen);
  const [day] = schoolDaysFrom(plan, from, 1);
  return day === undefined || day > seen ? seen : day;
}

function earliestDay(plan: Calendar, before: Standing, after: Standing, seen: SchoolDate): SchoolDate {
  if (after.why.kind === 'gap')
    return daysAfter(after.why.last, daysOfGap(after.why.last, seen, plan.weekdays) ?? 0);
  const { earned, ramp } = before;
  if (after.why.kind !== 'stepped-up' || earned === null) return seen;
  if (ramp.cadence === 'week') return daysAfter(mondayOf(earned.date), 7);
  return ramp.cadence === 'school-day' ? daysAfter(earned.date, 1) : seen;
}
