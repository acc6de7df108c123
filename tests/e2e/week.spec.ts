import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import { dayKind, type SavedDay } from '../../src/contract/saved/day';
import { schoolDate } from '../../src/domain/units';
import { planFileWith } from '../support/plan-file';
import { launch, newDataDir, runToEnd, type Running } from '../support/program';

/** The week and its fairness, over days that were really lived: each is a start of its own. */

const kept = ['--rehearse', '600', '--keep'];
const quick = { openingSeconds: 0, moveSeconds: 0, closingSeconds: 0, rounds: 4, roundSeconds: 60 };

interface Life {
  readonly date: string;
  /** The group that is away on it. */
  readonly away?: string;
  /** How many school days are lived from it on. */
  readonly days?: number;
}

/** Lives the days one after the other; gives the data folder. */
async function lived(file: string, lives: readonly Life[]): Promise<string> {
  const dataDir = newDataDir();
  for (const [index, { date, away, days = 1 }] of lives.entries()) {
    if (away !== undefined) {
      const plans = { 'writing-groups': { awayGroups: [away], awayPupils: [] } };
      const data: SavedDay = { date: schoolDate(date), plans };
      const saved = { version: dayKind.version, data };
      fs.writeFileSync(path.join(dataDir, `${dayKind.name}.json`), JSON.stringify(saved));
    }
    const { code, stderr } = await runToEnd([
      ...['--data-dir', dataDir, ...kept, '--date', date, '--days', String(days)],
      ...(index === 0 ? ['--plan', file] : []),
      ...['--start', '--quit-when-done'],
    ]);
    expect(code, stderr).toBe(0);
  }
  return dataDir;
}

/** The starter plan in quick rounds, with a long holiday: the term ends the day before it. */
function planWithHoliday(from: string, to: string): string {
  const { timings } = planFileWith(quick);
  const plan = { ...writingGroups.plan, timings, holidays: [{ from, to, name: 'Fair' }] };
  const file = path.join(newDataDir(), 'plan.json');
  fs.writeFileSync(file, JSON.stringify({ ...writingGroups, plan }));
  return file;
}

/** What axe finds wrong on the control window as it stands, in short; see control.spec.ts for its mode. */
async function findings({ control }: Running): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: control }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('[W1] [W2] [W4] the week shows what was sat and what is to come, and says why', async () => {
  test.setTimeout(120_000);
  const { file } = planFileWith(quick);
  const dataDir = await lived(file, [{ date: '2026-09-07' }, { date: '2026-09-08', away: 'gold-bees' }]);
  const running = await launch({ dataDir, args: [...kept, '--date', '2026-09-09'] });
  const { control } = running;
  await control.getByRole('tab', { name: 'Week', exact: true }).click();
  const place = (name: string) => control.getByRole('button', { name, exact: true });
  const why = control.locator('.why');

  // The mock's rotation by hand (design section 6): the Foxes end Monday at Spelling Practice.
  await expect(place('Red Foxes, Monday 7 September, Round 1: Teacher Time')).toBeVisible();
  await expect(place('Red Foxes, Tuesday 8 September, Round 1: Handwriting')).toBeVisible();
  await expect(place('Gold Bees, Tuesday 8 September, Round 2: away')).toBeVisible();
  await expect(place('Red Foxes, Wednesday 9 September, Round 1: Spelling Practice')).toBeVisible();

  await place('Gold Bees, Wednesday 9 September, Round 1: Independent Writing').click();
  await expect(why).toContainText(
    'Independent Writing always follows Teacher Time, where Gold Bees were last.',
  );
  await control.keyboard.press('ArrowLeft');
  await expect(why).toContainText('Gold Bees, Tuesday 8 September, Round 4: away');
  await expect(why).toContainText('Gold Bees are away and miss Independent Writing.');
  await control.keyboard.press('ArrowUp');
  await expect(why).toContainText('Green Turtles, Tuesday 8 September, Round 4: Teacher Time');

  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await expect(control.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/);
    expect(await findings(running), theme).toEqual([]);
  }

  await control.getByRole('button', { name: 'Next week' }).click();
  await expect(control.getByText('Week of Monday 14 September')).toBeVisible();
  await expect(place('Red Foxes, Monday 14 September, Round 1: Teacher Time')).toBeVisible();
  await control.getByRole('button', { name: 'This week' }).click();
  await expect(control.getByText('Week of Monday 7 September')).toBeVisible();
  expect(running.complaints()).toEqual([]);
  await running.close();
});

test('[F1] [F3] [F4] a group that falls behind in Teacher Time is named, and the swap that mends it is one press and one Undo', async () => {
  test.setTimeout(120_000);
  const file = planWithHoliday('2026-09-17', '2026-09-25');
  const dataDir = await lived(file, [
    { date: '2026-09-07', away: 'green-turtles' },
    { date: '2026-09-08', days: 4 },
  ]);
  const running = await launch({ dataDir, args: [...kept, '--date', '2026-09-12'] });
  const { control } = running;
  await control.getByRole('tab', { name: 'Week', exact: true }).click();
  const fairness = control.getByRole('region', { name: 'Time at each station' });
  const behind = 'Green Turtles fall behind at Teacher Time';
  const even = 'Nobody falls behind at Teacher Time.';
  await expect(fairness).toContainText(behind);
  await expect(fairness).toContainText('by Wednesday 16 September');
  // Twenty rounds of a minute, four at each station; the Turtles missed the first four of theirs.
  await expect(fairness.getByRole('row', { name: /^Red Foxes/ })).toContainText('4 min so far');
  await expect(fairness.getByRole('row', { name: /^Green Turtles/ })).toContainText('3 min so far');
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    await expect(control.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/);
    expect(await findings(running), theme).toEqual([]);
  }

  await fairness.getByRole('button', { name: 'Swap Green Turtles and Red Foxes' }).click();
  await expect(fairness).toContainText(even);
  await control.keyboard.press('Control+z');
  await expect(fairness).toContainText(behind);

  await control.getByRole('button', { name: 'Next week' }).click();
  await expect(control.getByRole('cell', { name: 'No school: Fair' })).toHaveCount(2);
  expect(await findings(running), 'a week with a holiday').toEqual([]);
  expect(running.complaints()).toEqual([]);
  await running.close();
});
