import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Running } from '../support/program';
import { pressInWindow, realWindow } from '../support/real-windows';
import { startTwoScreens, type TwoScreens } from '../../scripts/lib/two-screens.mjs';

let desk: TwoScreens | { readonly unavailable: string };
test.beforeAll(async () => {
  desk = await startTwoScreens();
});
test.afterAll(() => {
  if ('stop' in desk) desk.stop();
});

/** The desk, or the reason to skip. */
function twoScreens(): TwoScreens {
  test.skip('unavailable' in desk, 'unavailable' in desk ? desk.unavailable : '');
  if ('unavailable' in desk) throw new Error(desk.unavailable);
  return desk;
}

const savedControl = (running: Running): string =>
  /"controlBounds":[^}]*/.exec(readFileSync(path.join(running.dataDir, 'settings.json'), 'utf8'))?.[0] ?? '';

const display = (running: Running) => realWindow(running.app, 'display');
const states = (running: Running) =>
  running.events().flatMap((event) => (event.event === 'display' ? [event.state] : []));

test('[P2] with a real projector: on it, hidden within 2 s when the cable is pulled, back when it is plugged in', async () => {
  const screens = twoScreens();
  screens.plug();
  const running = await launch({ env: { DISPLAY: screens.display } });
  await expect.poll(async () => (await display(running))?.bounds).toEqual(screens.projector);
  await expect.poll(() => states(running)).toEqual(['shown']);
  expect((await realWindow(running.app, 'control'))?.focused).toBe(true);
  expect(await running.display.evaluate(() => [innerWidth, innerHeight])).toEqual([1920, 1080]);

  screens.unplug();
  await expect.poll(async () => (await display(running))?.visible, { timeout: 2_000 }).toBe(false);
  expect((await running.snapshot()).projector.state).toBe('no-projector');

  screens.plug();
  await expect.poll(async () => (await display(running))?.visible).toBe(true);
  await expect.poll(async () => (await display(running))?.bounds).toEqual(screens.projector);
  expect(states(running)).toEqual(['shown', 'hidden', 'shown']);
  await running.close();
  screens.unplug();
});

test('[P10] started before the projector was on: a window first, and on the wall once there is one', async () => {
  const screens = twoScreens();
  const running = await launch({ env: { DISPLAY: screens.display } });
  await expect.poll(() => states(running)).toEqual(['shown']);
  expect((await running.snapshot()).projector.state).toBe('window');
  screens.plug();
  await expect.poll(async () => (await display(running))?.bounds).toEqual(screens.projector);
  await expect.poll(() => states(running)).toEqual(['shown', 'moved']);

  await pressInWindow(running.app, 'display', 'Escape');
  await expect.poll(async () => (await display(running))?.visible).toBe(false);
  expect((await running.snapshot()).projector.state).toBe('hidden');
  await running.command({ kind: 'display', ask: 'show' });
  await expect.poll(async () => (await display(running))?.visible).toBe(true);
  await running.close();
  screens.unplug();
});

test('[P11] control remembered on a projector that is gone opens in reach', async () => {
  const screens = twoScreens();
  screens.plug();
  const first = await launch({ env: { DISPLAY: screens.display } });
  await first.app.evaluate(({ BrowserWindow }) => {
    const control = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/control/'),
    );
    control?.setBounds({ x: 1800, y: 300, width: 1100, height: 650 });
  });
  await expect.poll(async () => (await realWindow(first.app, 'control'))?.bounds.x).toBeGreaterThan(1700);
  await expect.poll(() => savedControl(first)).toMatch(/"x": ?1[789]\d\d/);
  await first.close();
  screens.unplug();

  const second = await launch({ dataDir: first.dataDir, env: { DISPLAY: screens.display } });
  const control = await realWindow(second.app, 'control');
  expect(control?.visible).toBe(true);
  expect(control?.bounds.x).toBeLessThan(screens.laptop.width - 120);
  await second.close();
});
