/**
 * Time as typed arguments, so that an instant can never be passed where a length is meant (house style 1).
 * Both are milliseconds; an Instant counts from an arbitrary zero of the session's monotonic clock.
 */
declare const unit: unique symbol;

/** A length of time in milliseconds. */
export type Millis = number & { readonly [unit]: 'millis' };

/** A point on the session's monotonic clock, in milliseconds. Never a time of day. */
export type Instant = number & { readonly [unit]: 'instant' };

/** A calendar day of the school, `YYYY-MM-DD`. */
export type SchoolDate = string & { readonly [unit]: 'date' };

/** A time of day, `HH:MM` in 24 hours. */
export type TimeOfDay = string & { readonly [unit]: 'time-of-day' };

export const millis = (value: number): Millis => value as Millis;
export const seconds = (value: number): Millis => millis(value * 1000);
export const minutes = (value: number): Millis => millis(value * 60_000);
export const instant = (value: number): Instant => value as Instant;

/** The instant `length` after `start`. */
export const plus = (start: Instant, length: Millis): Instant => instant(start + length);

/** The instant `length` before `end`. */
export const minus = (end: Instant, length: Millis): Instant => instant(end - length);

/** The lengths one after the other. */
export const total = (...lengths: readonly Millis[]): Millis =>
  millis(lengths.reduce((sum: number, length) => sum + length, 0));

/** How long after `earlier` the instant `later` is; negative when it is before it. */
export const between = (earlier: Instant, later: Instant): Millis => millis(later - earlier);

export const earliest = (a: Instant, b: Instant): Instant => (a <= b ? a : b);
export const latest = (a: Instant, b: Instant): Instant => (a >= b ? a : b);

/** Takes a text that was already checked to be `YYYY-MM-DD`. */
export const schoolDate = (text: string): SchoolDate => text as SchoolDate;

/** Takes a text that was already checked to be `HH:MM`. */
export const timeOfDay = (text: string): TimeOfDay => text as TimeOfDay;
