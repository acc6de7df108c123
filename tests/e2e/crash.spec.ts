import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from '../../src/contract/command';
import type { RoundaboutEvent } from '../../src/contract/events';
import { sessionLineSchema } from '../../src/contract/saved/journal-line';
import { only } from '../support/events';
import { planFileWith, whereAfter } from '../support/plan-file';
import { launch, newDataDir } from '../support/program';
import { killedAgo } from '../support/running-session';
import {
  expectTrueTime,
  lastStarted,
  readTie,
  readWall,
  untilWallShows,
  type Piece,
} from '../support/true-time';

const monday = ['--date', '2026-09-07'];

/** Each cue and each segment of a session is told of once, however often the program was killed. */
function expectNothingTwice(events: readonly RoundaboutEvent[]): void {
  const cues = only(events, 'cue').map(({ name, due }) => `${name} at ${due}`);
  expect(cues).toEqual([...new Set(cues)]);
  const segments = only(events, 'segment-started').map(({ mono }) => mono);
  expect(segments).toEqual([...new Set(segments)].toSorted((a, b) => a - b));
  expect(new Set(only(events, 'segment-started').map(({ segment }) => segment)).size).toBe(segments.length);
  expect(only(events, 'session-started')).toHaveLength(1);
}

test('[design 4] a real session lives through four power cuts: before a boundary, in work, in a move, while paused', async () => {
  const { file, timings } = planFileWith({
    rounds: 3,
    openingSeconds: 3,
    roundSeconds: 600,
    moveSeconds: 120,
  });
  const dataDir = newDataDir();
  let running = await launch({ dataDir, args: [...monday, '--plan', file, '--start'] });
  const killAndRestart = async () => {
    const { tie } = await readTie(running.control);
    const known = lastStarted(running);
    await running.kill();
    running = await launch({ dataDir, args: monday });
    await expectTrueTime(running, tie, known, timings);
  };

  await untilWallShows(running.display, 'opening', { seconds: 1 });
  await killAndRestart();

  // A fast PC may be back before the opening's last second is over.
  await untilWallShows(running.display, 'work', { round: 1 });
  expect(lastStarted(running)).toMatchObject({ kind: 'work', round: 1 });
  await killAndRestart();

  await running.command({ kind: 'act', act: { name: 'next' }, by: 'control' });
  expect(lastStarted(running)).toMatchObject({ kind: 'move', round: 1 });
  await killAndRestart();

  await running.command({ kind: 'act', act: { name: 'next' }, by: 'control' });
  await running.command({ kind: 'act', act: { name: 'pause' }, by: 'control' });
  await expect.poll(async () => (await readWall(running.display)).paused).toBe(true);
  const paused = await readWall(running.display);
  await running.kill();
  running = await launch({ dataDir, args: monday });
  const { remaining, phase, round } = await readWall(running.display);
  expect({ remaining, phase, round }).toEqual({ remaining: paused.remaining, phase: 'work', round: 2 });
  expect((await running.snapshot()).question).toBeNull();

  expectNothingTwice(running.events());
  await running.close();
});

test('[design 4] a kept rehearsal lives through power cuts at 60 times the speed, and counts each round once', async () => {
  const { file, timings } = planFileWith({
    ...{ rounds: 3, openingSeconds: 0, roundSeconds: 240, moveSeconds: 240, warningSeconds: 30 },
  });
  const dataDir = newDataDir();
  const rehearsal = ['--rehearse', '60', '--keep', ...monday];
  let running = await launch({ dataDir, args: [...rehearsal, '--plan', file, '--start'] });
  const killAndRestart = async (args: readonly string[] = rehearsal) => {
    const { tie } = await readTie(running.control);
    const known = lastStarted(running);
    await running.kill();
    running = await launch({ dataDir, args });
    await expectTrueTime(running, tie, known, timings);
  };
  const untilStarted = (kind: Piece['kind'], round: number) =>
    expect
      .poll(() => lastStarted(running), { intervals: [5], timeout: 20_000 })
      .toMatchObject({ kind, round });

  await untilWallShows(running.display, 'work', { seconds: 200 });
  await killAndRestart();
  await untilStarted('move', 1);
  await killAndRestart();
  await untilWallShows(running.display, 'move', { seconds: 60 });
  // Without the flags of the first start it is the same rehearsal all the same, and says so.
  await killAndRestart(monday);
  expect((await running.snapshot()).rehearsal).toEqual({ rate: 60, kept: true });

  await untilStarted('move', 2);
  await running.command({ kind: 'act', act: { name: 'end' }, by: 'control' });
  expectNothingTwice(running.events());
  const log = fs.readFileSync(path.join(dataDir, 'log-2026-27.jsonl'), 'utf8').trimEnd().split('\n');
  const { rounds, ended } = sessionLineSchema.parse(JSON.parse(log.at(-1) ?? ''));
  expect({ rounds: rounds.map(({ round }) => round), ended }).toEqual({ rounds: [1, 2], ended: true });
  await running.command({ kind: 'close-session' });
  expect((await running.snapshot()).countedToday).toBe(2);
  await running.command({ kind: 'start', which: 'all' });
  expect(only(running.events(), 'segment-started').at(-1)?.where).toEqual(whereAfter(2));
  await running.close();
});

