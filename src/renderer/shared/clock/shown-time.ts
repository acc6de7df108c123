import type { TimeOfDay } from '../../../domain/units';

const halfMinute = 30_000;

const hourAndMinute = new Intl.DateTimeFormat(undefined, {
  hour: 'numeric',
  minute: '2-digit',
  numberingSystem: 'latn',
});

/**
 * A time of day as it is written on the wall: to the nearest minute, so that what ends at 10:04:50 is "until 10:05"; in
 * 12 or 24 hours as the PC writes it; without "am" and without a leading zero. `at` is in milliseconds since 1970.
 */
export function shownTime(at: number, format: Intl.DateTimeFormat = hourAndMinute): string {
  const parts = format.formatToParts(at + halfMinute);
  const part = (type: 'hour' | 'minute'): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${Number(part('hour'))}:${part('minute')}`;
}

/** A length as a countdown shows it: minutes and seconds, "12:47", also beyond the hour, "105:00". */
export function shownLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The plan's "HH:MM" as it is written on the wall. */
export function shownStartTime(time: TimeOfDay, format: Intl.DateTimeFormat = hourAndMinute): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // Any day without a change of the clocks serves.
  return shownTime(new Date(2000, 0, 1, hour, minute).getTime(), format);
}
