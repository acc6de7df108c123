import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSoundBoard } from '../../../../../src/renderer/shared/sound/sound-board';
import type * as Board from '../../../../../src/renderer/shared/sound/sound-board';
import { ScriptedAudio } from '../../../../support/audio/scripted-audio';

/** Longer than anything that the board waits for before it reports. */
const LONG = 10_000;

let audio: ScriptedAudio;

beforeEach(() => {
  vi.useFakeTimers();
  audio = new ScriptedAudio();
});

afterEach(() => {
  vi.useRealTimers();
});

function newBoard(): Board.SoundBoard {
  return createSoundBoard(audio, {
    now: () => performance.now(),
    wait: (length) => new Promise((resolve) => setTimeout(resolve, length)),
  });
}

/** A board on the scripted sound system, left alone until it has settled down. */
async function boardAtRest(): Promise<Board.SoundBoard> {
  const board = newBoard();
  await vi.advanceTimersByTimeAsync(2000);
  return board;
}

/** What was reported, and how many milliseconds after the call the sound was handed over. */
async function play(
  board: Board.SoundBoard,
  options?: Board.PlayOptions,
): Promise<Board.PlayReport & { readonly after?: number }> {
  const asked = performance.now();
  let report: Board.PlayReport | undefined;
  let took = 0;
  void board.play('move', options).then((result) => {
    report = result;
    took = performance.now() - asked;
  });
  await vi.advanceTimersByTimeAsync(LONG);
  expect(took).toBeLessThanOrEqual(2500);
  if (report === undefined) throw new Error('the board never reported');
  return report.played ? { ...report, after: report.at - asked } : report;
}

describe('in order', () => {
  test('a cue is handed over in the moment it is asked for, at its volume', async () => {
    const board = await boardAtRest();
    expect(await play(board, { volume: 0.4 })).toMatchObject({ played: true, after: 0 });
    expect(audio.handed).toEqual([{ cue: 'move', volume: 0.4, context: 1, stopped: false }]);
  });

  test('a cue asked for while the window still loads its chimes is played when they are there', async () => {
    audio.opensIn = 300;
    expect(await play(newBoard())).toMatchObject({ played: true, after: 320 });
  });

  test('volume 0 is reported as not played, and nothing is handed over', async () => {
    const board = await boardAtRest();
    expect(await play(board, { volume: 0 })).toEqual({ played: false, why: 'muted' });
    expect(audio.handed).toEqual([]);
  });

  test('a chime that could not be loaded is reported, not taken for played', async () => {
    audio.broken = ['move'];
    const board = await boardAtRest();
    expect(await play(board)).toEqual({ played: false, why: 'not-loaded' });
  });

  test('a list of devices that never comes does not hold a cue up for long', async () => {
    const board = await boardAtRest();
    audio.lists = false;
    audio.suspend();
    expect(await play(board)).toMatchObject({ played: true, after: 320 });
  });

  test('while all is well the devices are not listed again: that starts the camera service', async () => {
    const board = await boardAtRest();
    const listings = audio.listings;
    await play(board);
    await vi.advanceTimersByTimeAsync(10 * LONG);
    expect(audio.listings).toBe(listings);
  });
});

describe('[S2] the context does not run', () => {
  test('a suspended context is resumed before the cue is handed over', async () => {
    const board = await boardAtRest();
    audio.suspend();
    expect(board.state()).toBe('suspended');
    expect(await play(board)).toMatchObject({ played: true, after: 20 });
    expect(audio.opened).toBe(1);
    expect(board.state()).toBe('running');
  });

  test('a context that does not resume is replaced, and the cue is played on the new one', async () => {
    const board = await boardAtRest();
    audio.resumes = false;
    audio.suspend();
    expect(await play(board)).toMatchObject({ played: true, after: 220 });
    expect(audio.handed).toEqual([expect.objectContaining({ context: 2, stopped: false })]);
  });

  test('when no context will run, the cue is reported as not played', async () => {
    audio.resumes = false;
    audio.opensAs = 'suspended';
    const board = await boardAtRest();
    expect(await play(board)).toEqual({ played: false, why: 'suspended' });
    expect(audio.handed).toEqual([]);
  });

  test('when opening one never ends, the cue is reported as not played all the same', async () => {
    audio.resumes = false;
    audio.opensIn = Infinity;
    const board = await boardAtRest();
    expect(await play(board)).toEqual({ played: false, why: 'suspended' });
  });

  test('an opening that never ended is given up, and a later one is used', async () => {
    audio.resumes = false;
    audio.opensIn = Infinity;
    const board = await boardAtRest();
    audio.opensIn = 0;
    await vi.advanceTimersByTimeAsync(2 * LONG);
    expect(board.state()).toBe('running');
  });

  test('cues that fall together are mended for once, and all are played', async () => {
    const board = await boardAtRest();
    audio.resumes = false;
    audio.opensIn = 100;
    audio.suspend();
    const reports = Promise.all([board.play('move'), board.play('attention')]);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await reports).toEqual([
      expect.objectContaining({ played: true }),
      expect.objectContaining({ played: true }),
    ]);
    expect(audio.opened).toBe(2);
  });

  test('a context that says it runs while its clock stands still is replaced; what it held is stopped', async () => {
    const board = await boardAtRest();
    audio.stall();
    expect(await play(board)).toMatchObject({ played: true, after: 320 });
    expect(audio.handed).toEqual([
      expect.objectContaining({ context: 1, stopped: true }),
      expect.objectContaining({ context: 2, stopped: false }),
    ]);
  });

  test('between cues a context that was suspended is mended within a quarter of a minute', async () => {
    const board = await boardAtRest();
    audio.suspend();
    await vi.advanceTimersByTimeAsync(15_100);
    expect(board.state()).toBe('running');
  });

  test('between cues a context whose clock stands still is replaced as soon as a cue is near', async () => {
    const board = await boardAtRest();
    audio.stall();
    await vi.advanceTimersByTimeAsync(60_000);
    board.wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect(audio.opened).toBe(2);
    expect(await play(board)).toMatchObject({ played: true, after: 0 });
  });
});

