import type { Instant, TimeOfDay } from '../../../domain/units';
import { minutes, plus, timeOfDay } from '../../../domain/units';

/** Seconds from what a teacher types for a length: "15", "7:30", "7.5", "15 min", "90 s"; null when it is none. */
export function typedSeconds(text: string): number | null {
  const inSeconds = /^\s*(\d{1,4})\s*(?:s|secs?|seconds?)\.?\s*$/i.exec(text);
  if (inSeconds !== null) return Number(inSeconds[1]);
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

/** A time as it is typed: "9:30", "13.15", "930", "14h30", "9:30 am", "2 pm". */
interface TypedClock {
  /** From 0 to 23. */
  readonly hours: number;
  readonly minutes: number;
  /** Whether am or pm was typed. */
  readonly half: 'said' | 'open';
  /** The hour has one figure. */
  readonly short: boolean;
}

function typedClock(text: string): TypedClock | null {
  const match = /^\s*(?:([01]?\d|2[0-3])[:.h]?([0-5]\d)|(\d{1,2})(?=\s*[ap]))\s*(?:([ap])\.?m\.?)?\s*$/i.exec(
    text,
  );
  if (match === null) return null;
  const [, hours = match[3] ?? '', minutes = '0', , half] = match;
  const clock = { hours: Number(hours), minutes: Number(minutes), short: hours.length === 1 };
  if (half === undefined) return { ...clock, half: 'open' };
  if (clock.hours < 1 || clock.hours > 12) return null;
  return { ...clock, hours: (clock.hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0), half: 'said' };
}

/**
 * The time of day that is typed for a plan; null when it is none. No class meets before seven, so that 1:15 is in the
 * afternoon; written 01:15 or 1:15 am it is at night.
 */
export function typedTimeOfDay(text: string): TimeOfDay | null {
  const typed = typedClock(text);
  if (typed === null) return null;
  const { hours, minutes, half, short } = typed;
  const afternoon = half === 'open' && short && hours >= 1 && hours < 7;
  const figures = [hours + (afternoon ? 12 : 0), minutes].map((figure) => String(figure).padStart(2, '0'));
  return timeOfDay(figures.join(':'));
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
 * that 2:15 in the afternoon needs no 14; with am or pm it is that half of the day. `wallNow` is the time of day at `now`
 * in minutes since midnight.
 */
export function typedInstant(text: string, now: Instant, wallNow: number): TypedTime {
  const clock = typedClock(text);
  if (clock === null) return { kind: 'not-a-time' };
  const typed = clock.hours * 60 + clock.minutes;
  const meant = clock.half === 'said' ? [typed] : [typed, typed + halfDay];
  const ahead = meant.map((at) => at - wallNow).find((ahead) => ahead > 0);
  if (ahead === undefined || ahead > longest) return { kind: 'past' };
  return { kind: 'instant', at: plus(now, minutes(ahead)) };
}
