import { isDate } from '../../../../../domain/calendar/school-days';
import { schoolYearOf } from '../../../../../domain/records/school-year';
import type { SchoolDate } from '../../../../../domain/units';
import { daysIn, upTo, type WrittenDay, type WrittenDays } from './date-words';
import type { Found } from './found';
import { namedBy, yearsIn, type Years } from './line-name';

/** What a pasted list of dates comes to. */
export interface ReadDates {
  readonly found: readonly Found[];
  /** Lines with days that could not be understood, as they were pasted. */
  readonly unread: readonly string[];
  /** A day is written in figures, and either of the first two may be the month. */
  readonly ambiguous: boolean;
}

/** A line of a list is short; what follows is not read. In letters. */
const longestLine = 400;

type Stretch = readonly [SchoolDate, SchoolDate];

/**
 * Reads days off and terms as schools write them: "26-30 Oct half-term", "Half term: Monday 26th October - Friday 30th
 * October 2026", cells of a table, "Autumn term starts ..." and "... ends ..." in lines of their own, several single days
 * in a line, and names and years that stand above [C6].
 */
export function readDates(text: string, today: SchoolDate, monthFirst: boolean): ReadDates {
  const found: Found[] = [];
  const unread: string[] = [];
  const started = new Map<string, Found>();
  let ambiguous = false;
  let above: { readonly name: string; readonly years: Years } = {
    name: '',
    years: { kind: 'school-year', first: Number(schoolYearOf(today).slice(0, 4)) },
  };
  for (const whole of text.split(/\r\n?|[\n\u2028\u2029]/u)) {
    const line = whole.slice(0, longestLine);
    const { days, rest } = daysIn(line, monthFirst);
    const { name, edge, full } = namedBy(rest);
    const years = yearsIn(rest) ?? above.years;
    if (days.length === 0) {
      if (name !== '' || years !== above.years) above = { name, years };
      continue;
    }
    ambiguous ||= days.flat().some((day) => day.ambiguous);
    const stretches = stretchesOf(days, rest).map((written) => datesOf(written, years));
    if (stretches.includes(null)) unread.push(line.trim());
    for (const stretch of stretches) {
      if (stretch === null) continue;
      const [from, to] = stretch;
      const start = edge === 'end' ? started.get(name) : undefined;
      const here: Found = { from, to, name: edge === null ? name || above.name : full, timed: false };
      if (start === undefined || start.from > to) found.push(here);
      else {
        // "Autumn term starts" and "Autumn term ends" are one stretch.
        found[found.indexOf(start)] = { ...start, to, name: name || above.name };
        started.delete(name);
      }
      if (edge === 'start') started.set(name, here);
    }
  }
  return { found, unread, ambiguous };
}

const isUpTo = new RegExp(`^(?:-|${upTo})$`, 'iu');

/** Two single days are a first and a last one, unless a comma or an "and" makes a list of them. */
function stretchesOf(days: readonly WrittenDays[], rest: string): readonly WrittenDays[] {
  const [before = '', ...between] = rest.split('|');
  // In a CSV commas stand between cells, before the first day too.
  const isList = (joiner: string): boolean =>
    /^(?:,|and|&|\+|or)/iu.test(joiner) && !(joiner === ',' && before.trim().endsWith(','));
  const stretches: WrittenDays[] = [];
  for (const [index, written] of days.entries()) {
    const [day, last] = written;
    const joiner = between[index - 1]?.trim() ?? '';
    const joins = isUpTo.test(joiner) || (days.length === 2 && !isList(joiner));
    const open = stretches.at(-1);
    if (open?.length === 1 && last === undefined && joins) stretches[stretches.length - 1] = [open[0], day];
    else stretches.push(written);
  }
  return stretches;
}

/** The first and the last day; null when they are no days of the calendar, or the wrong way round. */
function datesOf([first, last = first]: WrittenDays, years: Years): Stretch | null {
  const isLater = last.month > first.month || (last.month === first.month && last.day >= first.day);
  const fromYear = first.year ?? (last.year === null ? yearOf(first, years) : last.year - Number(!isLater));
  const toYear = last.year ?? fromYear + Number(!isLater);
  const [from, to] = [dateOf(first, fromYear), dateOf(last, toYear)];
  return isDate(from) && isDate(to) && from <= to ? [from, to] : null;
}

/** A school year turns in August. */
const yearOf = ({ month }: WrittenDay, years: Years): number =>
  years.kind === 'year' ? years.year : years.first + Number(month < 8);

const dateOf = ({ day, month }: WrittenDay, year: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
