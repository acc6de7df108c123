import { isDate, type Calendar } from '../calendar/school-days';
import { checkLength } from './check-text';
import { inDateOrder } from './edits/calendar';
import { mostHolidays, mostTerms } from './limits';
import type { Holiday, Term } from './plan';
import type { PlanProblem } from './problem';

/** What is wrong with the weekdays, terms and days off [P8, C2]. */
export function checkCalendar({ weekdays, terms, holidays }: Calendar): readonly PlanProblem[] {
  return [
    ...(weekdays.length === 0 ? [{ kind: 'no-weekdays' } as const] : []),
    ...(terms.length > mostTerms
      ? [{ kind: 'too-many-terms', terms: terms.length, most: mostTerms } as const]
      : []),
    ...terms.flatMap((term) => checkStretch('term', term)),
    ...checkApart(terms),
    ...(holidays.length > mostHolidays
      ? [{ kind: 'too-many-holidays', holidays: holidays.length, most: mostHolidays } as const]
      : []),
    ...holidays.flatMap((holiday) => checkStretch('holiday', holiday)),
  ];
}

function checkStretch(of: 'term' | 'holiday', { name, from, to }: Term | Holiday): readonly PlanProblem[] {
  const problems = checkLength(of === 'term' ? 'termName' : 'holidayName', name);
  const notADate = [from, to].find((text) => !isDate(text));
  if (notADate !== undefined) return [...problems, { kind: `${of}-not-a-date`, name, text: notADate }];
  return to < from ? [...problems, { kind: `${of}-backward`, name, from, to }] : problems;
}

/** In date order, two terms overlap only if one does with the next. */
function checkApart(terms: readonly Term[]): readonly PlanProblem[] {
  const sound = terms.filter(({ from, to }) => isDate(from) && isDate(to) && from <= to);
  const ordered = inDateOrder(sound);
  return ordered.flatMap((term, index): readonly PlanProblem[] => {
    const next = ordered[index + 1];
    return next !== undefined && next.from <= term.to
      ? [{ kind: 'terms-overlap', first: term, second: next }]
      : [];
  });
}
