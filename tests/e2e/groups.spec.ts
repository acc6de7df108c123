import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { launch, type Running } from '../support/program';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
  await running.control.getByRole('tab', { name: 'Plan' }).click();
  await running.control.getByRole('tab', { name: 'Groups' }).click();
  await expect(running.control.getByRole('heading', { name: 'Groups: Writing Groups' })).toBeVisible();
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const button = (name: string) => running.control.getByRole('button', { name, exact: true });
const group = (name: string) => running.control.getByRole('region', { name, exact: true });
const press = (key: string) => running.control.keyboard.press(key);
const said = () => running.control.getByTestId('announcer');

/** The first names of each group, in plan order. */
const pupils = async (): Promise<readonly string[]> =>
  (await running.snapshot()).plan.groups.map((one) => one.pupils.map(({ name }) => name).join(' '));

async function paste(text: string): Promise<void> {
  await button('Class list').click();
  await running.control.getByRole('textbox', { name: 'Paste or type the names' }).fill(text);
}

async function takeFile(name: string, content: Buffer): Promise<void> {
  await running.control
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: content });
}

/** As a hand drags: pressed, moved in steps, let go. */
async function dragByPointer(handle: string, onto: string): Promise<void> {
  const { mouse } = running.control;
  const [from, to] = [await button(handle).boundingBox(), await group(onto).boundingBox()];
  if (from === null || to === null) throw new Error('There is nothing to drag, or nowhere to drop it.');
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(to.x + 60, to.y + 20, { steps: 8 });
  await mouse.up();
}

/** What axe finds wrong on the control window as it stands, in short. */
async function findings(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: running.control }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('[P11] a CSV in UTF-16 with quotes and blank lines becomes a class, each pupil in the group beside the name', async () => {
  const csv =
    'UPN;"Pupil name";Table\r\n\r\n1;"Smith, Anna ""Annie""";Red Foxes\r\n2;Łukasz Nowak;whales\r\n;;\r\n3;"Ng, Zoë";\r\n';
  await button('Class list').click();
  await takeFile('class.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'));
  const names = running.control.getByRole('region', { name: '3 pupils would join' });
  await expect(names.getByRole('listitem')).toHaveText(['Anna (Foxes)', 'Łukasz (Whales)', 'Zoë']);
  await running.control.getByRole('button', { name: /Names are in/ }).click();
  await running.control.getByRole('option', { name: 'Column 1: UPN' }).click();
  await expect(names.getByRole('listitem')).toHaveText(['1 (Foxes)', '2 (Whales)', '3']);
  await running.control.getByRole('button', { name: /Names are in/ }).click();
  await running.control.getByRole('option', { name: 'Column 2: Pupil name' }).click();
  await button('Add 3 pupils').click();
  await expect.poll(pupils).toEqual(['Anna', 'Łukasz', 'Zoë', '', '']);
  await expect(running.control.getByText('3 pupils in 5 groups')).toBeVisible();
});

test('a file in Windows-1252 is read, and what is no class list is refused in one sentence', async () => {
  await button('Class list').click();
  const dialog = running.control.getByRole('dialog');
  await takeFile('class.xlsx', Buffer.from('504b030414000600', 'hex'));
  await expect(
    dialog.getByText('That file is not text. In a spreadsheet, save it as CSV first.'),
  ).toBeVisible();
  await takeFile('film.csv', Buffer.alloc(2_000_000, 'a'));
  await expect(dialog.getByText('That file is larger than 1 MB')).toBeVisible();
  await takeFile('class.txt', Buffer.from([0x8a, 0xe1, 0x72, 0x6b, 0x61, 0x0a, 0x5a, 0x6f, 0xeb]));
  await button('Add 2 pupils').click();
  await expect.poll(pupils).toEqual(['Šárka', 'Zoë', '', '', '']);
});

