import { instant, millis, type Instant } from '../../domain/units';
import type { Clock } from './clock';
import type { PcClocks } from './pc-clocks';

export interface ClockStart {
  readonly rate: number;
  /** What the session's clock shows at first. */
  readonly session: Instant;
  /** The time of day at that moment in a rehearsal, milliseconds since 1970; null on a real day. */
  readonly wall: number | null;
}

/** A timer that fires this much early, in real milliseconds, is armed again; less than that is let run late instead. */
const timerSlack = 0.25;

/** The session's clock on top of the PC's monotonic one. */
export function createSessionClock(pc: PcClocks, start: ClockStart): Clock {
  const { rate } = start;
  const startMono = pc.mono();
  let base: number = start.session;
  let turned = { session: start.session, wall: start.wall };

  const now = (): Instant => instant(base + (pc.mono() - startMono) * rate);
  const wallFor = (session: Instant): number | null =>
    turned.wall === null ? null : turned.wall + (session - turned.session);

  return {
    rate,
    now,
    mono: pc.mono,
    wall: () => wallFor(now()) ?? pc.wall(),
    face: () => {
      const mono = pc.mono();
      const session = instant(base + (mono - startMono) * rate);
      return { mono, session, rate, wall: wallFor(session) };
    },
    after: (delay, run) => {
      const due = now() + delay;
      let cancel = pc.after(millis(delay / rate), fire);
      // Timers may fire a fraction early, and never know that the clock was moved on.
      function fire(): void {
        const left = (due - now()) / rate;
        if (left > timerSlack) cancel = pc.after(millis(left), fire);
        else run();
      }
      return () => cancel();
    },
    afterReal: pc.after,
    skip: (lost) => {
      base += lost;
    },
    turnTo: (wall) => {
      if (turned.wall !== null) turned = { session: now(), wall };
    },
  };
}
