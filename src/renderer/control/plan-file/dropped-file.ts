/** What a file that is dropped on the window is taken for. */
export type DroppedKind = 'plan' | 'class-list' | 'calendar';

/** Also workbooks, which are no text: the class list says what to do with one. */
const listEndings = /\.(csv|tsv|txt|xlsx?|ods)$/i;
const listTypes: ReadonlySet<string> = new Set(['text/csv', 'text/tab-separated-values', 'text/plain']);
const calendarEndings = /\.(ics|ical|icalendar|ifb)$/i;

/** Goes by the name, and by the type that the system gives only where the name has no ending. */
export function droppedKind({ name, type }: Pick<File, 'name' | 'type'>): DroppedKind {
  if (listEndings.test(name)) return 'class-list';
  if (calendarEndings.test(name)) return 'calendar';
  if (name.includes('.')) return 'plan';
  if (type === 'text/calendar') return 'calendar';
  return listTypes.has(type) ? 'class-list' : 'plan';
}
