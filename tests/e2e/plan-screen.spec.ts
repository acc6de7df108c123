import { expect, test } from '@playwright/test';
import { launch, type Running } from '../support/program';

/** What the Plan screen keeps in sight, and where it begins. */

let running: Running;
test.beforeEach(async () => {
  running = await launch();
  await running.control.getByRole('tab', { name: 'Plan', exact: true }).click();
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const openSection = (name: string) => running.control.getByRole('tab', { name, exact: true }).click();
const scrolled = () => running.control.locator('.plan').evaluate((plan) => plan.scrollTop);
const toTheEnd = () => running.control.locator('.plan').evaluate((plan) => plan.scrollTo(0, 9999));

test('[P16] a cycle that was refused stands when the teacher comes back, and Ctrl Z first puts it back alone', async () => {
  const { control } = running;
  const { plan } = await running.snapshot();
  await running.command({ kind: 'edit', edit: { name: 'timings', rounds: 3 } });
  await openSection('Cycle');
  const rows = control.getByRole('grid').getByRole('row');
  const before = await rows.count();
  await control.getByRole('button', { name: 'Add a slot for Teacher Time' }).click();
  const ways = control.getByRole('region', { name: 'Ways to mend it' });
  await expect(ways).toBeVisible();
  const refused = await rows.count();
  await openSection('Times');
  await control.getByRole('tab', { name: 'Today', exact: true }).click();
  await control.getByRole('tab', { name: 'Plan', exact: true }).click();
  await openSection('Cycle');
  await expect(ways).toBeVisible();
  await expect(rows).toHaveCount(refused);

  await control.keyboard.press('Control+z');
  await expect(ways).toBeHidden();
  await expect(rows).toHaveCount(before);
  expect((await running.snapshot()).plan.timings.rounds).toBe(3);
  await control.keyboard.press('Control+z');
  await expect.poll(async () => (await running.snapshot()).plan.timings.rounds).toBe(plan.timings.rounds);
});

test("what one station's form was refused is not said on another's", async () => {
  const { control } = running;
  const [first, second] = (await running.snapshot()).plan.stations;
  const field = control.locator('.form-head').getByRole('textbox');
  await control
    .getByRole('row', { name: first?.name ?? '' })
    .first()
    .click();
  await field.fill(second?.name ?? '');
  await field.press('Enter');
  await expect(control.locator('.form .refusal')).toBeVisible();
  await control.getByRole('row', { name: 'Handwriting' }).click();
  await expect(control.locator('.form .refusal')).toHaveCount(0);
});

test('each section, and each station, begins at its top', async () => {
  const { control } = running;
  await toTheEnd();
  expect(await scrolled()).toBeGreaterThan(0);
  await control.getByRole('row', { name: 'Handwriting' }).first().focus();
  await toTheEnd();
  await control.getByRole('row', { name: 'Handwriting' }).first().press('Enter');
  await expect.poll(scrolled).toBe(0);
  await toTheEnd();
  await openSection('Times');
  await expect.poll(scrolled).toBe(0);
});

test('why nothing can be changed stands at the top while a session runs', async () => {
  const { control } = running;
  await running.command({ kind: 'start', which: 'all', by: 'control' });
  await expect(control.locator('.plan > .plan-locked')).toBeInViewport();
});

test('Esc closes a short day from its field', async () => {
  const { control } = running;
  await control.getByRole('tab', { name: 'Today', exact: true }).click();
  await control.getByRole('button', { name: 'Short day' }).click();
  const minutes = control.getByRole('textbox', { name: 'Minutes we have' });
  await expect(minutes).toBeFocused();
  await minutes.press('Escape');
  await expect(minutes).toBeHidden();
});

test('a class list that is dropped while a dialog is open is not passed over in silence', async () => {
  const { control } = running;
  const drop = () =>
    control.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Ada\nBen\n'], 'class.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    });
  await drop();
  await expect(control.getByRole('dialog')).toBeVisible();
  await drop();
  await expect(control.getByTestId('announcer')).toHaveText(
    'Close what is open first, then drop the file again.',
  );
});
