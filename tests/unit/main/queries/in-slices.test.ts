import { expect, test } from 'vitest';
import type { Steps } from '../../../../src/domain/steps';
import { createSlices } from '../../../../src/main/queries/in-slices';

/** Steps of 3 ms each on a clock of their own. `turns` holds how long each stretch took, up to where others had a turn. */
function slowly(parts: number) {
  let now = 0;
  const turns: number[] = [];
  function* steps(): Steps<string> {
    for (let part = 0; part < parts; part += 1) {
      now += 3;
      yield;
    }
    return 'the answer';
  }
  let begun = 0;
  const inSlices = createSlices({
    mono: () => now,
    after: (_delay, run) => {
      turns.push(now - begun);
      begun = now;
      queueMicrotask(run);
      return () => undefined;
    },
  });
  return { turns, answer: inSlices(steps()) };
}

test('a short computation is answered at once', async () => {
  const { turns, answer } = slowly(1);
  expect(await answer).toBe('the answer');
  expect(turns).toEqual([]);
});

test('a long computation never keeps main for half a frame: what waits comes between its parts', async () => {
  const { turns, answer } = slowly(100);
  expect(await answer).toBe('the answer');
  expect(turns).toHaveLength(50);
  expect(Math.max(...turns)).toBeLessThanOrEqual(6);
});
