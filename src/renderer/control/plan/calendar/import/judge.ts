import { daysAfter, weekdayOf, type Calendar } from '../../../../../domain/calendar/school-days';
import type { SchoolDate } from '../../../../../domain/units';
import { soundsLikeDayOff, soundsLikeTerm } from './day-off-names';
import type { Found, Span } from './found';

/** What was found and could go into the plan. */
export interface Choice {
  readonly key: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly name: string;
  readonly kind: 'term' | 'day-off';
  /** Ticked unless the teacher says otherwise. */
  readonly likely: boolean;
}

export interface Judged {
  /** In date order. */
  readonly choices: readonly Choice[];
  /** How many are in the plan already. */
  readonly known: number;
  /** How many lie before or after the days that are read. */
  readonly outside: number;
}

/** Shorter ones are the days around a term: "Term 3 reports". In days of the calendar. */
const shortestTerm = 15;

/** What is offered of that which was found, and what of it is ticked [C5]. Days that are no weekdays of the plan are left out. */
export function judge(found: readonly Found[], plan: Calendar, span: Span): Judged {
  const distinct = [...new Map(found.map((one) => [keyOf(one), one])).values()];
  const inside = distinct.filter(({ from, to }) => from <= span.to && to >= span.from);
  const unknown = inside.filter((one) => !isKnown(one, plan));
  return {
    choices: unknown
      .filter((one) => touchesWeekday(one, plan))
      .map(choiceOf)
      .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
    known: inside.length - unknown.length,
    outside: distinct.length - inside.length,
  };
}

const keyOf = ({ from, to, name }: Found): string => `${from} ${to} ${name}`;

function choiceOf(found: Found): Choice {
  const { from, to, name, timed } = found;
  const isTerm = daysAfter(from, shortestTerm - 1) <= to && soundsLikeTerm(name);
  return {
    key: keyOf(found),
    from,
    to,
    name,
    kind: isTerm ? 'term' : 'day-off',
    likely: !timed && (isTerm || soundsLikeDayOff(name)),
  };
}

/** A day off of the plan has all of these days, or a term is just these. */
const isKnown = ({ from, to }: Found, { holidays, terms }: Calendar): boolean =>
  holidays.some((holiday) => holiday.from <= from && to <= holiday.to) ||
  terms.some((term) => term.from === from && term.to === to);

function touchesWeekday({ from, to }: Found, { weekdays }: Calendar): boolean {
  if (daysAfter(from, 6) <= to) return true;
  for (let day = from; day <= to; day = daysAfter(day, 1)) if (weekdays.includes(weekdayOf(day))) return true;
  return false;
}
