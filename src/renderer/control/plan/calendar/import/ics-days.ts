import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../../../../../domain/calendar/school-days';
import { schoolDate, type SchoolDate } from '../../../../../domain/units';
import type { Found } from './found';

/** A day of the school, and how many minutes of it are over. */
interface Moment {
  readonly date: SchoolDate;
  readonly minutes: number;
}

/**
 * The days from `start` to `end`. A date ends an event on the day before it, and so does midnight; from midnight to midnight is
 * as good as a date. A time in UTC is taken in `zone`, any other as it is written. Throws when it ends before it starts.
 */
export function daysOf(start: ICAL.Time, end: ICAL.Time, zone: string): Omit<Found, 'name'> {
  const [first, last] = [momentOf(start, zone), momentOf(end, zone)];
  if (last.date < first.date) throw new RangeError('It ends before it starts.');
  const endsBefore = last.minutes === 0 && last.date > first.date;
  const wholeDays = first.minutes === 0 && (last.minutes === 0 || last.minutes >= lastMinute);
  return {
    from: first.date,
    to: endsBefore ? daysAfter(last.date, -1) : last.date,
    timed: !wholeDays,
  };
}

/** 23:59, where some programs let a whole day end. */
const lastMinute = 24 * 60 - 1;

function momentOf(time: ICAL.Time, zone: string): Moment {
  const { year, month, day, hour, minute } = time;
  const written = Temporal.PlainDateTime.from({ year, month, day, hour, minute }, { overflow: 'reject' });
  const here = !time.isDate && time.zone === ICAL.Timezone.utcTimezone ? inZone(written, zone) : written;
  return { date: schoolDate(here.toPlainDate().toString()), minutes: here.hour * 60 + here.minute };
}

/** A zone that this PC does not know leaves the time as it is. */
function inZone(utc: Temporal.PlainDateTime, zone: string): Temporal.PlainDateTime {
  try {
    return utc.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime();
  } catch {
    return utc;
  }
}
