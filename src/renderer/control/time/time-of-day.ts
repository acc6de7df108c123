import type { TimeOfDay } from '../../../domain/units';
import { shownTime } from '../../shared/clock/shown-time';

/** A planned time of day as it is shown, `later` milliseconds after `start`. */
export function plannedTime(start: TimeOfDay, later: number): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  // Any day without a change of the clocks will do: only the time of day is shown.
  return shownTime(new Date(2025, 0, 1, hours, minutes).getTime() + later);
}

/** Minutes since midnight on this PC, with their fraction; `wall` is in milliseconds since 1970. */
export function minutesOfDay(wall: number): number {
  const date = new Date(wall);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60 + date.getMilliseconds() / 60_000;
}
