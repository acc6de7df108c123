import { daysAfter, isSchoolDay } from '../calendar/school-days';
import type { GroupId, Plan } from '../plan/plan';
import { planOn } from '../plan/timings-on';
import type { Steps } from '../steps';
import type { SchoolDate } from '../units';
import type { DayAhead } from './walk';

const nobody: ReadonlySet<GroupId> = new Set();

/** The school days after `date` up to `until`; nobody is away on a day to come [W2]. */
export function* daysAhead(plan: Plan, date: SchoolDate, until: SchoolDate): Steps<readonly DayAhead[]> {
  const days: DayAhead[] = [];
  for (let day = daysAfter(date, 1); day <= until; day = daysAfter(day, 1)) {
    if (isSchoolDay(plan, day)) days.push({ date: day, plan: planOn(plan, day), away: nobody });
    yield;
  }
  return days;
}