test('a file that is dropped on the class list is read there, not taken for a plan', async () => {
  const { control } = running;
  await button('Class list').click();
  const file = path.join(running.dataDir, 'class.csv');
  fs.writeFileSync(file, 'Name\nAnna\nBen');
  const onto = await control.getByRole('textbox', { name: 'Paste or type the names' }).boundingBox();
  if (onto === null) throw new Error('The class list has no field.');
  const hand = await control.context().newCDPSession(control);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, x: onto.x + 40, y: onto.y + 40, data });
  await button('Add 2 pupils').click();
  await expect.poll(pupils).toEqual(['Anna', 'Ben', '', '', '']);
  expect((await running.snapshot()).plans.map(({ name }) => name)).not.toContain('class');
  await expect(said()).toBeEmpty();
});

test('[P11] a CSV with a group column that is dropped on the window makes the groups that it names, as one step', async () => {
  const { control } = running;
  const file = path.join(running.dataDir, 'class.csv');
  fs.writeFileSync(file, 'Name,Table\nAnna,Lions\nBen,lions\nCara,Table 3\nDev,blue  whales\n');
  const hand = await control.context().newCDPSession(control);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await hand.send('Input.dispatchDragEvent', { type, x: 700, y: 600, data });
  const names = control.getByRole('region', { name: '4 pupils would join' });
  await expect(names.getByRole('listitem')).toHaveText([
    'Anna (Lions)',
    'Ben (Lions)',
    'Cara (Table 3)',
    'Dev (Whales)',
  ]);
  await expect(control.getByText('2 new groups are made: Lions and Table 3.')).toBeVisible();
  await expect(
    control.getByText('Red Foxes, Green Turtles, Gold Bees and Violet Owls go: nobody is in them.'),
  ).toBeVisible();
  await control.getByText('Make groups that are missing').click();
  await expect(names.getByRole('listitem').first()).toHaveText('Anna');
  await control.getByText('Make groups that are missing').click();
  expect(await findings()).toEqual([]);
  await button('Add 4 pupils').click();
  await expect.poll(pupils).toEqual(['Dev', 'Anna Ben', 'Cara']);
  await expect(control.getByText('4 pupils in 3 groups')).toBeVisible();
  await press('Control+z');
  await expect.poll(pupils).toEqual(['', '', '', '', '']);
});

