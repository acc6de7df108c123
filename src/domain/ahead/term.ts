import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../calendar/school-days';
import type { Plan } from '../plan/plan';
import { schoolYearOf } from '../records/school-year';
import { schoolDate, type SchoolDate } from '../units';

/** A holiday of so many days of the calendar ends a term. */
const endsTerm = 5;

/** The last day of the term that `date` is in: the day before the plan's next long holiday, else 31 July [F5]. */
export function termEnd(plan: Pick<Plan, 'holidays'>, date: SchoolDate): SchoolDate {
  const next = plan.holidays
    .filter(({ from, to }) => from > date && lengthOf(from, to) >= endsTerm)
    .map(({ from }) => daysAfter(from, -1))
    .toSorted();
  return next[0] ?? schoolDate(`${Number(schoolYearOf(date).slice(0, 4)) + 1}-07-31`);
}

const lengthOf = (from: SchoolDate, to: SchoolDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
