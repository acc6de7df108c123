import ICAL from 'ical.js';
import { mostCalendarEvents } from '../../../../../contract/limits';
import { soundsLikeDayOff } from './day-off-names';
import type { CalendarReading, Found, Span } from './found';
import { daysOf } from './ics-days';

/** No event is read on more of its dates: more than two school years have of weeks. */
const mostDates = 400;

/**
 * The days off that an iCalendar file may name, within `span`; `zone` is the PC's time zone, for times in UTC of a file that
 * names none [C4]. May take for ever on a repeated event that never comes again, so that it must run where it can be ended.
 */
export function readIcs(text: string, span: Span, zone: string): CalendarReading {
  if (!/^\s*BEGIN:VCALENDAR\s*$/imu.test(text)) return { ok: false, why: 'not-a-calendar' };
  const events = text.match(/^BEGIN:VEVENT\s*$/gimu)?.length ?? 0;
  if (events > mostCalendarEvents) return { ok: false, why: 'too-many-events' };
  let calendars: readonly ICAL.Component[];
  try {
    calendars = calendarsIn(text);
  } catch {
    return { ok: false, why: 'damaged' };
  }
  const found: Found[] = [];
  let others = 0;
  let unread = 0;
  for (const calendar of calendars) {
    const named = calendar.getFirstPropertyValue('x-wr-timezone');
    const where = typeof named === 'string' ? named : zone;
    for (const event of eventsOf(calendar)) {
      try {
        const days = foundIn(event, span, where);
        if (days === null) others += 1;
        else found.push(...days);
      } catch {
        unread += 1;
      }
    }
    if (found.length > mostCalendarEvents) return { ok: false, why: 'too-many-events' };
  }
  return { ok: true, found, others, unread };
}

/** Throws when the file is cut off. Lines that are none of the format's, as of a description that was not folded, are dropped. */
function calendarsIn(text: string): readonly ICAL.Component[] {
  const lines = text
    .trimStart()
    .split(/\r\n|[\r\n]/u)
    .filter((line) => /^(?:[ \t]|[A-Za-z0-9-]+[:;])/u.test(line));
  const parsed: unknown = ICAL.parse(lines.join('\r\n'));
  if (!Array.isArray(parsed)) return [];
  // Several calendars in one file come as a list of what one comes as.
  const all: readonly unknown[] = Array.isArray(parsed[0]) ? parsed : [parsed];
  return all.filter(isComponent).map((one) => new ICAL.Component(one));
}

const isComponent = (parsed: unknown): parsed is unknown[] => Array.isArray(parsed) && parsed.length === 3;

/** The events with the changes of single dates put where they belong. */
function eventsOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const all = calendar.getAllSubcomponents('vevent');
  const changes = new Map<unknown, ICAL.Component[]>();
  const [changed, events] = [all.filter(isChange), all.filter((event) => !isChange(event))];
  for (const event of changed) {
    const id = event.getFirstPropertyValue('uid');
    changes.set(id, [...(changes.get(id) ?? []), event]);
  }
  return events
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((event) => {
      const exceptions = changes.get(event.getFirstPropertyValue('uid')) ?? [];
      return new ICAL.Event(event, { strictExceptions: true, exceptions });
    });
}

const isChange = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id');

/**
 * The days of an event that can be days off; null when it is none. One with times of day, and one that repeats more often
 * than yearly, can only be one by its name. Throws when the event cannot be understood.
 */
function foundIn(event: ICAL.Event, span: Span, zone: string): readonly Found[] | null {
  const name = nameOf(event);
  if (comesOften(event) && !soundsLikeDayOff(name)) return null;
  const found = [...datesOf(event, span)].map(({ start, end }) => daysOf(start, end, zone));
  if (found.some(({ timed }) => timed) && !soundsLikeDayOff(name)) return null;
  return found.map((days) => ({ ...days, name }));
}

/** More often than yearly. */
const comesOften = ({ component }: ICAL.Event): boolean =>
  component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .some((rule) => rule instanceof ICAL.Recur && rule.freq !== 'YEARLY');

/** In letters: a plan has room for a quarter of them. */
const longestName = 200;

const nameOf = ({ summary }: ICAL.Event): string =>
  typeof summary === 'string'
    ? summary
        .slice(0, longestName)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : '';

/** When the event is, the first dates of a repeated one, up to the end of `span`. */
function* datesOf(event: ICAL.Event, span: Span): Generator<{ start: ICAL.Time; end: ICAL.Time }> {
  if (!event.isRecurring()) {
    yield { start: event.startDate, end: event.endDate };
    return;
  }
  const dates = event.iterator();
  let given = 0;
  for (let next = dates.next(); next && given < mostDates; next = dates.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    if (dayOf(next) > span.to) return;
    if (dayOf(endDate) < span.from) continue;
    given += 1;
    yield { start: startDate, end: endDate };
  }
}

/** As `YYYY-MM-DD`, in the event's own zone. */
const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);
