import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { timeOfDay } from '../../src/domain/units';
import { launch, newDataDir, type Running } from '../support/program';

/** A day with less time than the plan asks for. The starter plan has four rounds of 15:00 and moves of 3:00. */

let running: Running;
test.afterEach(async () => {
  await running.close();
});

async function ask(label: 'Minutes we have' | 'Finish by', text: string): Promise<void> {
  await running.control.getByRole('button', { name: 'Short day' }).click();
  await running.control.getByRole('textbox', { name: label }).fill(text);
}

/** What axe finds wrong, in short; the preview of the wall is judged on the wall. */
async function axeFinds(): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: running.control }).setLegacyMode().exclude('.wall');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const way = (name: RegExp) =>
  running.control.getByRole('list', { name: 'Ways to a short day' }).getByRole('button', { name });
const lengths = async (): Promise<readonly (readonly [number, number])[]> =>
  (await running.snapshot()).columns.map(({ round, length }) => [round, length / 60_000] as const);

test('[A22] a planned day is made short, shown before it is taken, kept through a restart and taken back', async () => {
  const dataDir = newDataDir();
  running = await launch({ dataDir });
  const whole = await lengths();

  await ask('Minutes we have', '35');
  await expect(way(/Shorten every round/)).toContainText('Rounds 1, 2, 3 and 4 take 5:30 each.');
  await expect(way(/Leave out Round 4/)).toContainText('Rounds 1, 2 and 3 take 8:30 each.');
  expect(await lengths()).toEqual(whole);
  expect(await axeFinds()).toEqual([]);
  await way(/Leave out Round 4/).click();

  const note = () =>
    running.control.getByText(
      'Short day today: Rounds 1, 2 and 3 take 8:30 each. Round 4 is left out and comes next time by itself.',
    );
  await expect(note()).toBeVisible();
  const short = [
    [1, 8.5],
    [2, 8.5],
    [3, 8.5],
  ];
  expect(await lengths()).toEqual(short);
  await running.close();

  running = await launch({ dataDir });
  await expect(note()).toBeVisible();
  await running.control.keyboard.press('Control+z');
  await expect(note()).toBeHidden();
  expect(await lengths()).toEqual(whole);
  await running.control.keyboard.press('Control+y');
  await expect(note()).toBeVisible();

  await running.control.keyboard.press('Space');
  await expect(running.display.locator('[data-phase="opening"]').first()).toBeAttached();
  expect(await lengths()).toEqual(short);
  expect((await running.snapshot()).display.scene).toMatchObject({ segment: { rounds: 3 } });
});

test('[A22] the times of the plan come back with a press', async () => {
  running = await launch();
  const whole = await lengths();
  await ask('Minutes we have', '40');
  await way(/Shorten every round/).click();
  await running.control.getByRole('button', { name: 'Whole day again' }).click();
  await expect(running.control.getByText(/^Short day today/)).toBeHidden();
  expect(await lengths()).toEqual(whole);
});

test('[A21] a running session is made short: the round goes on, the last ones are left out, and Undo brings them back', async () => {
  running = await launch();
  await running.control.keyboard.press('Space');
  await expect(running.display.locator('[data-phase="opening"]').first()).toBeAttached();
  await running.control.keyboard.press('ArrowRight');
  await expect(running.display.locator('[data-phase="work"]').first()).toBeAttached();

  await ask('Minutes we have', '30');
  await expect(way(/Leave out Round 4, shorten the rest/)).toContainText(/Rounds 2 and 3 take \d/);
  expect(await axeFinds()).toEqual([]);
  await way(/Leave out Rounds 3 and 4/).click();
  await expect
    .poll(async () => (await running.snapshot()).columns.map(({ state }) => state))
    .toEqual(['now', 'ahead', 'dropped', 'dropped']);
  const { timeline } = await running.snapshot();
  expect(timeline.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
    'opening 0',
    'work 1',
    'move 1',
    'work 2',
    'closing 2',
  ]);

  await running.control.getByRole('button', { name: /^Undo/ }).click();
  await expect(running.control.getByText('Taken back: leaving rounds out.').first()).toBeAttached();
  expect((await running.snapshot()).columns.map(({ state }) => state)).toEqual([
    'now',
    'ahead',
    'ahead',
    'ahead',
  ]);
});

test('[A21] what cannot be read, and a day that is short enough, are said in words', async () => {
  running = await launch();
  await ask('Minutes we have', '240');
  await expect(running.control.getByText(/^It ends by then as it is/)).toBeVisible();
  const field = running.control.getByRole('textbox', { name: 'Minutes we have' });
  await field.fill('a while');
  await field.press('Enter');
  await expect(running.control.getByText('Please type minutes, like 35.')).toBeVisible();
});

test('[A21] a finish-by time of the plan says beforehand that the day is too long, and is asked for first', async () => {
  running = await launch({ args: ['--rehearse', '1', '--date', '2026-09-07'] });
  await running.command({ kind: 'edit', edit: { name: 'timings', finishBy: timeOfDay('10:30') } });
  await expect(
    running.control.getByText(/^This ends \d+:\d\d\. It should be over by 10:30\.$/),
  ).toBeVisible();
  await running.control.getByRole('button', { name: 'Short day' }).click();
  await expect(running.control.getByRole('textbox', { name: 'Finish by' })).toHaveValue('10:30');
  await way(/Shorten every round/).click();
  await expect(running.control.getByText(/^Short day today: Rounds 1, 2, 3 and 4 take 1[12]/)).toBeVisible();
});

test('[A21] a paused session may leave rounds out, and says that shortening waits', async () => {
  running = await launch();
  const { control } = running;
  await control.keyboard.press('Space');
  await expect(running.display.locator('[data-phase="opening"]').first()).toBeAttached();
  await running.command({ kind: 'act', act: { name: 'pause' }, by: 'control' });
  await ask('Minutes we have', '40');
  await expect(control.getByText('While it is paused, rounds can only be left out.')).toBeVisible();
  await expect(way(/Shorten every round/)).toBeHidden();
  await way(/Leave out Rounds 3 and 4/).click();
  await expect
    .poll(async () => (await running.snapshot()).columns.map(({ state }) => state))
    .toEqual(['ahead', 'ahead', 'dropped', 'dropped']);
});

test('[A22] after a short day Today says so, and starts a new run unless the rest of the day is wanted', async () => {
  running = await launch({ args: ['--rehearse', '600', '--keep', '--date', '2026-09-07'] });
  const { control } = running;
  await ask('Minutes we have', '35');
  await way(/Leave out Rounds 3 and 4/).click();
  await expect(control.getByText(/^Short day today/)).toBeVisible();
  await control.keyboard.press('Space');
  await control.getByRole('button', { name: 'Back to today' }).click({ timeout: 30_000 });

  const over = control.getByText(
    'The short day is over. Rounds 3 and 4 are left out and come next time by themselves.',
  );
  await expect(over).toBeVisible();
  await expect(control.getByRole('button', { name: /^Start$|^Start / })).not.toContainText('left');
  expect((await lengths()).map(([round]) => round)).toEqual([1, 2]);
  expect(await axeFinds()).toEqual([]);

  await control.getByRole('button', { name: 'Have Rounds 3 and 4 today after all' }).click();
  await expect(over).toBeHidden();
  await expect(control.getByRole('button', { name: /Start the 2 rounds left/ })).toBeVisible();
  expect((await lengths()).map(([round]) => round)).toEqual([3, 4]);
});
