import { expect, test } from '@playwright/test';
import { newDataDir } from '../support/program';
import { enterPractices, openDay, openStamina, planFile } from '../support/stamina-days';
import { tabTo } from '../support/tab-to';

/** What the teacher does to a ramp and in a round: by key, by pointer, and with figures that make no sense. */

test('a ramp is changed by keys alone, and figures that make no sense are refused in words', async () => {
  const running = await openDay(newDataDir(), '2026-09-10', planFile());
  const { control } = running;
  const side = (await openStamina(running)).side('Partner Writing');
  await tabTo(control, control.getByRole('button', { name: 'Partner Writing', exact: true }));
  await control.keyboard.press('Enter');
  const goal = side.getByRole('textbox', { name: 'Goal' });
  await tabTo(control, goal);
  await control.keyboard.type('15');
  await control.keyboard.press('Enter');
  const goalOf = async () =>
    (await running.snapshot()).plan.stations.find(({ id }) => id === 'partner-writing')?.ramp?.goalSeconds;
  await expect.poll(goalOf).toBe(900);

  await goal.fill('2:00');
  await goal.press('Enter');
  await expect(side.locator('.refusal')).toContainText('Partner Writing');
  await expect(goal).toHaveValue('15:00');
  const step = side.getByRole('textbox', { name: 'Step up' });
  await step.fill('0');
  await step.press('Enter');
  await expect(side.locator('.refusal')).toHaveText('Step up: 0:01 to 60:00.');
  expect(await goalOf()).toBe(900);
  await control.keyboard.press('Control+z');
  await expect.poll(goalOf).toBe(1200);
  expect(running.complaints()).toEqual([]);
  await running.close();
});

test('a dot is dragged, and the practice it stands for is put right', async () => {
  const running = await openDay(newDataDir(), '2026-09-10', planFile());
  const { control } = running;
  await enterPractices(running, 'independent-writing', [
    ['2026-09-08', 180],
    ['2026-09-09', 240],
  ]);
  const { side, results } = await openStamina(running);
  await expect(side('Independent Writing')).toContainText('Target today5:00');
  const dot = control.locator('.dot').last();
  const from = await dot.locator('circle').last().boundingBox();
  if (from === null) throw new Error('The dot is not drawn.');
  await control.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await control.mouse.down();
  await control.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 12, { steps: 4 });
  await control.mouse.up();
  await expect(side('Independent Writing')).toContainText('Target today4:00');
  await expect(results('Independent Writing').getByRole('row').nth(1)).toContainText('not yet');
  await control.keyboard.press('Control+z');
  await expect(side('Independent Writing')).toContainText('Target today5:00');
  await running.close();
});

test('stamina that breaks in a round is told of its station, and the round goes on', async () => {
  // A round of 15:00 lasts nine seconds here: time enough for two presses.
  const ramp = { startSeconds: 900, stepSeconds: 60, cadence: 'practice', goalSeconds: 1200 };
  const running = await openDay(newDataDir(), '2026-09-10', planFile({ 'independent-writing': { ramp } }));
  const { control } = running;
  await running.command({ kind: 'start', which: 'all' });
  await running.command({ kind: 'act', act: { name: 'next' }, by: 'control' });
  await control.getByRole('button', { name: 'Stamina broke at a station' }).click();
  await control.getByRole('menuitem', { name: 'Independent Writing' }).click();
  await expect(control.getByRole('button', { name: 'Stamina broke at a station' })).toBeDisabled();
  await expect.poll(async () => (await running.snapshot()).display.scene.kind).toBe('running');
  await running.command({ kind: 'act', act: { name: 'end' }, by: 'control' });
  await control.keyboard.press('Enter');
  const { side, results } = await openStamina(running);
  await expect(results('Independent Writing')).toContainText('Stamina broke in a round');
  await expect(side('Independent Writing')).toContainText('Stays at 15:00: not yet met with');
  await running.close();
});
