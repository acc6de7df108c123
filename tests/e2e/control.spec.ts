import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch, type Running } from '../support/program';

let running: Running;
let complaints: string[];
test.beforeEach(async () => {
  running = await launch();
  complaints = [];
  running.control.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  running.control.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(async () => {
  await running.close();
  expect(complaints).toEqual([]);
});

const button = (name: string) => running.control.getByRole('button', { name, exact: true });
const press = (key: string) => running.control.keyboard.press(key);

/** What axe finds wrong on the control window as it stands, in short. */
async function findings(): Promise<readonly string[]> {
  // Its usual mode opens a further page, which Electron has no way to do. The preview is a picture of another window,
  // hidden from readers, whose ground takes 1.2 s to change color.
  const axe = new AxeBuilder({ page: running.control }).setLegacyMode().exclude('.wall');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The key is printed as soon as it does something: just after a session it rests. */
const spaceIsPrinted = () =>
  expect(running.control.getByRole('region', { name: 'Start' }).getByText('Space')).toBeVisible();

async function start(): Promise<void> {
  await spaceIsPrinted();
  await press('Space');
  await expect(button('Pause')).toBeVisible();
  await press('ArrowRight');
  await expect
    .poll(async () => (await running.snapshot()).display.scene)
    .toMatchObject({
      kind: 'running',
      segment: { kind: 'work', round: 1 },
    });
}

test('a screen reader finds nothing wrong on any state of control, light or dark', async () => {
  test.setTimeout(180_000);
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    expect(await findings(), `${theme}: before the session`).toEqual([]);
    await start();
    expect(await findings(), `${theme}: work`).toEqual([]);

    await button('Jump to Round 3').click();
    expect(await findings(), `${theme}: the look at a jump`).toEqual([]);
    await button('Stay').click();
    await press('m');
    await expect(running.control.getByRole('dialog')).toBeVisible();
    expect(await findings(), `${theme}: message`).toEqual([]);
    await press('Escape');
    await button('Add who is away today').click();
    await expect(running.control.getByRole('dialog')).toBeVisible();
    expect(await findings(), `${theme}: who is away`).toEqual([]);
    await press('Escape');
    await button('Directions').click();
    await expect(running.control.getByRole('menu')).toBeVisible();
    expect(await findings(), `${theme}: directions`).toEqual([]);
    await press('Escape');

    await button('Pause').click();
    await expect(button('Resume')).toBeVisible();
    expect(await findings(), `${theme}: paused`).toEqual([]);
    await button('End the session now').click();
    await expect(button('Back to today')).toBeVisible();
    expect(await findings(), `${theme}: done`).toEqual([]);
    await press('Enter');
    await expect(running.control.getByRole('button', { name: /^Start/ })).toBeVisible();
  }
});

test('a clicked button does not keep the keys, a focused one keeps Space and Enter only', async () => {
  await start();
  const lengthOfRound = async (): Promise<number> => {
    const { scene } = (await running.snapshot()).display;
    return scene.kind === 'running' ? scene.segment.length : 0;
  };
  const planned = await lengthOfRound();

  await button('One minute more').click();
  await expect.poll(lengthOfRound).toBe(planned + 60_000);
  await press('Space');
  await expect(button('Resume')).toBeVisible();
  await press('Space');

  await button('One minute more').focus();
  await press('Space');
  await expect.poll(lengthOfRound).toBe(planned + 120_000);
  await expect(button('Pause')).toBeVisible();
  await press('a');
  await expect(button('Attention')).toHaveAttribute('aria-pressed', 'true');

  await button('Directions').click();
  await running.control.getByRole('menuitem', { name: 'Handwriting' }).click();
  await press('Space');
  await expect(button('Resume')).toBeVisible();
  await press('Space');
  await expect(button('Pause')).toBeVisible();
});

test('the printed Space starts the session after a click on any switch, step or choice, and after a name', async () => {
  const scene = async (): Promise<string> => (await running.snapshot()).display.scene.kind;
  const { control } = running;
  const startsBySpace = async (): Promise<void> => {
    await press('Space');
    await expect.poll(scene).toBe('running');
    await running.command({ kind: 'undo', by: 'control' });
    await expect.poll(scene).toBe('idle');
    await spaceIsPrinted();
  };
  await control
    .locator('label', { has: control.getByRole('switch', { name: 'Handwriting in the cycle' }) })
    .click();
  await expect
    .poll(async () => (await running.snapshot()).plan.stations.map(({ inCycle }) => inCycle))
    .toContain(false);
  await startsBySpace();
  await button('More groups').click();
  await expect.poll(async () => (await running.snapshot()).plan.groups.length).toBe(6);
  await startsBySpace();
  await control.getByText('Wait for me', { exact: true }).click();
  await expect.poll(async () => (await running.snapshot()).plan.timings.atZero).toBe('hold');
  await startsBySpace();
  const name = control.getByRole('textbox', { name: 'Name of Gold Bees' });
  await name.fill('Honey Bees');
  await press('Enter');
  await expect.poll(async () => (await running.snapshot()).plan.groups[3]?.name).toBe('Honey Bees');
  await startsBySpace();
  await control.getByRole('button', { name: /^Display / }).click();
  await expect(control.getByRole('menu')).toBeVisible();
  await press('Escape');
  await expect(control.getByRole('menu')).toBeHidden();
  await startsBySpace();
});

test('Space keeps the end of a session, and a second Enter starts no new one', async () => {
  await start();
  await running.command({ kind: 'act', act: { name: 'end' }, by: 'control' });
  await expect(button('Back to today')).toBeVisible();
  await press('Space');
  await press('Space');
  await expect(button('Back to today')).toBeVisible();
  await press('Enter');
  await expect(running.control.getByRole('button', { name: /^Start/ })).toBeVisible();
  await press('Enter');
  await press('Space');
  expect((await running.snapshot()).display.scene.kind).toBe('idle');
});

test('a number out of range is refused with its limit', async () => {
  const groups = running.control.getByRole('textbox', { name: 'Groups' });
  await groups.fill('13');
  await press('Enter');
  await expect(running.control.getByRole('status')).toContainText('There can be 1 to 12 groups.');
  expect((await running.snapshot()).plan.groups).toHaveLength(5);
});

test('first names can be typed at once, and the same name is not taken twice', async () => {
  await button('Pupils of Gold Bees').click();
  const field = running.control.getByRole('textbox', { name: 'First name' });
  await expect(field).toBeFocused();
  for (const name of ['Amara', 'amara']) {
    await field.fill(name);
    await press('Enter');
    await expect.poll(async () => (await running.snapshot()).plan.groups[3]?.pupils.length).toBe(1);
  }
  await expect(running.control.getByRole('status')).toContainText('Amara is in this group already.');
});

test('a message that is too long is counted and cannot be shown', async () => {
  await start();
  await press('m');
  const field = running.control.getByRole('textbox', { name: 'Message' });
  await field.fill('x'.repeat(121));
  await expect(field).toHaveValue('x'.repeat(121));
  await expect(running.control.getByText('1 letter too long for the wall.')).toBeVisible();
  await expect(button('Show it')).toBeDisabled();
  await field.fill('x'.repeat(120));
  await expect(button('Show it')).toBeEnabled();
});

test('what is typed into a field gives no orders, and a name is changed when the field is left', async () => {
  const name = running.control.getByRole('textbox', { name: 'Name of Gold Bees' });
  await name.fill('');
  await name.pressSequentially('A b + m');
  await press('Space');
  await press('Tab');
  await expect.poll(async () => (await running.snapshot()).plan.groups[3]?.name).toBe('A b + m');
  expect((await running.snapshot()).display.scene.kind).toBe('idle');
});

test('a refusal stands beside what caused it, is spoken, and leaves the typing to be mended', async () => {
  const name = running.control.getByRole('textbox', { name: 'Name of Gold Bees' });
  await name.fill('');
  await press('Enter');
  await expect(running.control.getByRole('status')).toContainText('name');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await press('Escape');
  await expect(name).toHaveValue('Gold Bees');
});
