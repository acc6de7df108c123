import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Running } from '../support/program';
import { holdsFocus, tabTo as goTo } from '../support/tab-to';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
  expect(running.complaints()).toEqual([]);
});

const press = (key: string) => running.control.keyboard.press(key);
const type = (text: string) => running.control.keyboard.type(text);
const role = (name: Parameters<Running['control']['getByRole']>[0], label: string) =>
  running.control.getByRole(name, { name: label, exact: true });
const plan = async () => (await running.snapshot()).plan;
const tabTo = (wanted: Locator, key?: 'Tab' | 'Shift+Tab') => goTo(running.control, wanted, key);

/** Opens one of the plan's sections from wherever the focus is. */
async function openSection(name: string): Promise<void> {
  await tabTo(running.control.getByRole('tab', { selected: true }).and(running.control.locator('.plan-tab')));
  for (let presses = 0; presses < 5 && !(await holdsFocus(role('tab', name))); presses += 1)
    await press('ArrowDown');
  await expect(role('tab', name)).toHaveAttribute('aria-selected', 'true');
}

/** Goes into a list, and to its first or last row. */
async function tabToRow(list: string, end: 'Home' | 'End', key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(role('grid', list).locator('*'), key);
  await press(end);
}

async function choose(select: RegExp, option: string): Promise<void> {
  // The button is named by its value as well.
  await tabTo(running.control.getByRole('button', { name: select }));
  await press('Enter');
  const item = role('option', option);
  await expect(item).toBeVisible();
  for (let presses = 0; presses < 20 && !(await holdsFocus(item)); presses += 1) await press('ArrowDown');
  await press('Enter');
  await expect(item).toBeHidden();
}

test('[P15, P16] a plan is built from blank entirely by keyboard, and starts', async () => {
  test.setTimeout(180_000);
  await tabTo(role('tab', 'Today'));
  await press('ArrowRight');
  await openSection('Plans');
  await tabTo(role('button', 'New plan from Blank'));
  await press('Enter');
  await expect.poll(async () => (await plan()).stations.length).toBe(1);

  // One station in full.
  await openSection('Stations');
  await tabTo(role('textbox', 'Name of the station'));
  await press('Control+A');
  await type('Read to Self');
  await press('Enter');
  await expect.poll(async () => (await plan()).stations[0]?.name).toBe('Read to Self');
  await tabTo(running.control.getByRole('radio', { name: 'One pencil' }));
  for (let presses = 0; presses < 4; presses += 1) await press('ArrowRight');
  await expect.poll(async () => (await plan()).stations[0]?.look.icon).toBe('reading');
  await tabTo(running.control.getByRole('radio', { name: 'Voice 1: whisper' }));
  await press('ArrowLeft');
  await expect.poll(async () => (await plan()).stations[0]?.voice).toEqual({ level: 0, word: 'silent' });
  await tabTo(role('switch', 'Choose or plan first'));
  await press('Space');
  await expect.poll(async () => (await plan()).stations[0]?.planningSeconds).toBe(120);
  await tabTo(running.control.getByRole('spinbutton', { name: /^day/ }));
  await type('30112026');
  await tabTo(running.control.getByRole('region', { name: 'Directions' }).getByRole('textbox'));
  await expect.poll(async () => (await plan()).stations[0]?.introducedOn).toBe('2026-11-30');
  await type('Choose a book.');
  await press('Enter');
  await type('Read all the time.');
  await press('Enter');
  await expect
    .poll(async () => (await plan()).stations[0]?.directions.map(({ text }) => text))
    .toEqual(['Choose a book.', 'Read all the time.']);

  // Two more, put in another order.
  await tabTo(role('textbox', 'New station'), 'Shift+Tab');
  for (const name of ['Word Work', 'Teacher Time']) {
    await type(name);
    await press('Enter');
    await expect(role('textbox', 'New station')).toHaveValue('');
  }
  await expect.poll(async () => (await plan()).stations.length).toBe(3);
  await expect(role('textbox', 'Name of the station')).toHaveValue('Teacher Time');
  await tabTo(role('switch', 'You teach here'));
  await press('Space');
  await tabToRow('Stations in order', 'End', 'Shift+Tab');
  await expect(role('row', 'Teacher Time')).toBeFocused();
  await press('Alt+ArrowUp');
  await press('Alt+ArrowUp');
  await expect
    .poll(async () => (await plan()).stations.map(({ name }) => name))
    .toEqual(['Teacher Time', 'Read to Self', 'Word Work']);
  await expect(role('row', 'Teacher Time')).toBeFocused();

  // A rule, a cycle that breaks it, and the repair that is offered.
  await openSection('Cycle');
  await choose(/Station$/, 'Word Work');
  await choose(/The station before it$/, 'Read to Self');
  await tabTo(role('button', 'Add rule'));
  await press('Enter');
  await expect.poll(async () => (await plan()).follows.length).toBe(1);
  await expect.poll(async () => (await plan()).cycle).toEqual(['station-1', 'word-work', 'teacher-time']);
  await tabToRow('Slots of the cycle', 'Home', 'Shift+Tab');
  await press('ArrowDown');
  await expect(role('row', 'Slot 2: Word Work')).toBeFocused();
  await press('Alt+ArrowDown');
  const repairs = running.control.getByRole('region', { name: 'Ways to mend it' });
  await expect(repairs).toContainText('Word Work always follows Read to Self, but slot 2');
  expect((await plan()).cycle).toEqual(['station-1', 'word-work', 'teacher-time']);
  await tabTo(repairs.getByRole('button').first(), 'Shift+Tab');
  await press('Enter');
  await expect(repairs).toBeHidden();
  await expect(running.control.getByRole('grid', { name: 'Slots of the cycle' })).toBeVisible();

  // A slot goes with Delete, and comes back with Undo.
  const before = (await plan()).cycle;
  await tabToRow('Slots of the cycle', 'End', 'Tab');
  await press('Delete');
  await expect.poll(async () => (await plan()).cycle.length).toBe(before.length - 1);
  await press('Control+Z');
  await expect.poll(async () => (await plan()).cycle).toEqual(before);

  // Groups and rounds, and then the lesson.
  await tabTo(role('tab', 'Plan'), 'Shift+Tab');
  await press('ArrowLeft');
  await tabTo(role('textbox', 'Groups'));
  await press('ArrowUp');
  await press('ArrowUp');
  await tabTo(role('textbox', 'Rounds'));
  await press('ArrowUp');
  await expect.poll(async () => (await plan()).groups.length).toBe(3);
  await tabTo(running.control.getByRole('button', { name: /^Start/ }), 'Shift+Tab');
  await press('Enter');
  await expect.poll(async () => (await running.snapshot()).display.scene.kind).toBe('running');
});

