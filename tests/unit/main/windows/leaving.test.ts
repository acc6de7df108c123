import { describe, expect, it } from 'vitest';
import { createLeaving } from '../../../../src/main/windows/leaving';
import type { LeavingAnswer } from '../../../../src/main/windows/leaving';

function setUp(running: boolean) {
  const done: string[] = [];
  let answer: (given: LeavingAnswer) => void = () => undefined;
  const close = createLeaving({
    isSessionRunning: () => running,
    ask: () => {
      done.push('ask');
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    hideControl: () => done.push('hide'),
    endSession: () => done.push('end'),
    quit: () => done.push('quit'),
  });
  return { done, close, answer: (given: LeavingAnswer) => answer(given) };
}

describe('closing control', () => {
  it('ends the program when no session runs', async () => {
    const { done, close } = setUp(false);
    await close();
    expect(done).toEqual(['quit']);
  });

  it.each<readonly [LeavingAnswer, readonly string[]]>([
    ['keep-running', ['hide']],
    ['end-session', ['end', 'quit']],
    ['go-back', []],
  ])('asks during a session; on "%s" does what was chosen', async (given, then) => {
    const { done, close, answer } = setUp(true);
    const closed = close();
    answer(given);
    await closed;
    expect(done).toEqual(['ask', ...then]);
  });

  it('asks once, however often it is closed meanwhile, and again the next time', async () => {
    const { done, close, answer } = setUp(true);
    const closed = close();
    await close();
    answer('go-back');
    await closed;
    expect(done).toEqual(['ask']);
    void close();
    expect(done).toEqual(['ask', 'ask']);
  });
});
