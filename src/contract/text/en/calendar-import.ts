import type { PatternDayOff, PatternKind, PatternTerm } from '../../../domain/calendar/patterns';
import type { SchoolDate } from '../../../domain/units';
import { fullDate, shortDayName } from './days';
import { plural } from './lengths';
import { inWords } from './lists';

const patternNames: Readonly<Record<PatternTerm | PatternDayOff, string>> = {
  'autumn-1': 'Autumn 1',
  'autumn-2': 'Autumn 2',
  'spring-1': 'Spring 1',
  'spring-2': 'Spring 2',
  'summer-1': 'Summer 1',
  'summer-2': 'Summer 2',
  'semester-1': 'First semester',
  'semester-2': 'Second semester',
  'may-day': 'May Day',
  'labor-day': 'Labor Day',
  'columbus-day': 'Columbus Day / Indigenous Peoples’ Day',
  'veterans-day': 'Veterans Day',
  thanksgiving: 'Thanksgiving',
  'mlk-day': 'Martin Luther King Jr. Day',
  'presidents-day': 'Presidents’ Day',
  'spring-break': 'Spring break',
  'memorial-day': 'Memorial Day',
};

const patterns: Readonly<Record<PatternKind, string>> = {
  uk: 'UK: six half-terms',
  us: 'US: two semesters',
};

/** "6 terms and 1 day off". */
const amount = (terms: number, daysOff: number): string =>
  inWords([
    ...(terms === 0 ? [] : [plural(terms, 'term')]),
    ...(daysOff === 0 ? [] : [daysOff === 1 ? '1 day off' : `${daysOff} days off`]),
  ]);

const some = (lines: readonly string[]): string =>
  lines.length > 3 ? inWords([...lines.slice(0, 2), `${lines.length - 2} more`]) : inWords(lines);

/** Where dates are taken over from a school's calendar, a list, or a usual pattern. */
export const calendarImportText = {
  open: 'Dates from a calendar',
  title: 'Dates from a calendar',
  field: 'Paste or type dates, one entry on each line: “26-30 Oct half-term”',
  hint: 'Or drop the school’s calendar here (.ics), or dates as text or CSV.',
  choose: 'Choose a file',
  reading: 'Reading the calendar…',
  pattern: 'Or start from',
  noPattern: 'No pattern',
  patternOf: (kind: PatternKind, year: number) =>
    `${patterns[kind]} ${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  patternHint: 'Usual dates, for you to change: schools set their own.',
  patternNames,
  monthFirst: 'Dates like 3/4 begin with the month',
  from: (what: string) => `From ${what}`,
  terms: 'Terms',
  daysOff: 'Days off',
  others: (count: number) => (count === 1 ? 'One more entry' : `${count} more entries`),
  showOthers: (count: number) => (count === 1 ? 'Show one more entry' : `Show ${count} more entries`),
  hideOthers: (count: number) => (count === 1 ? 'Hide one entry' : `Hide ${count} entries`),
  filter: 'Only entries with',
  moreThanShown: (count: number) => `And ${count} more: type a part of the name above.`,
  days: (from: SchoolDate, to: SchoolDate) => {
    const last = `${shortDayName(to)} ${to.slice(0, 4)}`;
    return from === to ? last : `${shortDayName(from)} to ${last}`;
  },
  nothing: 'Nothing chosen yet.',
  adding: (terms: number, daysOff: number) => `${amount(terms, daysOff)} would be added.`,
  take: (terms: number, daysOff: number) => (terms + daysOff === 0 ? 'Add' : `Add ${amount(terms, daysOff)}`),
  cancel: 'Cancel',
  tooLong: 'That is too long for a list of dates: please paste only the dates.',
  noneFound: 'No dates were found in it.',
  known: (count: number) => `Left out, as they are in the plan already: ${count}.`,
  outside: (count: number, from: SchoolDate, to: SchoolDate) =>
    `Left out, as they are not between ${fullDate(from)} and ${fullDate(to)}: ${count}.`,
  notDaysOff: (count: number) => `Left out, as they are no whole days or come every week: ${count}.`,
  unreadEvents: (count: number) => `Could not be understood: ${count}.`,
  unreadLines: (lines: readonly string[]) => `Could not be understood: ${some(lines)}.`,
  replaced: (names: readonly string[]) => `Gives way to the new terms: ${some(names)}.`,
  coversToday: (name: string) =>
    `${name === '' ? 'A day off' : name} covers today: there would be no school today.`,
  leavesTodayOut: 'Today is in none of the terms: there would be no school today.',
  tooLarge: (name: string) => `“${name}” is larger than 5 MB, which no school’s calendar is.`,
  notRead: (name: string) => `“${name}” could not be read.`,
  faults: {
    'not-a-calendar': (name: string) => `“${name}” is not a calendar file (.ics).`,
    damaged: (name: string) => `“${name}” is damaged or cut off: please get it once more.`,
    'too-many-events': (name: string) =>
      `“${name}” has more than 5,000 events: please export only this school year.`,
    'too-slow': (name: string) =>
      `“${name}” took too long to read: it may have an event that repeats for ever.`,
  },
};
