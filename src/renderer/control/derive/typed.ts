import type { Instant, TimeOfDay } from '../../../domain/units';
import { minutes, plus, timeOfDay } from '../../../domain/units';

/** Seconds from what a teacher types for a length: "15", "7:30", "7.5", "15 min"; null when it is none. */
export function typedSeconds(text: string): number | null {
  const match = /^\s*(\d{1,3})(?::([0-5]\d)|[.,](\d))?\s*(?:m|min|mins|minutes?)?\.?\s*$/i.exec(text);
  if (match === null) return null;
  const [, minutes = '0', seconds = '0', tenths = '0'] = match;
  return Number(minutes) * 60 + Number(seconds) + Number(tenths) * 6;
}

/** A whole number from what is typed; null when it is none. */
export function typedCount(text: string): number | null {
  const match = /^\s*(\d{1,3})\s*$/.exec(text);
  return match === null ? null : Number(match[1]);
}

/**
 * The time of day that is typed for a plan: "9:30", "13.15", "930"; null when it is none. No class meets before seven, so
 * that 1:15 is in the afternoon; written 01:15 it is at night.
 */
export function typedTimeOfDay(text: string): TimeOfDay | null {
  const match = /^\s*([01]?\d|2[0-3])[:.]?([0-5]\d)\s*$/.exec(text);
  const [, hours = '', minutes = ''] = match ?? [];
  if (hours === '') return null;
  const afternoon = hours.length === 1 && Number(hours) >= 1 && Number(hours) < 7;
  return timeOfDay(`${String(Number(hours) + (afternoon ? 12 : 0)).padStart(2, '0')}:${minutes}`);
}

const halfDay = 12 * 60;
/** No session ends later than this; a time that is further off was meant to be one that has passed. */
const longest = 6 * 60;

export type TypedTime =
  | { readonly kind: 'instant'; readonly at: Instant }
  | { readonly kind: 'not-a-time' }
  | { readonly kind: 'past' };

/**
 * The instant that a typed time of day ("10:37", "10.37", "1037") names: the next such time by the twelve-hour clock, so
 * that 2:15 in the afternoon needs no 14. `wallNow` is the time of day at `now` in minutes since midnight.
 */
export function typedInstant(text: string, now: Instant, wallNow: number): TypedTime {
  const match = /^\s*([01]?\d|2[0-3])[:.]?([0-5]\d)\s*$/.exec(text);
  if (match === null) return { kind: 'not-a-time' };
  const typed = Number(match[1]) * 60 + Number(match[2]);
  const ahead = [typed, typed + halfDay].map((minutes) => minutes - wallNow).find((minutes) => minutes > 0);
  if (ahead === undefined || ahead > longest) return { kind: 'past' };
  return { kind: 'instant', at: plus(now, minutes(ahead)) };
}
