import type { After } from '../../../src/main/store/persistent-writer';

/** Timers that run when a test says so, in the order in which they are due. */
export interface ManualTimers {
  readonly after: After;
  /** The delays of the timers that wait, in milliseconds. */
  waiting(): readonly number[];
  /** Runs the next timer that is due; throws when none waits. */
  runNext(): void;
}

export function manualTimers(): ManualTimers {
  let timers: readonly { readonly delay: number; readonly run: () => void }[] = [];
  return {
    after: (delay, run) => {
      const timer = { delay, run };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    waiting: () => timers.map((timer) => timer.delay),
    runNext: () => {
      const [next] = [...timers].sort((a, b) => a.delay - b.delay);
      if (next === undefined) throw new Error('No timer waits.');
      timers = timers.filter((other) => other !== next);
      next.run();
    },
  };
}
