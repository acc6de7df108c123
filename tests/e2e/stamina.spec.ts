import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { journalLineSchema } from '../../src/contract/saved/journal-line';
import { newDataDir, type Running } from '../support/program';
import {
  enterPractices,
  findings,
  inBothThemes,
  openDay,
  openStamina,
  planFile,
  practiceNow,
} from '../support/stamina-days';

/** Stamina as it is lived: practices on several days, the chart on the wall, and a new station that grows into the cycle. */

const shown = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

/** The bars on the wall as a reader of the screen hears them. */
const barsOn = ({ display }: Running) =>
  display.getByRole('list', { name: 'Practices so far' }).getByRole('listitem');

const readBars = async (running: Running): Promise<readonly (string | null)[]> =>
  barsOn(running).evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')));

/** The practices in the log, as they hold now. */
function practicesIn(dataDir: string) {
  const lines = fs.readFileSync(path.join(dataDir, 'log-2026-27.jsonl'), 'utf8').trimEnd().split('\n');
  const marks = lines
    .map((line) => journalLineSchema.parse(JSON.parse(line)))
    .flatMap((line) => (line.kind === 'stamina' ? [line] : []));
  return [...new Map(marks.map(({ id, mark }) => [id, mark])).values()].flatMap((mark) =>
    mark?.kind === 'practice' ? [mark] : [],
  );
}

test('three practices on three days, one of them broken: the ramp bends, and the chart on the wall tells it', async () => {
  test.setTimeout(180_000);
  const dataDir = newDataDir();

  const monday = await openDay(dataDir, '2026-09-07', planFile());
  const first = (await openStamina(monday)).side('Independent Writing');
  await expect(first).toContainText('Target today3:00');
  await expect(first).toContainText('The start: there are no results yet.');
  await practiceNow(monday, 'met');
  await expect(monday.control.getByText(/of 3:00: met\.$/)).toBeVisible();
  await monday.close();

  const tuesday = await openDay(dataDir, '2026-09-08');
  const second = (await openStamina(tuesday)).side('Independent Writing');
  await expect(second).toContainText('Target today4:00');
  await expect(second).toContainText('Up from 3:00: met with');
  await practiceNow(tuesday, 'broke');
  // A mis-pressed key: the count goes on as if it had not been pressed.
  await tuesday.control.keyboard.press('Control+z');
  await expect(tuesday.control.getByRole('button', { name: 'Stamina broke' })).toBeVisible();
  await expect(tuesday.display.locator('[data-phase="practice"]')).toBeVisible();
  await tuesday.control.keyboard.press('b');
  await expect(tuesday.control.getByText(/of 4:00: not yet\.$/)).toBeVisible();
  await tuesday.close();

  const wednesday = await openDay(dataDir, '2026-09-09');
  const third = (await openStamina(wednesday)).side('Independent Writing');
  await expect(third).toContainText('Target today4:00');
  await expect(third).toContainText('Stays at 4:00: not yet met with');
  const [one, two] = practicesIn(dataDir);
  if (one === undefined || two === undefined) throw new Error('The log has no two practices.');
  await third.getByRole('button', { name: 'Start a practice of 4:00' }).click();
  await expect(wednesday.display.locator('[data-phase="practice"]')).toBeVisible();
  await expect(barsOn(wednesday)).toHaveCount(3);
  const bars = await readBars(wednesday);
  expect(bars.slice(0, 2)).toEqual([`${shown(one.seconds)}, target met`, `${shown(two.seconds)}, not yet`]);
  expect(bars[2]).toMatch(/^now \d:\d\d of 4:00$/);
  await expect(wednesday.control.getByText(/^Target reached/)).toBeVisible({ timeout: 30_000 });
  await wednesday.control.keyboard.press('ArrowRight');
  await expect(wednesday.control.getByText(/of 4:00: met\.$/)).toBeVisible();
  await expect(wednesday.display.getByText('Meet on the carpet')).toBeVisible();
  await wednesday.control.keyboard.press('Enter');
  const after = (await openStamina(wednesday)).side('Independent Writing');
  await expect(after).toContainText('Target today5:00');
  expect(practicesIn(dataDir).map(({ target, ended }) => [target, ended])).toEqual([
    [180, 'teacher'],
    [240, 'broke'],
    [240, 'teacher'],
  ]);
  expect(wednesday.complaints()).toEqual([]);
  await wednesday.close();
});

