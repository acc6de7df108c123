import type { PowerSaveBlocker } from 'electron';

export interface StayAwake {
  /** Keeps the screen on while a session runs, and lets the PC sleep as it likes at all other times. */
  whileRunning(running: boolean): void;
}

/** @param log takes one sentence when the system did not do as asked */
export function createStayAwake(
  powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>,
  log: (sentence: string) => void,
): StayAwake {
  let blocker: number | null = null;
  return {
    whileRunning: (running) => {
      if (running && blocker === null) {
        const started = powerSaveBlocker.start('prevent-display-sleep');
        if (powerSaveBlocker.isStarted(started)) blocker = started;
        else log('The system does not let Roundabout keep the screen on.');
      } else if (!running && blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },
  };
}
