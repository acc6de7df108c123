import { expect, test } from '@playwright/test';
import { only } from '../support/events';
import { orSkip, type Available } from '../support/or-skip';
import { launch, windowOf, type Running } from '../support/program';
import { closeWindow, realWindow } from '../support/real-windows';
import { expectTrueTime, lastStarted, readTie, untilWallShows } from '../support/true-time';
import { startTwoScreens, type TwoScreens } from '../../scripts/lib/two-screens.mjs';
import { planFileWith } from '../support/plan-file';

/** What becomes of a session while screens come and go; the windows alone are in one-screen and two-screens. */

const { file, timings } = planFileWith({ openingSeconds: 600 });
const displayWindow = (running: Running) => realWindow(running.app, 'display');
/** With the display's page of now: its window is made anew when it moves. */
const asItIs = async (running: Running): Promise<Running> => ({
  ...running,
  display: await windowOf(running.app, 'display'),
});

test.describe('with a projector', () => {
  let found: Available<TwoScreens> = { unavailable: 'not started yet' };
  test.beforeAll(async () => {
    found = await startTwoScreens();
  });
  test.afterAll(() => {
    if ('stop' in found) found.stop();
  });

  test('[P2] time goes on while the projector is out, and control, never covered, says where the display is', async () => {
    const desk = orSkip(found);
    desk.plug();
    const running = await launch({ env: { DISPLAY: desk.display }, args: ['--plan', file, '--start'] });
    const status = running.control.getByRole('button', { name: /^Display / });
    await expect(status).toHaveText('Display showing');
    await untilWallShows(running.display, 'opening');
    const control = await realWindow(running.app, 'control');
    expect(control?.bounds.x).toBeLessThan(desk.laptop.width);
    expect((control?.bounds.x ?? 0) + (control?.bounds.width ?? 0)).toBeLessThanOrEqual(desk.projector.x);
    const { tie } = await readTie(running.control);

    desk.unplug();
    const pulled = Date.now();
    await expect.poll(() => displayWindow(running), { intervals: [50] }).toMatchObject({ visible: false });
    const hidden = only(running.events(), 'display').at(-1);
    expect(hidden).toMatchObject({ state: 'hidden', why: 'screen-removed' });
    expect(Date.parse(hidden?.at ?? '') - pulled).toBeLessThanOrEqual(2_000);
    await expect(status).toHaveText('Display no projector');
    expect(await realWindow(running.app, 'control')).toMatchObject({ visible: true });
    await expectTrueTime(running, tie, lastStarted(running), timings);

    desk.plug();
    await expect(status).toHaveText('Display showing');
    await expect
      .poll(() => displayWindow(running), { intervals: [50] })
      .toMatchObject({ visible: true, bounds: desk.projector });
    await expectTrueTime(await asItIs(running), tie, lastStarted(running), timings);
    await running.close();
  });
});

test('[P12] a display whose page crashed is made anew with the true time', async () => {
  const running = await launch({ args: ['--plan', file, '--start'] });
  await untilWallShows(running.display, 'opening');
  const { tie } = await readTie(running.control);
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('/display/'))
      ?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => only(running.events(), 'display').at(-1)?.state).toBe('recreated');
  await expectTrueTime(await asItIs(running), tie, lastStarted(running), timings);
  await running.close();
});

test('[P12] a display whose page loops for ever, which no key or click tells of, is back within 8 s with the true time', async () => {
  const running = await launch({ args: ['--plan', file, '--start'] });
  await untilWallShows(running.display, 'opening');
  const { tie } = await readTie(running.control);
  await running.display.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const began = Date.now();
  await expect
    .poll(() => only(running.events(), 'display').at(-1), { timeout: 10_000, intervals: [50] })
    .toMatchObject({ state: 'recreated', why: 'unresponsive' });
  const again = await asItIs(running);
  await expectTrueTime(again, tie, lastStarted(running), timings);
  expect(Date.now() - began).toBeLessThan(8_000);
  await running.close();
});

test('a display that was closed in a session is hidden, and the button Show display brings it back in time', async () => {
  const running = await launch({ args: ['--plan', file, '--start'] });
  await untilWallShows(running.display, 'opening');
  const { tie } = await readTie(running.control);
  const show = running.control.getByRole('button', { name: 'Show display' });
  await expect(show).toHaveCount(0);
  await closeWindow(running.app, 'display');
  await show.click();
  await expect.poll(() => displayWindow(running)).toMatchObject({ visible: true });
  await expectTrueTime(await asItIs(running), tie, lastStarted(running), timings);
  await running.close();
});
