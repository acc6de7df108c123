import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Millis } from '../../domain/units';
import type { Cancel } from './clock';

/** The clocks and the timer of the PC: the only place where main reads or arms them. */
export interface PcClocks {
  /** Monotonic milliseconds; on some systems it stands while the PC sleeps. */
  mono(): number;
  /** Milliseconds since 1970; the teacher may set it. */
  wall(): number;
  /** Milliseconds since the PC was started, sleep included; no finer than a second on some systems. */
  uptime(): number;
  after(delay: Millis, run: () => void): Cancel;
}

export const pcClocks: PcClocks = {
  mono: () => performance.now(),
  wall: () => Date.now(),
  uptime: () => uptime() * 1000,
  after: (delay, run) => {
    const timer = setTimeout(run, Math.max(0, delay));
    return () => clearTimeout(timer);
  },
};
