import type { Instant, Millis } from '../../domain/units';
import type { ClockFace } from '../../domain/view/snapshot';

/** Ends a timer that was armed; harmless when it has run. */
export type Cancel = () => void;

/** The session's clock, and the only way to arm a timer: a length goes in, never an instant (house style 1). */
export interface Clock {
  /** How many times faster than real time it runs; 1 on a real day. */
  readonly rate: number;
  now(): Instant;
  /** Main's monotonic clock in real milliseconds; windows tie their own clock to it. */
  mono(): number;
  /** The time of day in milliseconds since 1970: the PC's own, or the rehearsal's. */
  wall(): number;
  face(): ClockFace;
  /** Runs once when the session's clock has gone on by `delay`. */
  after(delay: Millis, run: () => void): Cancel;
  /** Runs once after `delay` of real time, whatever the rate: for what design section 8 counts in real seconds. */
  afterReal(delay: Millis, run: () => void): Cancel;
  /** Moves the session's clock on by a time in which neither it nor the PC ran. */
  skip(lost: Millis): void;
  /** In a rehearsal: from now on it is this time of day. The session's clock runs on; a real day takes no notice. */
  turnTo(wall: number): void;
}
