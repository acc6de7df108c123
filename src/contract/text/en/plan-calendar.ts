import type { Holiday } from '../../../domain/plan/plan';
import { fullDate } from './days';

/** A day off as it is named: by its own name, else by its date. */
const called = ({ name, from, to }: Holiday): string => {
  if (name !== '') return name;
  return from === to ? fullDate(from) : `${fullDate(from)} to ${fullDate(to)}`;
};

/** Where a plan's school days are set up. */
export const calendarText = {
  days: 'School days',
  daysOff: 'Days off',
  hint: 'No rounds on these days: the groups go on where they stopped.',
  none: 'No days off yet: every school day of the week has rounds.',
  called,
  name: 'Name',
  first: 'First day',
  last: 'Last day',
  nameOf: (of: string) => `Name of ${of}`,
  firstOf: (of: string) => `First day of ${of}`,
  lastOf: (of: string) => `Last day of ${of}`,
  remove: (of: string) => `Remove ${of}`,
  adding: 'Add a day off',
  to: 'to',
  addingHint: 'Leave the last day empty when it is one day.',
  add: 'Add',
  needsDay: 'Please give the first day.',
};