test('a new station is introduced, practised to the shortest round, and in the rotation of the next day', async () => {
  test.setTimeout(180_000);
  const dataDir = newDataDir();
  const ramp = { startSeconds: 270, stepSeconds: 30, cadence: 'practice', goalSeconds: 600 };
  const file = planFile({ 'partner-writing': { ramp } }, { age: 5 });
  /** Where the groups are in the first round, and in the next, as the wall has it before the start. */
  const stationsOnWall = async (running: Running) => {
    const { rows } = (await running.snapshot()).display;
    return [...new Set(rows.flatMap(({ station, next }) => [station?.name, next?.name]))];
  };

  const wednesday = await openDay(dataDir, '2026-09-09', file);
  await enterPractices(wednesday, 'independent-writing', [
    ['2026-09-07', 420],
    ['2026-09-08', 430],
    ['2026-09-09', 440],
  ]);
  await openStamina(wednesday);
  const suggestion = wednesday.control.getByRole('region', { name: 'Introductions' });
  await expect(suggestion).toContainText('Ready to introduce Partner Writing');
  await expect(suggestion).toContainText('Independent Writing: 7:00, 7:10 and 7:20 in the last 3.');
  expect(await stationsOnWall(wednesday)).toEqual(['Independent Writing']);
  await suggestion.getByRole('button', { name: 'Introduce tomorrow' }).click();
  await expect(
    wednesday.control.getByText('Partner Writing is introduced on Thursday 10 September.'),
  ).toBeVisible();
  await wednesday.close();

  const thursday = await openDay(dataDir, '2026-09-10');
  const { side } = await openStamina(thursday);
  await thursday.control.getByRole('button', { name: /^Partner Writing/ }).click();
  const partner = side('Partner Writing');
  await expect(partner).toContainText('It joins the cycle when its target reaches 5:00.');
  await expect(partner).toContainText('Nobody is dealt anew.');
  await practiceNow(thursday, 'met');
  await thursday.control.keyboard.press('Enter');
  await openStamina(thursday);
  await thursday.control.getByRole('button', { name: /^Partner Writing/ }).click();
  await expect(side('Partner Writing')).toContainText('Target today5:00');
  expect(await stationsOnWall(thursday)).toEqual(['Independent Writing']);
  await thursday.close();

  const friday = await openDay(dataDir, '2026-09-11');
  expect(await stationsOnWall(friday)).toEqual(['Independent Writing', 'Partner Writing']);
  await friday.close();
});

test('the past is put right by typing, and Undo takes it back; no reader finds anything wrong', async () => {
  test.setTimeout(180_000);
  const running = await openDay(newDataDir(), '2026-09-10', planFile());
  const { control } = running;
  await enterPractices(running, 'independent-writing', [
    ['2026-09-07', 180],
    ['2026-09-08', 240],
    ['2026-09-09', 320],
  ]);
  const { side, results } = await openStamina(running);
  const target = side('Independent Writing');
  await expect(target).toContainText('Target today6:00');
  await expect(target).toContainText(/At this pace the class does 20:00 of writing about \d+ September/);

  const field = results('Independent Writing').getByRole('textbox', {
    name: 'Achieved: Practice, Wednesday 9 September',
  });
  await expect(field).toHaveValue('5:20');
  await field.fill('4:10');
  await field.press('Enter');
  await expect(target).toContainText('Target today5:00');
  await expect(target).toContainText('Stays at 5:00: not yet met with 4:10 on Wed 9 Sept.');
  await control.keyboard.press('Control+z');
  await expect(target).toContainText('Target today6:00');

  await field.fill('soon');
  await field.press('Enter');
  await expect(results('Independent Writing')).toContainText('Please type minutes and seconds, like 4:30.');
  await field.press('Escape');
  await results('Independent Writing')
    .getByRole('button', { name: 'Remove: Practice, Tuesday 8 September' })
    .click();
  await expect(target).toContainText('Target today5:00');
  await control.keyboard.press('Control+z');
  await expect(target).toContainText('Target today6:00');

  const hold = target.getByRole('switch', { name: 'No step up until I say so' });
  await hold.focus();
  await control.keyboard.press('Space');
  await expect(hold).toBeChecked();
  await control.getByRole('button', { name: 'Try it out' }).click();
  const tried = control.getByRole('region', { name: 'Try out a whole term' });
  await expect(tried.getByRole('row')).toHaveCount(5);
  await inBothThemes(running, async (theme) => {
    expect(await findings(running), `${theme}: stamina`).toEqual([]);
  });

  await side('Independent Writing')
    .getByRole('button', { name: /^Start a practice/ })
    .click();
  await expect(control.getByRole('button', { name: 'Stamina broke' })).toBeVisible();
  await control.keyboard.press('Space');
  await expect(control.getByRole('button', { name: 'Resume' })).toBeVisible();
  await inBothThemes(running, async (theme) => {
    expect(await findings(running), `${theme}: practice`).toEqual([]);
  });
  await control.keyboard.press('b');
  await expect(control.getByRole('heading', { name: 'Meet on the carpet' })).toBeVisible();
  await inBothThemes(running, async (theme) => {
    expect(await findings(running), `${theme}: carpet`).toEqual([]);
  });
  expect(running.complaints()).toEqual([]);
  await running.close();
});
