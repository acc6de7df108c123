import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../calendar/school-days';
import type { Plan } from '../plan/plan';
import { schoolYearOf } from '../records/school-year';
import { schoolDate, type SchoolDate } from '../units';

/** A holiday of so many days of the calendar ends a term. */
const endsTerm = 5;

/**
 * The last day of the term that `date` is in, or of the next one: that of the plan's own terms or the day before its next
 * long holiday, whichever comes first, else 31 July [F5].
 */
export function termEnd(plan: Pick<Plan, 'terms' | 'holidays'>, date: SchoolDate): SchoolDate {
  const byHolidays = plan.holidays
    .filter(({ from, to }) => from > date && lengthOf(from, to) >= endsTerm)
    .map(({ from }) => daysAfter(from, -1));
  const byTerms = plan.terms.filter(({ to }) => to >= date).map(({ to }) => to);
  const [first] = [...byHolidays, ...byTerms].toSorted();
  return first ?? schoolDate(`${Number(schoolYearOf(date).slice(0, 4)) + 1}-07-31`);
}

const lengthOf = (from: SchoolDate, to: SchoolDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
