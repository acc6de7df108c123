import { expect, test } from '@playwright/test';
import { windowsText } from '../../src/contract/text/en/windows';
import { launch, type Running } from '../support/program';
import {
  answerNextBox,
  closeWindow,
  offeredButtons,
  pressInWindow,
  realWindow,
  type RealWindow,
} from '../support/real-windows';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(() => running.close());

const display = () => realWindow(running.app, 'display');
const control = () => realWindow(running.app, 'control');
const states = () =>
  running.events().flatMap((event) => (event.event === 'display' ? [`${event.state} ${event.why}`] : []));

const shared = (a: RealWindow['bounds'], b: RealWindow['bounds']): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

test('[P5] on the only screen the display opens as a window beside control, and takes no keyboard', async () => {
  await expect.poll(async () => (await display())?.visible).toBe(true);
  const [wall, teacher] = [await display(), await control()];
  if (wall === null || teacher === null) throw new Error('A window is missing.');
  expect(wall.fullscreen).toBe(false);
  expect(wall.focused).toBe(false);
  expect(shared(wall.bounds, teacher.bounds)).toBe(0);
});

test('[P5] F11 in either window makes it fullscreen, and Esc in it gives it back', async () => {
  const before = (await display())?.bounds;
  for (const role of ['control', 'display'] as const) {
    await pressInWindow(running.app, role, 'F11');
    await expect.poll(async () => (await display())?.fullscreen).toBe(true);
    const screen = await running.app.evaluate(({ screen: screens }) => screens.getPrimaryDisplay().bounds);
    await expect.poll(async () => (await display())?.bounds).toEqual(screen);
    await pressInWindow(running.app, 'display', 'Escape');
    await expect.poll(async () => (await display())?.fullscreen).toBe(false);
    await expect.poll(async () => (await display())?.bounds).toEqual(before);
  }
});

test('its own close only hides the display, and “Show display” brings it back', async () => {
  await expect.poll(states).toEqual(['shown start']);
  await closeWindow(running.app, 'display');
  await expect.poll(async () => (await display())?.visible).toBe(false);
  expect((await running.snapshot()).projector.state).toBe('hidden');
  await running.command({ kind: 'display', ask: 'show' });
  await expect.poll(async () => (await display())?.visible).toBe(true);
  expect(states()).toEqual(['shown start', 'hidden closed', 'shown asked']);
});

test('[P12] a display page that crashes is made anew with what it showed; the fourth time a plain page stands in', async () => {
  await running.command({ kind: 'start', which: 'all' });
  for (let crash = 1; crash <= 4; crash += 1) {
    await running.app.evaluate(({ BrowserWindow }) => {
      const [wall] = BrowserWindow.getAllWindows().filter(
        (one) => !one.webContents.getURL().includes('/control/'),
      );
      wall?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => states().filter((state) => state.startsWith('recreated')).length).toBe(crash);
    if (crash > 3) break;
    const page = running.app.windows().find((one) => one.url().includes('/display/') && !one.isClosed());
    await expect(page?.locator('[data-phase=opening]') ?? running.display.locator('never')).toBeAttached();
  }
  expect(await display()).toBeNull();
  const sentences = (await running.snapshot()).notices.map(({ sentence }) => sentence);
  expect(sentences).toContain(windowsText.displayFailed);
});

test('closing control during a session asks; kept running, Esc in the display brings it back', async () => {
  await running.command({ kind: 'start', which: 'all' });
  const { keepRunning, endSession, goBack } = windowsText.closing;
  await answerNextBox(running.app, 0);
  await closeWindow(running.app, 'control');
  await expect.poll(async () => (await control())?.visible).toBe(false);
  expect(await offeredButtons(running.app)).toEqual([keepRunning, endSession, goBack]);
  expect((await display())?.visible).toBe(true);
  await pressInWindow(running.app, 'display', 'Escape');
  await expect.poll(async () => (await control())?.visible).toBe(true);
});

test('closing control and ending the session ends the program, and says so', async () => {
  await running.command({ kind: 'start', which: 'all' });
  await answerNextBox(running.app, 1);
  const gone = new Promise((resolve) => running.app.process().once('exit', resolve));
  await closeWindow(running.app, 'control').catch(() => undefined);
  expect(await gone).toBe(0);
  expect(running.events().map(({ event }) => event)).toContain('session-ended');
});

test('no menu is there whose keys could harm a lesson: no reload, no zoom, no closing', async () => {
  const roles = await running.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.role),
  );
  expect(roles ?? []).toEqual(process.platform === 'darwin' ? ['appmenu', 'editmenu'] : []);
});
