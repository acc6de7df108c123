import { daysAfter, isSchoolDay, weekdayOf } from '../calendar/school-days';
import type { GroupId, Plan, Weekday } from '../plan/plan';
import { planToday } from '../session/plan-today';
import type { Steps } from '../steps';
import type { SchoolDate } from '../units';
import type { World } from '../view/world';
import type { DayAhead } from './walk';

const nobody: ReadonlySet<GroupId> = new Set();

/** The school days after `date` up to `until`; nobody is away on a day to come [W2], and stations are sat as long as today [S30]. */
export function* daysAhead(
  { plan, date, stamina }: Pick<World, 'plan' | 'date' | 'stamina'>,
  until: SchoolDate,
): Steps<readonly DayAhead[]> {
  const days: DayAhead[] = [];
  // One plan for all Mondays, so that what is made once for each plan is not made for each day.
  const plans = new Map<Weekday, Plan>();
  for (let day = daysAfter(date, 1); day <= until; day = daysAfter(day, 1)) {
    if (isSchoolDay(plan, day)) {
      const weekday = weekdayOf(day);
      const ofDay = plans.get(weekday) ?? planToday(plan, day, stamina);
      plans.set(weekday, ofDay);
      days.push({ date: day, plan: ofDay, away: nobody });
    }
    yield;
  }
  return days;
}