test('forty names are pasted, doubled and endless ones said, the same list adds nobody, and one undo takes it back', async () => {
  const many = Array.from({ length: 36 }, (_, index) => `Pupil${index + 1}`);
  const list = [...many, 'Anna', '', 'anna', 'x'.repeat(200), 'שירה 🦊'].join('\n');
  await paste(list);
  const { control } = running;
  await expect(control.getByText('In the list more than once: Anna.')).toBeVisible();
  await expect(control.getByText(`Too long, so made shorter: ${'x'.repeat(24)}.`)).toBeVisible();
  await button('Add 40 pupils').click();
  await expect
    .poll(async () => (await running.snapshot()).plan.groups.map((one) => one.pupils.length))
    .toEqual([8, 8, 8, 8, 8]);
  await paste(list);
  await expect(control.getByText('Nobody new yet.')).toBeVisible();
  await expect(control.getByRole('dialog').getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await press('Escape');
  await running.command({ kind: 'undo', by: 'control' });
  await expect.poll(pupils).toEqual(['', '', '', '', '']);
});

test('a pupil is moved with the pointer, with keys, and by the menu; groups are made even; each can be undone', async () => {
  await paste('Anna\nBen\nCara');
  await button('Add 3 pupils').click();
  await expect.poll(pupils).toEqual(['Anna', 'Ben', 'Cara', '', '']);

  await dragByPointer('Drag Anna', 'Gold Bees');
  await expect.poll(pupils).toEqual(['', 'Ben', 'Cara', 'Anna', '']);

  await button('Drag Ben').focus();
  await press('Enter');
  await expect(group('Blue Whales')).toBeFocused();
  await press('Tab');
  await press('Tab');
  await expect(group('Gold Bees')).toBeFocused();
  await press('Enter');
  await expect.poll(pupils).toEqual(['', '', 'Cara', 'Anna Ben', '']);
  await expect(button('Drag Ben')).toBeFocused();

  await button('Move or remove Cara').click();
  await running.control.getByRole('menuitem', { name: 'Move to Gold Bees' }).click();
  await expect.poll(pupils).toEqual(['', '', '', 'Anna Ben Cara', '']);
  await expect(button('Drag Cara')).toBeFocused();

  await button('Make groups even').click();
  await expect.poll(pupils).toEqual(['Ben', 'Cara', '', 'Anna', '']);
  await expect(button('Make groups even')).toBeDisabled();

  for (let step = 0; step < 4; step += 1) await running.command({ kind: 'undo', by: 'control' });
  await expect.poll(pupils).toEqual(['Anna', 'Ben', 'Cara', '', '']);
});

test('names, looks, who is away and the order of groups are changed where they stand', async () => {
  const { control } = running;
  const foxes = group('Red Foxes');
  await foxes.getByRole('textbox', { name: 'First name' }).fill('Anna');
  await press('Enter');
  await foxes.getByRole('textbox', { name: 'First name' }).fill('anna');
  await press('Enter');
  await expect(foxes.getByText('Anna is in this group already.')).toBeVisible();
  await expect.poll(pupils).toEqual(['Anna', '', '', '', '']);

  await foxes.getByRole('textbox', { name: 'Name of Anna' }).fill('Ana');
  await press('Enter');
  await expect.poll(pupils).toEqual(['Ana', '', '', '', '']);
  await foxes.getByRole('textbox', { name: 'Name of Ana' }).fill(' ');
  await press('Enter');
  await expect(said()).toHaveText('The name of a pupil is empty.');
  await press('Escape');

  await button('Ana away today').click();
  await expect.poll(async () => (await running.snapshot()).awayPupils).toEqual(['anna']);
  await expect(foxes.getByText('0 of 1 here')).toBeVisible();
  await control
    .locator('label', { has: control.getByRole('switch', { name: 'Gold Bees away today' }) })
    .click();
  await expect.poll(async () => (await running.snapshot()).awayGroups.length).toBe(1);

  await button('Look of Red Foxes: Fox, Red').click();
  await control.getByRole('radio', { name: 'Bear', exact: true }).press('Space');
  await expect
    .poll(async () => (await running.snapshot()).plan.groups[0]?.look)
    .toEqual({ emblem: 'bear', colour: 'red' });
  await press('Escape');

  await button('More for Red Foxes').click();
  await control.getByRole('menuitem', { name: 'Move Red Foxes later' }).click();
  await expect.poll(async () => (await running.snapshot()).plan.groups[1]?.name).toBe('Red Foxes');
  await button('More for Red Foxes').click();
  await control.getByRole('menuitem', { name: 'Remove Red Foxes with 1 pupil' }).click();
  await expect.poll(async () => (await running.snapshot()).plan.groups.length).toBe(4);
  await button('Add a group').click();
  await expect.poll(async () => (await running.snapshot()).plan.groups.length).toBe(5);
});

test('a screen reader finds nothing wrong on groups, looks and class list, light or dark', async () => {
  test.setTimeout(120_000);
  await paste('Anna\nBen');
  await button('Add 2 pupils').click();
  await expect.poll(pupils).toEqual(['Anna', 'Ben', '', '', '']);
  await running.command({ kind: 'edit', edit: { name: 'pupil-away', pupil: 'anna', away: true } });
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await expect(running.control.getByRole('dialog')).toBeHidden();
    expect(await findings(), `${theme}: groups`).toEqual([]);
    await button('Look of Red Foxes: Fox, Red').click();
    await expect(running.control.getByRole('dialog')).toBeVisible();
    expect(await findings(), `${theme}: looks`).toEqual([]);
    await press('Escape');
    await paste('Name,Table\nCara,Lions\nCara,Lions');
    await expect(running.control.getByText('A new group is made: Lions.')).toBeVisible();
    expect(await findings(), `${theme}: class list`).toEqual([]);
    await press('Escape');
    await expect(running.control.getByRole('dialog')).toBeHidden();
  }
});
