import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';
import type { DisplayStage } from './display-stage';
import { sameRect } from './geometry';
import type { Rect } from './geometry';

/** How long the system gets to do as told, and how often it is told (P6). */
const CHECK = millis(150);
const MOST_TRIES = 5;

/** Sees to it that the window really gets the bounds that it was given: some systems need telling more than once. */
export interface BoundsHolder {
  /** From now on these are right; the window was told of them just now. */
  hold(bounds: Rect): void;
  /** Looks again whether they still are, unless the system has refused them for good. */
  look(): void;
  release(): void;
}

export function createBoundsHolder(
  stage: Pick<DisplayStage, 'bounds' | 'move'>,
  clock: Pick<PcClocks, 'after'>,
  log: (sentence: string) => void,
): BoundsHolder {
  let held: Rect | null = null;
  let refused = false;
  let cancel = (): void => undefined;

  const look = (tries: number): void => {
    cancel();
    cancel = clock.after(CHECK, () => {
      if (held === null || sameRect(stage.bounds(), held)) return;
      if (tries === MOST_TRIES) {
        refused = true;
        log(`The display is at ${JSON.stringify(stage.bounds())}, not at ${JSON.stringify(held)}.`);
        return;
      }
      stage.move(held);
      look(tries + 1);
    });
  };

  return {
    hold: (bounds) => {
      held = bounds;
      refused = false;
      look(0);
    },
    look: () => {
      if (held !== null && !refused) look(0);
    },
    release: () => {
      cancel();
      held = null;
    },
  };
}
