import { describe, expect, it } from 'vitest';
import { millis } from '../../../../src/domain/units';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createPageWatch } from '../../../../src/main/windows/page-watch';

/** A page that answers at once while it is well; gone, nobody is there to be asked. */
function watched() {
  const clock = createSimulatedClocks();
  let page: 'well' | 'hangs' | 'gone' = 'well';
  const hung: number[] = [];
  const watch = createPageWatch(
    clock,
    () => {
      if (page === 'well') clock.after(millis(0), watch.answered);
      return page !== 'gone';
    },
    () => hung.push(clock.mono()),
  );
  return { clock, hung, become: (now: typeof page) => (page = now) };
}

describe('a page of which nobody asks anything', () => {
  it('[P12] is left alone for as long as it answers', () => {
    const { clock, hung } = watched();
    clock.pass(3_600_000);
    expect(hung).toEqual([]);
  });

  it('[P12] is told of when it has not answered for five seconds, whenever it began to hang', () => {
    for (const after of [0, 100, 999, 1_000, 1_500]) {
      const { clock, hung, become } = watched();
      clock.pass(60_000 + after);
      const began = clock.mono();
      become('hangs');
      clock.pass(4_999);
      expect(hung).toEqual([]);
      clock.pass(1_002);
      expect(hung).toHaveLength(1);
      expect((hung[0] ?? 0) - began).toBeGreaterThanOrEqual(5_000);
    }
  });

  it('[P12] is told of again when the new one hangs too, but not while none is there', () => {
    const { clock, hung, become } = watched();
    become('hangs');
    clock.pass(6_000);
    become('gone');
    clock.pass(60_000);
    expect(hung).toHaveLength(1);
    become('hangs');
    clock.pass(6_000);
    expect(hung).toHaveLength(2);
  });

  it('[T5] is not taken for one that hangs when main stood still, or the PC slept, with a question open', () => {
    const { clock, hung, become } = watched();
    become('hangs');
    clock.pass(2_500);
    clock.stall(60_000);
    clock.pass(0);
    become('well');
    clock.pass(60_000);
    expect(hung).toEqual([]);
  });
});
