import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import type { Holiday } from '../../src/domain/plan/plan';
import { schoolDate } from '../../src/domain/units';
import { launch, type Running } from '../support/program';
import { tabTo } from '../support/tab-to';

let running: Running;
test.beforeEach(async () => {
  // A Monday.
  running = await launch({ args: ['--date', '2026-09-07'] });
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const press = (key: string) => running.control.keyboard.press(key);
const type = (text: string) => running.control.keyboard.type(text);
const holidays = async () => (await running.snapshot()).plan.holidays;
const part = (name: string) => running.control.getByRole('region', { name, exact: true });
const adding = () => running.control.getByRole('form', { name: 'Add a day off' });
const day = (within: Locator, field: string) =>
  within.getByRole('group', { name: field, exact: true }).getByRole('spinbutton', { name: /^day/ });

const off = (from: string, to: string, name: string) => ({
  from: schoolDate(from),
  to: schoolDate(to),
  name,
});
const fair = off('2026-09-10', '2026-09-10', 'Fair');
const halfTerm = off('2026-10-26', '2026-10-30', 'Half-term');

async function openCalendar(): Promise<void> {
  await running.control.getByRole('tab', { name: 'Plan' }).click();
  await running.control.getByRole('tab', { name: 'Calendar' }).click();
  await expect(running.control.getByRole('heading', { name: 'Calendar: Writing Groups' })).toBeVisible();
}

const set = (days: readonly Holiday[]) =>
  running.command({ kind: 'edit', edit: { name: 'set-holidays', holidays: [...days] } });

async function findings(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: running.control }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('[P8] a day off is entered by keyboard alone, stands in the week, and is taken back', async () => {
  const { control } = running;
  await tabTo(control, control.getByRole('tab', { name: 'Today' }));
  await press('ArrowRight');
  await tabTo(control, control.getByRole('tab', { name: 'Stations' }));
  for (let presses = 0; presses < 4; presses += 1) await press('ArrowDown');
  await expect(part('Days off')).toContainText('No days off yet');

  await tabTo(control, adding().getByRole('textbox', { name: 'Name' }));
  await type('Fair');
  await press('Tab');
  await type('10092026');
  await tabTo(control, adding().getByRole('button', { name: 'Add' }));
  await press('Enter');
  await expect.poll(holidays).toEqual([fair]);
  const added = part('Days off').getByRole('listitem');
  await expect(added.getByRole('group', { name: 'First day of Fair' })).toHaveText(/10.Sept.2026/);
  // Ready for the next one.
  await expect(adding().getByRole('textbox', { name: 'Name' })).toBeFocused();

  await tabTo(control, control.getByRole('tab', { name: 'Plan' }), 'Shift+Tab');
  await press('ArrowRight');
  await expect(control.getByRole('cell', { name: 'No school: Fair' }).first()).toBeVisible();
  await press('Control+z');
  await expect(control.getByRole('cell', { name: 'No school: Fair' })).toHaveCount(0);
  expect(await holidays()).toEqual([]);
});

test('[P8] days off are changed where they stand, keep their row, and are refused there in words', async () => {
  const { control } = running;
  await openCalendar();
  await set([halfTerm, fair]);
  const rows = part('Days off').getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first().getByRole('textbox')).toHaveValue('Fair');

  // A single day moves whole; its row goes to its place, and the focus stays in it.
  await day(rows.first(), 'First day of Fair').focus();
  await type('02112026');
  await press('Tab');
  await press('Tab');
  await expect.poll(holidays).toEqual([halfTerm, { ...fair, from: '2026-11-02', to: '2026-11-02' }]);
  await expect(rows.last().getByRole('textbox')).toHaveValue('Fair');
  await expect(day(rows.last(), 'Last day of Fair')).toBeFocused();

  await day(rows.first(), 'Last day of Half-term').focus();
  await type('25102026');
  await tabTo(control, rows.first().getByRole('button', { name: 'Remove Half-term' }));
  await expect(rows.first()).toContainText(
    'The day off "Half-term" ends (25 October 2026) before it begins (26 October 2026).',
  );
  expect((await holidays())[0]).toEqual(halfTerm);
  await day(rows.first(), 'Last day of Half-term').focus();
  await type('30102026');
  await tabTo(control, rows.first().getByRole('button', { name: 'Remove Half-term' }));
  await expect(rows.first()).not.toContainText('before it begins');

  // From the calendar, at once.
  await rows.first().getByRole('button', { name: 'Choose the day' }).last().click();
  await control
    .getByRole('dialog')
    .getByRole('button', { name: /29 October 2026/ })
    .click();
  await expect.poll(async () => (await holidays())[0]?.to).toBe('2026-10-29');
  await rows.first().getByRole('button', { name: 'No day' }).click();
  await expect.poll(async () => (await holidays())[0]?.to).toBe('2026-10-26');

  await rows.first().getByRole('button', { name: 'Remove Half-term' }).focus();
  await press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('button', { name: 'Remove Fair' })).toBeFocused();
  await press('Enter');
  await expect(rows).toHaveCount(0);
  await expect(adding().getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('[P8] on a day off Today says that there is no school, and starts all the same', async () => {
  await set([off('2026-09-04', '2026-09-08', 'Long weekend')]);
  const { control } = running;
  await expect(control.getByText('No school today (Long weekend) by your calendar.')).toBeVisible();
  await control.getByRole('button', { name: /^Start/ }).click();
  await expect.poll(async () => (await running.snapshot()).display.scene.kind).not.toBe('idle');
});

test('[P8] school days are switched on and off, and one must stay', async () => {
  await openCalendar();
  const days = part('School days');
  for (const weekday of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) await days.getByText(weekday).click();
  await expect.poll(async () => (await running.snapshot()).plan.weekdays).toEqual([5]);
  expect((await running.snapshot()).isSchoolDay).toBe(false);
  await days.getByText('Friday').click();
  await expect(running.control.locator('.refusal')).toBeVisible();
  expect((await running.snapshot()).plan.weekdays).toEqual([5]);
});

test('axe finds nothing with and without days off, and with the calendar open, light and dark', async () => {
  const { control } = running;
  await openCalendar();
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await expect(control.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/);
    await set([]);
    await expect(part('Days off')).toContainText('No days off yet');
    expect(await findings(), `${theme}, empty`).toEqual([]);
    await set([fair, halfTerm, off('2026-12-21', '2027-01-01', '')]);
    await expect(part('Days off').getByRole('listitem')).toHaveCount(3);
    expect(await findings(), `${theme}, three`).toEqual([]);
    await part('Days off').getByRole('button', { name: 'Choose the day' }).first().click();
    await expect(control.getByRole('dialog')).toBeVisible();
    expect(await findings(), `${theme}, calendar`).toEqual([]);
    await press('Escape');
    await expect(control.getByRole('dialog')).toBeHidden();
  }
});
