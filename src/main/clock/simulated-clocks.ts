import type { Millis } from '../../domain/units';
import type { PcClocks } from './pc-clocks';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** The simulated twin of the PC's clocks: time goes on only when told, timers run in order, and it never goes back. */
export interface SimulatedClocks extends PcClocks {
  /** Lets `length` pass, running each timer at its own instant. */
  pass(length: number): void;
  /** Lets `length` pass without running anything, as when the process is stopped; due timers run at the next `pass`. */
  stall(length: number): void;
  /** Lets the PC sleep: the monotonic clock stands, the wall clock and the uptime go on. */
  sleep(length: number): void;
  /** Sets the wall clock by hand. */
  setWall(wall: number): void;
}

/** `wall` is the time of day at the start, in milliseconds since 1970. */
export function createSimulatedClocks(wall = Date.UTC(2026, 8, 7, 8, 0)): SimulatedClocks {
  let mono = 0;
  let wallOffset = wall;
  let slept = 0;
  let order = 0;
  let timers: readonly Timer[] = [];

  const nextDue = (until: number): Timer | undefined =>
    timers.filter((timer) => timer.at <= until).toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
  const forward = (length: number): void => {
    if (length < 0) throw new RangeError(`Time does not go back (${length} ms).`);
  };

  return {
    mono: () => mono,
    wall: () => wallOffset + mono,
    uptime: () => mono + slept,
    after: (delay: Millis, run) => {
      const timer = { at: mono + Math.max(0, delay), order: (order += 1), run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (length) => {
      forward(length);
      const until = mono + length;
      for (let timer = nextDue(until); timer !== undefined; timer = nextDue(until)) {
        const due = timer;
        timers = timers.filter((other) => other !== due);
        mono = Math.max(mono, due.at);
        due.run();
      }
      mono = Math.max(mono, until);
    },
    stall: (length) => {
      forward(length);
      mono += length;
    },
    sleep: (length) => {
      forward(length);
      slept += length;
      wallOffset += length;
    },
    setWall: (to) => {
      wallOffset = to - mono;
    },
  };
}