test.describe('[design 4] what was lost', () => {
  /** The data folder of a program that was killed in a round of 15 minutes, and the seconds that were left of it. */
  let killed = { dataDir: '', remaining: 0 };
  test.beforeAll(async () => {
    const { file } = planFileWith({ rounds: 3, openingSeconds: 0, roundSeconds: 900, moveSeconds: 120 });
    const running = await launch({ args: [...monday, '--plan', file, '--start'] });
    await untilWallShows(running.display, 'work', { seconds: 899 });
    const { remaining } = await readWall(running.display);
    await running.kill();
    killed = { dataDir: running.dataDir, remaining };
  });

  test('in up to 30 s is not asked about', async () => {
    const running = await launch({ dataDir: killedAgo(killed.dataDir, 20), args: monday });
    expect((await running.snapshot()).question).toBeNull();
    await expect(running.control.getByRole('alert')).toHaveCount(0);
    const { phase, remaining } = await readWall(running.display);
    expect(phase).toBe('work');
    expect(remaining).toBeLessThanOrEqual(killed.remaining - 18);
    await running.close();
  });

  /** The one plain question, 5 minutes after the kill; the class sees One moment. */
  async function asked() {
    const running = await launch({ dataDir: killedAgo(killed.dataDir, 300), args: monday });
    const question = running.control.getByRole('alert');
    await expect(question.getByRole('heading')).toHaveText('Roundabout was closed for 5 min.');
    const left = /Round 1 had (\d+):(\d\d) left\. How does it go on\?/.exec(await question.innerText());
    const remaining = Number(left?.[1]) * 60 + Number(left?.[2]);
    // It is known to have lived until its last heartbeat, at most 2 s before the kill.
    expect(remaining - killed.remaining).toBeGreaterThanOrEqual(0);
    expect(remaining - killed.remaining).toBeLessThanOrEqual(3);
    expect((await readWall(running.display)).phase).toBe('held');
    await expect(running.display.getByRole('heading', { name: 'One moment' })).toBeVisible();
    return { running, remaining, answer: (name: RegExp) => question.getByRole('button', { name }).click() };
  }

  test('in more than 30 s is asked about: Carry on goes on where it stood', async () => {
    const { running, remaining, answer } = await asked();
    await answer(/^Carry on at 1[45]:\d\d$/);
    await untilWallShows(running.display, 'work');
    const shown = await readWall(running.display);
    expect(remaining - shown.remaining).toBeGreaterThanOrEqual(0);
    expect(remaining - shown.remaining).toBeLessThanOrEqual(5);
    await running.close();
  });

  test('in more than 30 s is asked about: Count takes the time as worked', async () => {
    const { running, remaining, answer } = await asked();
    await answer(/^Count the 5 min$/);
    await untilWallShows(running.display, 'work');
    const shown = await readWall(running.display);
    expect(remaining - shown.remaining).toBeGreaterThanOrEqual(300);
    expect(remaining - shown.remaining).toBeLessThanOrEqual(310);
    await running.close();
  });

  test('in more than 30 s is asked about: Go to the next round begins Round 2, with a wheel that has not moved', async () => {
    const { running, answer } = await asked();
    await answer(/^Go to the next round$/);
    await untilWallShows(running.display, 'work');
    expect((await readWall(running.display)).round).toBe(2);
    expect(only(running.events(), 'segment-started').at(-1)).toMatchObject({
      round: 2,
      where: whereAfter(0),
    });
    await running.close();
  });

  test('in more than 30 s is asked about: End ends the session', async () => {
    const { running, answer } = await asked();
    await answer(/^End$/);
    await untilWallShows(running.display, 'done');
    expect(only(running.events(), 'session-ended').map(({ why }) => why)).toEqual(['end']);
    await running.close();
  });
});

test.describe('[design 4] on another day the session is closed and only the open round is asked about', () => {
  /** The data folder of a program that was killed in Round 2, after a round that counted. */
  let dataDir = '';
  test.beforeAll(async () => {
    const { file } = planFileWith({ rounds: 3, openingSeconds: 0, roundSeconds: 600, moveSeconds: 60 });
    const running = await launch({
      args: [...monday, '--rehearse', '100', '--keep', '--plan', file, '--start'],
    });
    await expect.poll(async () => (await running.snapshot()).countedToday, { intervals: [50] }).toBe(1);
    const next: Command = { kind: 'act', act: { name: 'next' }, by: 'control' };
    await running.command(next);
    await running.command(next);
    await untilWallShows(running.display, 'work', { round: 2 });
    await running.kill();
    dataDir = running.dataDir;
  });

  for (const { answer, counted } of [
    { answer: 'It counts', counted: 2 },
    { answer: 'It does not', counted: 1 },
  ]) {
    test(answer, async () => {
      const running = await launch({ dataDir: killedAgo(dataDir, 3600), args: ['--date', '2026-09-08'] });
      expect((await readWall(running.display)).phase).toBe('idle');
      expect((await running.snapshot()).question).toBeNull();
      const { control } = running;
      await expect(
        control.getByText(/^Round 2 of .* was still open when its session was closed\./),
      ).toBeVisible();
      await control.getByRole('button', { name: answer, exact: true }).click();
      await expect(control.getByRole('button', { name: answer, exact: true })).toHaveCount(0);

      await running.command({ kind: 'start', which: 'all' });
      expect(only(running.events(), 'segment-started').at(-1)).toMatchObject({
        ...{ kind: 'work', round: 1, where: whereAfter(counted) },
      });
      await running.close();
    });
  }
});
