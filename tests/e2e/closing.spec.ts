import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { sessionLineSchema } from '../../src/contract/saved/journal-line';
import { launch, type Running } from '../support/program';
import { answerNextBox, closeWindow, offeredButtons, realWindow } from '../support/real-windows';
import { expectTrueTime, lastStarted, readTie, untilWallShows } from '../support/true-time';
import { planFileWith } from '../support/plan-file';

/** What becomes of a session when control is closed; the question itself is in one-screen. */

const { file, timings } = planFileWith({ openingSeconds: 600 });
const exit = (running: Running): Promise<number | null> =>
  new Promise((resolve) => running.app.process().once('exit', resolve));

/** Closes control, with an answer to what is asked, and gives the exit code. */
async function closeForGood(running: Running): Promise<number | null> {
  const code = exit(running);
  // The program may be gone before it has said that the window is closed.
  await closeWindow(running.app, 'control').catch(() => undefined);
  return code;
}

test('without a session, closing control ends the program unasked', async () => {
  const running = await launch();
  await answerNextBox(running.app, 2);
  expect(await closeForGood(running)).toBe(0);
});

test('Go back leaves everything as it is; Keep running hides control and lets the session run', async () => {
  const running = await launch({ args: ['--plan', file, '--start'] });
  await untilWallShows(running.display, 'opening');
  const { tie } = await readTie(running.control);

  await answerNextBox(running.app, 2);
  await closeWindow(running.app, 'control');
  await expect.poll(() => offeredButtons(running.app)).toHaveLength(3);
  expect(await realWindow(running.app, 'control')).toMatchObject({ visible: true });

  await answerNextBox(running.app, 0);
  await closeWindow(running.app, 'control');
  await expect.poll(() => realWindow(running.app, 'control')).toMatchObject({ visible: false });
  expect(await realWindow(running.app, 'display')).toMatchObject({ visible: true });
  await expectTrueTime(running, tie, lastStarted(running), timings);
  await running.close();
});

test('End the session writes down that it was ended, and nothing is taken up at the next start', async () => {
  const args = ['--date', '2026-09-07', '--rehearse', '600', '--keep'];
  const running = await launch({ args: [...args, '--start'] });
  await expect.poll(async () => (await running.snapshot()).countedToday, { intervals: [50] }).toBe(1);
  await running.command({ kind: 'act', act: { name: 'pause' }, by: 'control' });
  await answerNextBox(running.app, 1);
  expect(await closeForGood(running)).toBe(0);

  const [line] = fs
    .readFileSync(path.join(running.dataDir, 'log-2026-27.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-1);
  const { ended, rounds } = sessionLineSchema.parse(JSON.parse(line ?? ''));
  expect({ ended, rounds: rounds.map(({ round }) => round) }).toEqual({ ended: true, rounds: [1] });
  expect(fs.existsSync(path.join(running.dataDir, 'running-session.json'))).toBe(false);

  const again = await launch({ dataDir: running.dataDir, args });
  const { display, countedToday, openRound } = await again.snapshot();
  expect({ scene: display.scene.kind, countedToday, openRound }).toEqual({
    ...{ scene: 'idle', countedToday: 1, openRound: null },
  });
  await again.close();
});
