import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';

/** How often the page is asked. */
const EVERY = millis(1_000);
/** So many questions in a row without an answer, 5 s of them, and the page hangs. */
const MOST_OPEN = 5;

export interface PageWatch {
  /** The page answered. */
  answered(): void;
}

/**
 * Notices that a page hangs of which nobody asks anything: the system tells of such a page only when a key or a click
 * waits for it. Questions are counted, not seconds, so that a sleep of the PC is no silence of the page.
 *
 * @param ask false when no page is there to be asked, or it is still loading
 */
export function createPageWatch(
  clock: Pick<PcClocks, 'after'>,
  ask: () => boolean,
  hangs: () => void,
): PageWatch {
  let open = 0;
  const look = (): void => {
    clock.after(EVERY, look);
    if (open >= MOST_OPEN) {
      open = 0;
      hangs();
      return;
    }
    open = ask() ? open + 1 : 0;
  };
  clock.after(EVERY, look);
  return {
    answered: () => {
      open = 0;
    },
  };
}
