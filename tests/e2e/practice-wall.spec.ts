import { expect, type Locator, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import type { Act } from '../../src/domain/session/acts';
import { schoolDate } from '../../src/domain/units';
import { launch, newDataDir, type Running } from '../support/program';
import { seeAtEachSize } from '../support/see-wall';

/** A practice as the class sees it, on the real display. */

const station = 'independent-writing';
const date = '2026-11-24';

interface PlanChange {
  readonly name?: string;
  /** In seconds. */
  readonly target: number;
}

/** The starter plan, whose Independent Writing is practised towards this target. */
function planWith({ name = 'Independent Writing', target }: PlanChange): string {
  const { plan } = writingGroups;
  const ramp = { startSeconds: target, stepSeconds: 1, cadence: 'week', goalSeconds: target + 60 };
  const stations = plan.stations.map((each) => (each.id === station ? { ...each, name, ramp } : each));
  const to = path.join(newDataDir(), 'plan.json');
  fs.writeFileSync(to, JSON.stringify({ ...writingGroups, plan: { ...plan, stations } }));
  return to;
}

async function given(running: Running, command: Parameters<Running['command']>[0]): Promise<void> {
  expect(await running.command(command)).toMatchObject({ ok: true });
}

/** Practices that were done without the program, oldest first, then the target of today. */
async function practised(
  running: Running,
  days: readonly (readonly [string, number])[],
  target: number,
): Promise<void> {
  for (const [on, seconds] of days)
    await given(running, { kind: 'mark', mark: { do: 'add', station, date: schoolDate(on), seconds } });
  await given(running, { kind: 'mark', mark: { do: 'set', station, seconds: target } });
}

const act = (running: Running, one: Act): Promise<void> =>
  given(running, { kind: 'act', act: one, by: 'control' });

/** What a reader of the chart hears, bar by bar. */
const chartOn = ({ display }: Running): Promise<readonly (string | null)[]> =>
  barsIn(display.getByRole('list', { name: 'Practices so far' }).getByRole('listitem'));

/** The same of the preview in the control window, which is hidden from readers as a whole. */
const chartInPreview = ({ control }: Running): Promise<readonly (string | null)[]> =>
  barsIn(control.locator('.preview .chart li'));

const barsIn = (bars: Locator): Promise<readonly (string | null)[]> =>
  bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')));

test('[S31, S32, S33] a practice counts up to its target and on, and the class sees its bar among the earlier ones', async () => {
  test.setTimeout(180_000);
  const running = await launch({ args: ['--plan', planWith({ target: 12 }), '--date', date] });
  const { display } = running;
  const folder = test.info().outputDir;
  const root = display.locator('html');
  await practised(
    running,
    [
      ['2026-11-19', 9],
      ['2026-11-20', 14],
      ['2026-11-23', 11],
      ['2026-11-23', 13],
    ],
    12,
  );

  await given(running, { kind: 'practice', station, by: 'control' });
  await expect(root).toHaveAttribute('data-phase', 'practice');
  expect((await chartOn(running)).map((bar) => bar?.split(',')[0])).toEqual([
    ...['0:09', '0:14', '0:11', '0:13'],
    expect.stringMatching(/^now 0:0\d of 0:12$/),
  ]);
  await expect(display.getByRole('heading', { name: 'Independent Writing' })).toBeVisible();
  await expect(display.getByText('target 0:12')).toBeVisible();
  expect(Number(await root.getAttribute('data-remaining'))).toBeLessThan(12);
  await act(running, { name: 'pause' });
  await expect(root).toHaveAttribute('data-paused', 'true');
  await seeAtEachSize(running, 'practice paused', folder);
  await act(running, { name: 'resume' });

  await expect(display.getByRole('status')).toHaveText(/You reached.*0:12\./);
  await expect(display.getByRole('status')).toBeHidden();
  const counted = Number(await root.getAttribute('data-remaining'));
  expect(counted).toBeGreaterThanOrEqual(16);
  await seeAtEachSize(running, 'practice beyond its target', folder);

  await act(running, { name: 'broke', station: null });
  await expect(display.getByRole('status')).toHaveText('Meet on the carpet');
  await expect(root).toHaveAttribute('data-phase', 'done');
  await seeAtEachSize(running, 'carpet', folder);
  const achieved = await root.getAttribute('data-remaining');
  expect(Number(achieved)).toBeGreaterThanOrEqual(counted);
  // The preview in the control window is the same picture.
  expect(await chartInPreview(running)).toEqual(await chartOn(running));

  const cues = running.events().flatMap((event) => (event.event === 'cue' ? [event.name] : []));
  expect(cues).toEqual(['start', 'target', 'attention']);

  await act(running, { name: 'next' });
  await given(running, { kind: 'practice', station, by: 'control' });
  await expect(root).toHaveAttribute('data-phase', 'practice');
  expect((await chartOn(running)).at(-2)).toBe(`0:${achieved}, target met`);
  expect(running.complaints()).toEqual([]);
  await running.close();
});

test('[design 9] on dark, with a long name, an hour to reach and ten long bars, nothing is clipped, covered or too small', async () => {
  test.setTimeout(180_000);
  const plan = planWith({ name: 'Wide Words and Wandering', target: 3600 });
  const running = await launch({ args: ['--plan', plan, '--date', date] });
  await running.command({ kind: 'settings', theme: 'dark' });
  const days = ['10', '11', '12', '13', '16', '17', '18', '19', '20', '23'];
  await practised(
    running,
    days.map((day, i) => [`2026-11-${day}`, 900 + i * 275] as const),
    3600,
  );
  await given(running, { kind: 'practice', station, by: 'control' });
  await expect(running.display.locator('html')).toHaveAttribute('data-phase', 'practice');
  const folder = test.info().outputDir;
  await seeAtEachSize(running, 'practice', folder);
  await act(running, { name: 'broke', station: null });
  await seeAtEachSize(running, 'carpet', folder);
  await running.close();
});
