import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { journalLineSchema } from '../../src/contract/saved/journal-line';
import { only } from '../support/events';
import { planFileWith, whereAfter } from '../support/plan-file';
import { launch, newDataDir, runToEnd, type Running } from '../support/program';

/** The wheel set right by hand: the effect first, then the change, then what the class sees, then Undo. */

const kept = ['--rehearse', '600', '--keep'];
const quick = { openingSeconds: 0, moveSeconds: 0, closingSeconds: 0, rounds: 4, roundSeconds: 60 };
const swapped = (where: Readonly<Record<string, string>>): Record<string, string | undefined> => ({
  ...where,
  'Red Foxes': where['Gold Bees'],
  'Gold Bees': where['Red Foxes'],
});

async function panelIn({ control }: Running) {
  await control.getByRole('tab', { name: 'Week', exact: true }).click();
  return control.getByRole('region', { name: 'Set the wheel right' });
}

/** What axe finds wrong on the control window as it stands, in short; see control.spec.ts for its mode. */
async function findings({ control }: Running): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: control }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('[R15] [R17] [R20] two groups change places: shown, taken, seen on the wall the next day, taken back', async () => {
  test.setTimeout(120_000);
  const dataDir = newDataDir();
  const { file } = planFileWith(quick);
  const monday = await runToEnd([
    ...['--data-dir', dataDir, ...kept, '--date', '2026-09-07', '--plan', file],
    ...['--start', '--quit-when-done'],
  ]);
  expect(monday.code, monday.stderr).toBe(0);

  const tuesday = [...kept, '--date', '2026-09-08'];
  const first = await launch({ dataDir, args: tuesday });
  const panel = await panelIn(first);
  await panel.getByText('Two groups change places').click();
  await panel.getByRole('button', { name: /The other group$/ }).click();
  await first.control.getByRole('option', { name: 'Gold Bees' }).click();

  // The Bees end Monday at Teacher Time: in the Foxes' place they would not come to Independent Writing next.
  await expect(panel).toContainText('Red Foxes and Gold Bees will be elsewhere.');
  await expect(panel).toContainText(
    'Gold Bees come from Teacher Time and should go to Independent Writing next, but will go to Handwriting.',
  );
  await expect(panel).toContainText('Every station has room.');
  const foxes = panel.getByRole('row').filter({ hasText: 'Red Foxes' });
  await expect(foxes.getByRole('cell').first()).toContainText('was Handwriting');
  expect(await findings(first)).toEqual([]);
  // Nothing has changed so far.
  expect(fs.readFileSync(path.join(dataDir, 'log-2026-27.jsonl'), 'utf8')).not.toContain('"mend"');

  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(first.control.getByTestId('announcer')).toHaveText(
    'The wheel is set right. Undo takes it back.',
  );
  await expect(panel.getByRole('button', { name: 'Change it' })).toBeHidden();
  await first.close();
  const lines = fs.readFileSync(path.join(dataDir, 'log-2026-27.jsonl'), 'utf8').trimEnd().split('\n');
  const last = journalLineSchema.parse(JSON.parse(lines.at(-1) ?? ''));
  expect(last).toMatchObject({ kind: 'mend', date: '2026-09-08', mend: { kind: 'swap' }, back: false });

  // The wall follows, after a restart, until it is taken back.
  const second = await launch({ dataDir, args: tuesday });
  const rows = async () =>
    Object.fromEntries(
      (await second.snapshot()).display.rows.map(({ name, station }) => [name, station?.name]),
    );
  expect(await rows()).toEqual(swapped(whereAfter(4)));
  await panelIn(second);
  await second.control.keyboard.press('Control+z');
  await expect(second.control.getByTestId('announcer')).toHaveText('Taken back: the change of the wheel.');
  expect(await rows()).toEqual(whereAfter(4));
  await second.control.keyboard.press('Control+y');
  await expect.poll(rows).toEqual(swapped(whereAfter(4)));
  await second.command({ kind: 'start', which: 'all' });
  await expect
    .poll(() => only(second.events(), 'segment-started')[0]?.where, { intervals: [20] })
    .toEqual(swapped(whereAfter(4)));
  await second.close();
});

test('[R16] [R18] [R19] by keyboard: a group is set to a station, and a day is skipped and done again', async () => {
  const { file } = planFileWith(quick);
  const running = await launch({ args: [...kept, '--date', '2026-09-07', '--plan', file] });
  const { control } = running;
  const panel = await panelIn(running);
  const choose = (name: string) => panel.getByRole('radio', { name });
  const foxesAt = async () => (await running.snapshot()).display.rows[0]?.station?.name;

  await choose('Where a group is next').focus();
  await control.keyboard.press('Space');
  await expect(panel).toContainText('Nothing would change.');
  await expect(panel.getByRole('button', { name: 'Change it' })).toBeDisabled();
  await control.keyboard.press('Tab');
  await control.keyboard.press('Tab');
  await control.keyboard.press('Enter');
  await control.keyboard.press('End');
  await control.keyboard.press('Enter');
  await expect(panel).toContainText('Red Foxes and Blue Whales will be elsewhere.');
  await expect(panel).toContainText('Every station has room, and every rule is kept.');
  await control.keyboard.press('Tab');
  await control.keyboard.press('Enter');
  await expect.poll(foxesAt).toBe('Handwriting');
  await expect(choose('Where a group is next')).toBeFocused();

  await choose('Do the last day again').focus();
  await control.keyboard.press('Space');
  await expect(panel).toContainText('There is no day to do again yet.');
  await choose('Skip a day').focus();
  await control.keyboard.press('Space');
  await panel.getByRole('button', { name: 'Change it' }).press('Enter');
  await expect.poll(foxesAt).toBe('Spelling Practice');

  // While the class is at work the wheel is not touched.
  await running.command({ kind: 'start', which: 'all' });
  await running.command({ kind: 'act', act: { name: 'pause' }, by: 'control' });
  const { revision } = await running.snapshot();
  const refused = await running.command({ kind: 'mend-wheel', mend: { kind: 'skip-day' }, revision });
  expect(refused).toEqual({ ok: false, said: 'End the session first: then you can change this.' });
  await running.close();
});
