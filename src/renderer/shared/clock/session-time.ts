import { type Instant, instant } from '../../../domain/units';
import type { ClockFace } from '../../../domain/view/snapshot';

/** The session's clock when main's monotonic clock shows `mono` milliseconds. */
export const sessionTime = (clock: ClockFace, mono: number): Instant =>
  instant(clock.session + (mono - clock.mono) * clock.rate);

/** How many real milliseconds it takes until the session's clock, at `now`, reaches `at`. */
export const realWait = (clock: ClockFace, now: Instant, at: Instant): number => (at - now) / clock.rate;

/** The time of day at `at`, in milliseconds since 1970; `pc` is the PC's own time of day at `now`. */
export const timeOfDayAt = (clock: ClockFace, at: Instant, now: Instant, pc: number): number =>
  clock.wall === null ? pc + realWait(clock, now, at) : clock.wall + (at - clock.session);
