import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import firstWeeks from '../../resources/plans/first-weeks.json' with { type: 'json' };
import { schoolDate } from '../../src/domain/units';
import { launch, newDataDir, type Running } from './program';

/** Days of First weeks as a class lives them, a hundred times faster, with all of it saved. */

const kept = ['--rehearse', '100', '--keep'];

type FirstWeeks = typeof firstWeeks.plan;
type Station = FirstWeeks['stations'][number];

/** First weeks with some stations otherwise, in a file for `--plan`. */
export function planFile(
  changes: Readonly<Record<string, Partial<Station>>> = {},
  plan: object = {},
): string {
  const file = path.join(newDataDir(), 'plan.json');
  const stations = firstWeeks.plan.stations.map((station) => ({ ...station, ...changes[station.id] }));
  fs.writeFileSync(file, JSON.stringify({ ...firstWeeks, plan: { ...firstWeeks.plan, ...plan, stations } }));
  return file;
}

export const openDay = (dataDir: string, date: string, file?: string): Promise<Running> =>
  launch({
    dataDir,
    args: [...kept, '--date', date, ...(file === undefined ? [] : ['--plan', file])],
  });

/** Opens the Stamina screen. */
export async function openStamina({ control }: Running) {
  await control.getByRole('tab', { name: 'Stamina', exact: true }).click();
  return {
    side: (where: string) => control.getByRole('complementary', { name: `Stamina at ${where}` }),
    results: (where: string) => control.getByRole('region', { name: `Results at ${where}` }),
  };
}

/** Practices at the station that is chosen; `how` is the key that ends it. Gives what was achieved, in seconds. */
export async function practiceNow(running: Running, how: 'met' | 'broke'): Promise<number> {
  const { control, display } = running;
  await control.getByRole('button', { name: /^Start a practice of/ }).click();
  await expect(display.locator('[data-phase="practice"]')).toBeVisible();
  if (how === 'met') await expect(control.getByText(/^Target reached/)).toBeVisible({ timeout: 30_000 });
  else await expect(control.getByText(/to the target$/)).toBeVisible();
  await control.keyboard.press(how === 'met' ? 'ArrowRight' : 'b');
  await expect(control.getByRole('heading', { name: 'Meet on the carpet' })).toBeVisible();
  const { scene } = (await running.snapshot()).display;
  if (scene.kind !== 'carpet') throw new Error('The class is not on the carpet.');
  return Math.floor(scene.achieved / 1000);
}

/** What axe finds wrong on the control window as it stands, in short; see control.spec.ts for its mode. */
export async function findings({ control }: Running): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: control }).setLegacyMode().exclude('.wall').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export async function inBothThemes(running: Running, look: (theme: string) => Promise<void>): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await running.command({ kind: 'settings', theme });
    await expect(running.control.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/);
    // Buttons change their color over a moment.
    await running.control.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished)),
    );
    await look(theme);
  }
}

/** Results of practices from before, as the teacher enters them: each a day and seconds. */
export async function enterPractices(
  running: Running,
  station: string,
  results: readonly (readonly [date: string, seconds: number])[],
): Promise<void> {
  for (const [date, seconds] of results) {
    const mark = { do: 'add', station, date: schoolDate(date), seconds } as const;
    expect(await running.command({ kind: 'mark', mark })).toMatchObject({ ok: true });
  }
}
