import type { Holiday, Term } from '../../../domain/plan/plan';
import { calendarImportText } from './calendar-import';
import { fullDate } from './days';

/** As it is named: by its own name, else by its days. */
export const called = ({ name, from, to }: Holiday | Term): string => {
  if (name !== '') return name;
  return from === to ? fullDate(from) : `${fullDate(from)} to ${fullDate(to)}`;
};

/** What a list of days off says as one of terms does. */
const both = {
  called,
  name: 'Name',
  first: 'First day',
  last: 'Last day',
  nameOf: (of: string) => `Name of ${of}`,
  firstOf: (of: string) => `First day of ${of}`,
  lastOf: (of: string) => `Last day of ${of}`,
  remove: (of: string) => `Remove ${of}`,
  to: 'to',
  add: 'Add',
};

/** Where a plan's school days are set up. */
export const calendarText = {
  days: 'School days',
  called,
  terms: {
    ...both,
    title: 'Terms',
    hint: 'There is no school on days outside of these.',
    none: 'No terms: the school year is not divided. With terms, the days between them have no school.',
    adding: 'Add a term',
    addingHint: 'Both days belong to the term.',
    needsDay: 'Please give the first and the last day of the term.',
  },
  daysOff: {
    ...both,
    title: 'Days off',
    hint: 'No rounds on these days: the groups go on where they stopped.',
    none: 'No days off yet: every school day of the week has rounds.',
    adding: 'Add a day off',
    addingHint: 'Leave the last day empty when it is one day.',
    needsDay: 'Please give the first day.',
  },
  todayIsOff: (name: string) => `Today is a day off${name === '' ? '' : `: ${name}`}.`,
  todayIsBetween: 'Today is outside of all terms: there is no school.',
  import: calendarImportText,
};

/** What either list says. */
export type StretchText = (typeof calendarText)['terms' | 'daysOff'];
