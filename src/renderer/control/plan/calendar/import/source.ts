import { patternKinds, patternOf, type PatternKind } from '../../../../../domain/calendar/patterns';
import type { Calendar } from '../../../../../domain/calendar/school-days';
import type { SchoolDate } from '../../../../../domain/units';
import { words } from '../../../words';
import type { CalendarReading, Span } from './found';
import { judge, type Choice } from './judge';
import { readDates } from './read-dates';
import { firstYearOf } from './span';

/** Where the dates come from. */
export type Source =
  | { readonly kind: 'text'; readonly text: string; readonly monthFirst: boolean }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly reading: CalendarReading & { readonly ok: true };
    }
  | { readonly kind: 'pattern'; readonly pattern: PatternKind; readonly year: number };

/** What a source comes to, and what the teacher should know of it before it is taken. */
export interface Offer {
  readonly choices: readonly Choice[];
  readonly notes: readonly string[];
  /** Dates in it can be read in two ways. */
  readonly ambiguous: boolean;
}

/** A list of dates that is longer is none. In letters. */
const longestText = 200_000;

const texts = words.plan.calendar.import;

export function offerOf(source: Source, plan: Calendar, today: SchoolDate, span: Span): Offer {
  if (source.kind === 'pattern')
    return { choices: patternChoices(source), notes: [texts.patternHint], ambiguous: false };
  if (source.kind === 'text' && source.text.length > longestText)
    return { choices: [], notes: [texts.tooLong], ambiguous: false };
  const list = source.kind === 'text' ? readDates(source.text, today, source.monthFirst) : null;
  const found = source.kind === 'file' ? source.reading.found : (list?.found ?? []);
  const { choices, known, outside } = judge(found, plan, span);
  const isBlank = source.kind === 'text' && source.text.trim() === '';
  const notes = [
    found.length === 0 && !isBlank ? texts.noneFound : null,
    known === 0 ? null : texts.known(known),
    outside === 0 ? null : texts.outside(outside, span.from, span.to),
    source.kind === 'file' && source.reading.others > 0 ? texts.notDaysOff(source.reading.others) : null,
    source.kind === 'file' && source.reading.unread > 0 ? texts.unreadEvents(source.reading.unread) : null,
    list === null || list.unread.length === 0 ? null : texts.unreadLines(list.unread),
  ].filter((note) => note !== null);
  return { choices, notes, ambiguous: list?.ambiguous ?? false };
}

function patternChoices({ pattern, year }: Source & { kind: 'pattern' }): readonly Choice[] {
  const { terms, daysOff } = patternOf(pattern, year);
  const kinds = [
    ...terms.map((one) => ({ ...one, kind: 'term' as const })),
    ...daysOff.map((one) => ({ ...one, kind: 'day-off' as const })),
  ];
  return kinds.map((one) => ({
    ...one,
    name: texts.patternNames[one.name],
    key: `${one.from} ${one.name}`,
    likely: true,
  }));
}

export interface PatternChoice {
  readonly id: string;
  readonly name: string;
  readonly source: Source & { kind: 'pattern' };
}

/** Each pattern for this school year and for the next. */
export const patternsAt = (today: SchoolDate): readonly PatternChoice[] =>
  patternKinds.flatMap((pattern) =>
    [0, 1].map((later) => {
      const year = firstYearOf(today) + later;
      return {
        id: `${pattern} ${year}`,
        name: texts.patternOf(pattern, year),
        source: { kind: 'pattern' as const, pattern, year },
      };
    }),
  );
