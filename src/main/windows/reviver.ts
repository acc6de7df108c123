import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';

/** Within any minute a page is brought back at most this often (P12). */
const MOST = 3;
const SPAN = millis(60_000);
/** A window must not be destroyed while it is telling that its page is gone. */
const DELAY = millis(50);

export interface Reviver {
  /** The page is gone. */
  gone(why: string): void;
  /** The teacher wants another try: what was counted is forgotten. */
  forget(): void;
}

/**
 * Brings a page back that crashed or hangs, but not for ever.
 *
 * @param revive makes the window's page anew
 * @param giveUp is called once when it stopped too often
 */
export function createReviver(
  clock: Pick<PcClocks, 'after' | 'mono'>,
  revive: (why: string) => void,
  giveUp: (why: string) => void,
): Reviver {
  let revivals: readonly number[] = [];
  let reviving = false;
  let gaveUp = false;
  return {
    gone: (why) => {
      if (reviving || gaveUp) return;
      reviving = true;
      const now = clock.mono();
      revivals = [...revivals.filter((at) => now - at < SPAN), now];
      gaveUp = revivals.length > MOST;
      clock.after(DELAY, () => {
        reviving = false;
        if (gaveUp) giveUp(why);
        else revive(why);
      });
    },
    forget: () => {
      revivals = [];
      gaveUp = false;
    },
  };
}
