import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { only } from '../support/events';
import { launch, newDataDir, type Running } from '../support/program';
import { planFile } from '../support/stamina-days';

const station = 'independent-writing';
const monday = ['--date', '2026-09-07'];

const staminaLines = (dataDir: string): readonly string[] =>
  fs
    .readdirSync(dataDir)
    .filter((name) => name.endsWith('.jsonl') && name.startsWith('log-'))
    .flatMap((name) => fs.readFileSync(path.join(dataDir, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line.includes('"kind":"stamina"'));

/** The seconds that the wall counts, and the phase it is in. */
const wallOf = async ({ display }: Running) => {
  const root = display.locator('[data-phase]').first();
  return {
    phase: await root.getAttribute('data-phase'),
    counted: Number(await root.getAttribute('data-remaining')),
  };
};

test('[design 4] [S31] [S37] a practice lives through a power cut with its true time, and its result is kept once', async () => {
  const dataDir = newDataDir();
  let running = await launch({ dataDir, args: [...monday, '--plan', planFile()] });
  await running.command({ kind: 'practice', station, by: 'control' });
  await expect.poll(() => wallOf(running)).toMatchObject({ phase: 'practice', counted: 2 });

  const before = Date.now();
  await running.kill();
  running = await launch({ dataDir, args: monday });
  const { counted, phase } = await wallOf(running);
  const gone = (Date.now() - before) / 1000;
  expect(phase).toBe('practice');
  // At most a second off, and another for the second that stood when it was killed.
  expect(Math.abs(counted - 2 - gone)).toBeLessThan(2);

  await running.command({ kind: 'act', act: { name: 'broke', station: null }, by: 'control' });
  await expect.poll(async () => (await wallOf(running)).phase).toBe('done');
  const [ended] = only(running.events(), 'practice-ended');
  expect(ended).toMatchObject({ station: 'Independent Writing', target: 180_000, why: 'broke' });

  await running.kill();
  running = await launch({ dataDir, args: monday });
  expect((await running.snapshot()).display.scene).toMatchObject({ kind: 'carpet', broke: true });
  expect(staminaLines(dataDir)).toHaveLength(1);
  expect((await running.snapshot()).stamina.find((one) => one.station === station)).toMatchObject({
    best: Math.floor((ended?.achieved ?? 0) / 1000),
    target: 180,
  });
  await running.close();
});
