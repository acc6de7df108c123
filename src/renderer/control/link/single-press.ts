import type { Millis } from '../../../domain/units';
import { millis } from '../../../domain/units';

/** The longest time between the two clicks of a double click, as the systems have it. */
const doubleClick = millis(500);

/** Does `work`, unless a press before it was not answered yet or was only just made. */
export type SinglePress = (work: () => Promise<unknown>) => void;

/** Lets one press through at a time, and takes a double click for one press. */
export function createSinglePress(after: (delay: Millis, run: () => void) => unknown): SinglePress {
  let resting = false;
  let pending = false;
  return (work) => {
    if (pending || resting) return;
    resting = true;
    after(doubleClick, () => {
      resting = false;
    });
    pending = true;
    void work().finally(() => {
      pending = false;
    });
  };
}
