import { expect, test } from '@playwright/test';
import { launch, type Running } from '../support/program';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(() => running.close());

test('[house style 5] the display may look and report, but not command', async () => {
  const answer = await running.display.evaluate(() =>
    window.roundabout.request('command:send', { kind: 'start', which: 'all' }),
  );
  expect(answer.ok).toBe(false);
  expect((await running.snapshot()).display.scene.kind).toBe('idle');
});

test('[house style 5] a page reaches neither Node nor Electron nor a channel that is not ours', async () => {
  for (const page of [running.control, running.display]) {
    const reach = await page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
    ]);
    expect(reach).toEqual(['undefined', 'undefined']);
    const other = await page
      .evaluate(() =>
        window.roundabout.request('ELECTRON_GUEST' as never, null as never).then(
          () => 'answered',
          () => 'refused',
        ),
      )
      .catch(() => 'refused');
    expect(other).toBe('refused');
  }
});

test('a page stays where it is: no other address, no second window, no permission, no network', async () => {
  const { control, app } = running;
  const here = control.url();
  await control.evaluate(() => {
    window.open('https://example.org/');
    location.href = 'https://example.org/';
  });
  await control.evaluate(() => {
    location.href = 'roundabout://app/display/index.html';
  });
  const tried = await control.evaluate(async () => {
    const network = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    // Our own scheme serves the chimes, and nothing outside the bundle.
    const outside = await fetch('roundabout://app/..%2f..%2fpackage.json').then(
      ({ ok }) => (ok ? 'reached' : 'refused'),
      () => 'refused',
    );
    return { network, outside, notifications: await Notification.requestPermission() };
  });
  expect(tried).toEqual({ network: 'refused', outside: 'refused', notifications: 'denied' });
  expect(control.url()).toBe(here);
  expect(app.windows()).toHaveLength(2);
});

test('the pages run under the strict policy without breaking it themselves', async () => {
  const broken: string[] = [];
  for (const page of [running.control, running.display]) {
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) broken.push(message.text());
    });
    await page.reload();
    await page.locator('[data-phase], h1').first().waitFor();
  }
  await running.command({ kind: 'start', which: 'all' });
  await expect(running.display.locator('[data-phase=opening]')).toBeAttached();
  expect(broken).toEqual([]);
});
