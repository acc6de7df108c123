import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch, type Running } from '../support/program';

/** The plan's times: 9:30, four rounds of 15:00 with moves of 3:00, an opening of 1:00 and a closing of 2:00. */

let running: Running;
test.beforeEach(async () => {
  // A Monday.
  running = await launch({ args: ['--date', '2026-09-07'] });
  await running.control.getByRole('tab', { name: 'Plan' }).click();
  await running.control.getByRole('tab', { name: 'Times' }).click();
  await expect(running.control.getByRole('heading', { name: 'Times: Writing Groups' })).toBeVisible();
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const part = (name: string) => running.control.getByRole('region', { name, exact: true });
const timings = async () => (await running.snapshot()).plan.timings;

async function type(within: ReturnType<typeof part>, label: string, text: string): Promise<void> {
  const field = within.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

test("[P9] every day's times are typed, kept at once, and added up", async () => {
  const every = part('Every day');
  await type(every, 'Each round', '12');
  await expect.poll(async () => (await timings()).roundSeconds).toBe(720);
  await type(every, 'Starts at', '1:15');
  await expect.poll(async () => (await timings()).startTime).toBe('13:15');
  await type(every, 'Finish by', '2:10');
  await expect.poll(async () => (await timings()).finishBy).toBe('14:10');
  await expect(every.getByText(/^All of it takes 1 h.*That is 5 min more than there is until/)).toBeVisible();
  await type(every, 'Finish by', '');
  await expect.poll(async () => (await timings()).finishBy).toBe(null);

  const before = part('Before a round ends');
  await type(before, 'The class is warned', '2:00');
  await expect.poll(async () => (await timings()).warningSeconds).toBe(120);
  await before.getByRole('radio', { name: 'Wait for me' }).click({ force: true });
  await expect.poll(async () => (await timings()).atZero).toBe('hold');
});

test('[P13] what cannot be is refused in words where it was typed, and nothing is lost', async () => {
  const every = part('Every day');
  await type(every, 'Finish by', '9:00');
  await expect(every.getByRole('textbox', { name: 'Finish by', exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await type(every, 'Starts at', 'soon');
  await expect(every.getByText('Please type a time like 9:30.')).toBeVisible();
  expect(await timings()).toMatchObject({ startTime: '09:30', finishBy: null });
});

test('[P14] a weekday has times of its own, which today shows, and goes back to those of every day', async () => {
  await running.control
    .getByRole('radiogroup', { name: 'Other times on a weekday' })
    .getByText('Monday')
    .click();
  const monday = running.control.getByRole('group', { name: 'Times on Monday' });
  await monday.getByRole('button', { name: 'Rounds: less' }).click();
  await expect.poll(async () => (await timings()).byWeekday).toEqual({ 1: { rounds: 3 } });
  expect((await timings()).rounds).toBe(4);
  expect((await running.snapshot()).columns).toHaveLength(3);
  await expect(running.control.getByRole('radio', { name: 'Monday, with times of its own' })).toBeAttached();

  await monday.getByRole('button', { name: 'Rounds as every day' }).click();
  await expect.poll(async () => (await timings()).byWeekday).toEqual({});
  expect((await running.snapshot()).columns).toHaveLength(4);
});

test('[P14] a weekday is warned of otherwise and waits at zero, which today has', async () => {
  await running.control
    .getByRole('radiogroup', { name: 'Other times on a weekday' })
    .getByText('Monday')
    .click();
  const monday = running.control.getByRole('group', { name: 'Times on Monday' });
  await type(monday, 'You are warned', '5');
  await type(monday, 'The class is warned', '0');
  await monday.getByText('Wait for me').click();
  const own = { privateWarningSeconds: 300, warningSeconds: 0, atZero: 'hold' };
  await expect.poll(async () => (await timings()).byWeekday).toEqual({ 1: own });
  expect(await timings()).toMatchObject({
    privateWarningSeconds: 120,
    warningSeconds: 60,
    atZero: 'advance',
  });
  expect((await running.snapshot()).timings).toMatchObject(own);

  await monday.getByRole('button', { name: 'When a round is over as every day' }).click();
  await expect.poll(async () => (await timings()).byWeekday[1]?.atZero).toBeUndefined();
  const { violations } = await new AxeBuilder({ page: running.control }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('axe finds nothing', async () => {
  const { violations } = await new AxeBuilder({ page: running.control }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
