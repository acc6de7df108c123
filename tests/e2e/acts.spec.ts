import { expect, test, type Page } from '@playwright/test';
import { launch, type Running } from '../support/program';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
});

const attribute = (page: Page, name: string): Promise<string | null> =>
  page.locator('[data-phase]').first().getAttribute(`data-${name}`);
const phase = (): Promise<string | null> => attribute(running.display, 'phase');
const remaining = async (): Promise<number> => Number(await attribute(running.display, 'remaining'));
const button = (name: string | RegExp) => running.control.getByRole('button', { name }).first();

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await running.control.keyboard.press(key);
}

/** From "Ready" to the first round, by keys alone. */
async function intoRoundOne(): Promise<void> {
  await press('Space');
  await expect.poll(phase).toBe('opening');
  await press('ArrowRight');
  await expect.poll(phase).toBe('work');
  expect(await attribute(running.display, 'round')).toBe('1');
}

test('[T3] Space pauses and the wall stands still; Space resumes with the same seconds', async () => {
  await intoRoundOne();
  await expect.poll(remaining).toBeLessThan(900);
  await press('Space');
  await expect.poll(() => attribute(running.display, 'paused')).toBe('true');
  const stands = await remaining();
  await expect(running.display.getByText('Paused')).toBeVisible();

  // Two seconds of the PC's clock, as the page itself sees them go by.
  const before = await running.display.evaluate(() => performance.now());
  await running.display.waitForFunction((from) => performance.now() - from > 2_000, before);
  expect(await remaining()).toBe(stands);

  await press('Space');
  await expect.poll(() => attribute(running.display, 'paused')).toBe('false');
  await expect.poll(remaining).toBeLessThan(stands);
});

test('[A1] plus gives a minute, minus takes one, and the end on both windows moves with it', async () => {
  await intoRoundOne();
  const planned = (await running.snapshot()).timeline.at(-1);
  const before = await remaining();
  await press('+');
  await expect.poll(remaining).toBeGreaterThan(before + 50);
  const later = (await running.snapshot()).timeline.at(-1);
  expect(later?.after).toBe(planned?.after);
  await press('-');
  await expect.poll(remaining).toBeLessThanOrEqual(before);
});

test('[A2, R3] next goes to the move, then to the round; back repeats the round that was sat', async () => {
  await intoRoundOne();
  await button(/^Next/).click();
  await expect.poll(phase).toBe('move');
  await button(/^Next/).click();
  await expect.poll(phase).toBe('work');
  expect(await attribute(running.display, 'round')).toBe('2');
  await press('ArrowLeft');
  await expect.poll(() => attribute(running.display, 'round')).toBe('1');
  await expect.poll(remaining).toBeGreaterThan(895);
});

test('[T12] Ctrl Z takes back a Next that was pressed by mistake, and says so', async () => {
  await intoRoundOne();
  await expect.poll(remaining).toBeLessThan(900);
  const before = await remaining();
  await press('ArrowRight');
  await expect.poll(phase).toBe('move');
  await press('Control+z');
  await expect.poll(phase).toBe('work');
  const after = await remaining();
  expect(after).toBeLessThanOrEqual(before);
  expect(after).toBeGreaterThan(before - 10);
  await expect(running.control.getByText('Taken back: going on.').first()).toBeAttached();
});

test('[A5] attention, two fingers, blank and a message each fill the wall until they are taken down', async () => {
  await intoRoundOne();
  const overlay = (): Promise<string | null> => attribute(running.display, 'overlay');
  const pressed = running.control.locator('[aria-pressed="true"]');
  for (const [key, kind] of [
    ['a', 'attention'],
    ['t', 'two-fingers'],
    ['b', 'blank'],
  ] as const) {
    await press(key);
    await expect.poll(overlay).toBe(kind);
    // The same key takes it down only once control knows that it is up.
    await expect(pressed).toHaveCount(1);
    await press(key);
    await expect.poll(overlay).toBe('none');
    await expect(pressed).toHaveCount(0);
  }
  await press('m');
  await running.control.getByRole('textbox', { name: 'Message' }).fill('Line up for the library');
  await press('Enter');
  await expect.poll(overlay).toBe('message');
  await expect(running.display.getByText('Line up for the library')).toBeVisible();
});

test('[A6] keys typed into a field do nothing to the session', async () => {
  await intoRoundOne();
  await press('m');
  const field = running.control.getByRole('textbox', { name: 'Message' });
  await field.pressSequentially('a bar + next');
  await expect(field).toHaveValue('a bar + next');
  expect(await attribute(running.display, 'overlay')).toBe('none');
  expect(await attribute(running.display, 'paused')).toBe('false');
});

test('[design 7] no private word reaches the wall: late, extend and missed stay in control', async () => {
  await intoRoundOne();
  const display = (await running.snapshot()).display;
  expect(Object.keys(display).sort()).toEqual(
    [
      ...[
        'clock',
        'cue',
        'overlay',
        'planningFillsWall',
        'revision',
        'rows',
        'scene',
        'spotlight',
        'stations',
        'theme',
        'words',
      ],
    ].sort(),
  );
});
