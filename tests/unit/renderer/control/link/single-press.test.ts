import { describe, expect, it, vi } from 'vitest';
import type { Millis } from '../../../../../src/domain/units';
import { createSinglePress } from '../../../../../src/renderer/control/link/single-press';

/** Presses whose answer and whose rest end when the test says so. */
function somePresses() {
  const rests: (() => void)[] = [];
  const answers: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
  const press = createSinglePress((_delay: Millis, run: () => void) => rests.push(run));
  return {
    press: () => press(work),
    work,
    answered: async (): Promise<void> => {
      answers.shift()?.();
      // What waits for the answer runs before this.
      await new Promise((resolve) => setImmediate(resolve));
    },
    rested: () => rests.shift()?.(),
  };
}

describe('buttons whose command must not be given twice', () => {
  it('give it once for a double click, though the first click was answered before the second', async () => {
    const { press, work, answered, rested } = somePresses();
    press();
    await answered();
    press();
    expect(work).toHaveBeenCalledTimes(1);
    rested();
    press();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('wait for the answer, however long it takes', async () => {
    const { press, work, answered, rested } = somePresses();
    press();
    rested();
    press();
    expect(work).toHaveBeenCalledTimes(1);
    await answered();
    press();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