describe('at rest: a context that runs costs CPU, though it plays nothing', () => {
  test('8 s after its last use the context rests, and that is no fault', async () => {
    const board = await boardAtRest();
    await vi.advanceTimersByTimeAsync(5900);
    expect(audio.state()).toBe('running');
    await vi.advanceTimersByTimeAsync(200);
    expect(audio.state()).toBe('suspended');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(board.state()).toBe('running');
    expect([audio.rests, audio.opened, audio.listings]).toEqual([1, 1, 1]);
  });

  test('a cue that is told of ahead is handed over in its moment', async () => {
    const board = await boardAtRest();
    await vi.advanceTimersByTimeAsync(60_000);
    board.wake();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await play(board)).toMatchObject({ played: true, after: 0 });
    expect([audio.opened, audio.listings]).toEqual([1, 1]);
  });

  test('a cue that nobody could tell of wakes it by itself', async () => {
    const board = await boardAtRest();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await play(board)).toMatchObject({ played: true, after: 20 });
  });

  test('cues that come one after the other keep it awake', async () => {
    const board = await boardAtRest();
    for (let cue = 0; cue < 10; cue += 1) {
      void board.play('move');
      await vi.advanceTimersByTimeAsync(7000);
      expect(audio.state()).toBe('running');
    }
  });

  test('what can no longer be woken is replaced before the cue', async () => {
    const board = await boardAtRest();
    await vi.advanceTimersByTimeAsync(60_000);
    audio.resumes = false;
    board.wake();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await play(board)).toMatchObject({ played: true, after: 0 });
    expect(audio.opened).toBe(2);
  });

  test('a device that went meanwhile is missed when the next cue is near', async () => {
    const board = await boardAtRest();
    await vi.advanceTimersByTimeAsync(60_000);
    audio.tells = false;
    audio.unplug();
    audio.stall();
    board.wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect(board.state()).toBe('silent');
  });
});

describe('[S3] late', () => {
  test('a cue 1.5 s late is played, one any later is only reported', async () => {
    const board = await boardAtRest();
    expect(await play(board, { due: performance.now() - 1500 })).toMatchObject({ played: true });
    expect(await play(board, { due: performance.now() - 1501 })).toEqual({ played: false, why: 'late' });
  });

  test('a cue for which the mending would take too long is dropped, not played when it is done', async () => {
    const board = await boardAtRest();
    audio.resumes = false;
    audio.opensIn = 500;
    audio.suspend();
    expect(await play(board, { due: performance.now() - 900 })).toEqual({
      played: false,
      why: 'suspended',
    });
    expect(board.state()).toBe('running');
    expect(audio.handed).toEqual([]);
  });

  test('cues asked for while nothing can be heard are not played when it can be heard again', async () => {
    const board = await boardAtRest();
    audio.unplug();
    await play(board);
    await play(board);
    audio.plug();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(audio.handed.filter(({ stopped }) => !stopped)).toEqual([]);
    expect(await play(board)).toMatchObject({ played: true });
  });
});

describe('[S6] no sound device', () => {
  test('without a device no context is opened, and a cue is reported as not played', async () => {
    audio.plugged = false;
    const board = await boardAtRest();
    expect(await play(board)).toEqual({ played: false, why: 'no-output' });
    expect(audio.opened).toBe(0);
    expect(board.state()).toBe('silent');
  });

  test('a device that is plugged in later is heard from the next cue on', async () => {
    audio.plugged = false;
    const board = await boardAtRest();
    audio.plug();
    await vi.advanceTimersByTimeAsync(100);
    expect(board.state()).toBe('running');
    expect(await play(board)).toMatchObject({ played: true, after: 0 });
  });

  test('a device that the browser did not tell of is found by the cue that needs it', async () => {
    audio.plugged = false;
    audio.tells = false;
    const board = await boardAtRest();
    audio.plug();
    expect(await play(board)).toMatchObject({ played: true });
  });

  test('a device that went untold is missed by the cue that needs it, and no context is opened in its place', async () => {
    const board = await boardAtRest();
    audio.tells = false;
    audio.unplug();
    audio.stall();
    expect(await play(board)).toEqual({ played: false, why: 'no-output' });
    expect(audio.handed).toEqual([expect.objectContaining({ stopped: true })]);
    expect(audio.opened).toBe(1);
    expect(board.state()).toBe('silent');
  });

  test('a device that goes is known at once when the browser tells of it', async () => {
    const board = await boardAtRest();
    audio.unplug();
    await vi.advanceTimersByTimeAsync(10);
    expect(board.state()).toBe('silent');
  });
});