/** What axe finds wrong on the control window as it stands, in short. */
async function findings(): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: running.control }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a screen reader finds nothing wrong where stations and the cycle are set up, light or dark', async () => {
  test.setTimeout(120_000);
  await role('tab', 'Plan').click();
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await role('tab', 'Stations').click();
    await expect(role('textbox', 'Name of the station')).toBeVisible();
    expect(await findings(), `${theme}: stations`).toEqual([]);
    await running.control.getByRole('button', { name: /^Choose the day/ }).click();
    await expect(running.control.getByRole('dialog')).toBeVisible();
    expect(await findings(), `${theme}: calendar`).toEqual([]);
    await press('Escape');

    await role('tab', 'Cycle').click();
    await expect(running.control.getByRole('grid', { name: 'Slots of the cycle' })).toBeVisible();
    expect(await findings(), `${theme}: cycle`).toEqual([]);
    await role('button', 'Add a slot for Teacher Time').click();
    await expect(running.control.getByRole('region', { name: 'Ways to mend it' })).toBeVisible();
    expect(await findings(), `${theme}: a cycle that breaks`).toEqual([]);
    await role('button', 'Put it back').click();
  }
});

test('a station is dragged to another place with the mouse', async () => {
  await role('tab', 'Plan').click();
  await role('tab', 'Stations').click();
  await expect(role('row', 'Handwriting')).toBeVisible();
  await role('row', 'Handwriting').dragTo(role('row', 'Teacher Time'), {
    targetPosition: { x: 60, y: 4 },
  });
  await expect
    .poll(async () => (await plan()).stations.map(({ id }) => id))
    .toEqual(['handwriting', 'teacher-time', 'independent-writing', 'partner-writing', 'spelling-practice']);
  expect((await plan()).cycle[0]).toBe('teacher-time');
});

test('a letter is there within a frame, with 12 stations and 40 pupils', async () => {
  for (let number = 6; number <= 12; number += 1)
    await running.command({ kind: 'edit', edit: { name: 'add-station', called: `Station ${number}` } });
  const pupils = Array.from({ length: 40 }, (_, index) => ({ name: `Pupil ${index}`, group: null }));
  await running.command({ kind: 'edit', edit: { name: 'import-pupils', pupils } });
  expect((await plan()).stations).toHaveLength(12);
  await role('tab', 'Plan').click();
  await role('tab', 'Stations').click();
  const word = role('textbox', 'The word for it');
  await word.focus();
  // From before the letter is in the field until all that it causes has run.
  const waits = await running.control.evaluateHandle(() => {
    const lengths: number[] = [];
    window.addEventListener(
      'beforeinput',
      () => {
        const from = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => lengths.push(performance.now() - from);
        port2.postMessage(null);
      },
      { capture: true },
    );
    return lengths;
  });
  await press('Control+A');
  await type('a quiet word to a friend');
  await expect(word).toHaveValue('a quiet word to a friend');
  const lengths = (await waits.jsonValue()).toSorted((a, b) => a - b);
  expect(lengths).toHaveLength(24);
  // Nine letters of ten: a test machine may be busy with something else for a moment.
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(16);
});
