import { describe, expect, it } from 'vitest';
import { createStayAwake } from '../../../../src/main/power/stay-awake';

function setUp({ starts = true } = {}) {
  let next = 0;
  const held = new Set<number>();
  const logged: string[] = [];
  const blocker = {
    start: () => {
      next += 1;
      if (starts) held.add(next);
      return next;
    },
    stop: (id: number) => held.delete(id),
    isStarted: (id: number) => held.has(id),
  };
  return { awake: createStayAwake(blocker, (sentence) => logged.push(sentence)), held, logged };
}

describe('keeping the screen on', () => {
  it('[T6] lasts from the start of a session to its end, once however often it is told', () => {
    const { awake, held } = setUp();
    awake.whileRunning(false);
    expect(held.size).toBe(0);
    awake.whileRunning(true);
    awake.whileRunning(true);
    expect(held.size).toBe(1);
    awake.whileRunning(false);
    expect(held.size).toBe(0);
  });

  it('[T6] is checked: a system that does not do it is noted', () => {
    const { awake, logged } = setUp({ starts: false });
    awake.whileRunning(true);
    expect(logged).toHaveLength(1);
  });
});
