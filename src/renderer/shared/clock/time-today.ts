import type { TimeOfDay } from '../../../domain/units';

/** The plan's "HH:MM" on the day of `now`; both in milliseconds since 1970. */
export function timeToday(time: TimeOfDay, now: number): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(now).setHours(hour, minute, 0, 0);
}
