import { calendarFileLimit } from '../../../../../contract/limits';
import { words } from '../../../words';
import { decodeText } from '../../groups/list/decode-text';
import { readInWorker } from './ask-worker';
import type { CalendarReading, Span } from './found';

/** What was read of a file, or in one sentence why nothing was. */
export type ReadCalendar =
  | { readonly ok: true; readonly name: string; readonly reading: CalendarReading & { readonly ok: true } }
  /** It is no calendar but text, such as a list of dates. */
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** What `fileTypes` of a file chooser offers first. */
export const calendarFileTypes: readonly string[] = ['.ics', 'text/calendar', '.csv', '.txt'];

const texts = words.plan.calendar.import;

/** Reads a calendar file, or a list of dates as text or CSV; one that is too large is refused before it is read. Never throws. */
export async function readCalendarFile(file: File, span: Span): Promise<ReadCalendar> {
  const { name } = file;
  if (file.size > calendarFileLimit) return { ok: false, sentence: texts.tooLarge(name) };
  let text: string | null;
  try {
    text = decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, sentence: texts.notRead(name) };
  }
  if (text === null) return { ok: false, sentence: texts.faults['not-a-calendar'](name) };
  if (isList(file) && !beginsCalendar(text)) return { ok: true, name, text };
  const reading = await readInWorker({ text, span });
  return reading.ok ? { ok: true, name, reading } : { ok: false, sentence: texts.faults[reading.why](name) };
}

const beginsCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/iu.test(text);

const isList = ({ name }: File): boolean => /\.(?:csv|tsv|txt)$/iu.test(name);
