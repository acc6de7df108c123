import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { only } from '../support/events';
import { ordinaryUser, type OrdinaryUser } from '../support/ordinary-user';
import { orSkip, type Available } from '../support/or-skip';
import { launch, newDataDir, type Running } from '../support/program';

/** One running program, started by an ordinary user where that can be, whose pages turn against it. */
let user: Available<OrdinaryUser>;
let running: Running;
test.beforeAll(async () => {
  user = ordinaryUser();
  running = await launch('unavailable' in user ? {} : { program: user.program, dataDir: user.newDataDir() });
});
test.afterAll(async () => {
  await running.close();
  if ('dispose' in user) user.dispose();
});

const pages = (): readonly Page[] => [running.control, running.display];

test('both pages run in the sandbox of the system', async () => {
  orSkip(user);
  const found = await running.app.evaluate(({ BrowserWindow, app }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const pid = webContents.getOSProcessId();
      return { pid, sandboxed: app.getAppMetrics().find((one) => one.pid === pid)?.sandboxed ?? null };
    }),
  );
  expect(found).toHaveLength(2);
  for (const { pid, sandboxed } of found) {
    // Electron tells it of macOS and Windows; on Linux the kernel does.
    if (process.platform !== 'linux') expect(sandboxed).toBe(true);
    else {
      expect(fs.readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m);
      expect(fs.readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(fs.readlinkSync('/proc/self/ns/net'));
    }
  }
});

test('a page has the few calls of the bridge and nothing of Node or Electron, and cannot change them', async () => {
  for (const page of pages()) {
    const found = await page.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'global',
        'Buffer',
        'electron',
        'ipcRenderer',
        '__dirname',
      ];
      const { roundabout } = window;
      const before = roundabout.request;
      Reflect.set(roundabout, 'request', () => 'mine');
      return {
        reached: names.filter((name) => Reflect.has(window, name)),
        calls: Object.keys(roundabout).toSorted(),
        kept: roundabout.request === before,
      };
    });
    expect(found).toEqual({ reached: [], calls: ['listen', 'report', 'request', 'role'], kept: true });
  }
});

test('the policy lets no page run code that is not in the bundle, nor connect to anywhere', async () => {
  for (const page of pages()) {
    const { ran, refused } = await page.evaluate(async () => {
      const refused = new Set<string>();
      const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => refused.add(effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const ran: string[] = [];
      Reflect.set(window, 'ran', (what: string) => ran.push(what));

      const add = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        // A frame that is refused loads an empty page.
        if (name !== 'iframe') element.addEventListener('load', () => ran.push(`${name} loaded`));
        document.body.append(element);
        return element;
      };
      const away = 'https://example.org/';
      const added = [
        add('script', {}, 'ran("an inline script")'),
        add('script', { src: `${away}code.js` }),
        add('script', { src: 'data:text/javascript,ran("a data script")' }),
        add('style', {}, 'body { --ran: 1 }'),
        add('link', { rel: 'stylesheet', href: `${away}style.css` }),
        add('img', { src: `${away}picture.png` }),
        add('iframe', { src: away }),
        add('object', { data: away }),
      ];
      const handler = add('button', { onclick: 'ran("an inline handler")' });
      handler.click();
      // In a task of its own: what a driver evaluates may be let through.
      await new Promise((resolve) => {
        setTimeout(() => {
          try {
            (0, eval)('ran("eval")');
          } catch {
            refused.add('eval');
          }
          resolve(null);
        }, 0);
      });
      const attempt = async (what: string, connect: () => unknown) => {
        try {
          await connect();
          ran.push(what);
        } catch {
          refused.add(what);
        }
      };
      await attempt('fetch', () => fetch(away));
      await attempt('socket', () => {
        return new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = resolve;
          socket.onerror = reject;
        });
      });
      await attempt('worker', () => {
        return new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          worker.onmessage = resolve;
          worker.onerror = reject;
        });
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (getComputedStyle(document.body).getPropertyValue('--ran') !== '') ran.push('an inline style');
      for (const element of [...added, handler]) element.remove();
      document.removeEventListener('securitypolicyviolation', note);
      return { ran, refused: [...refused].toSorted() };
    });
    expect(ran).toEqual([]);
    expect(refused).toEqual([
      ...[
        'connect-src',
        'eval',
        'fetch',
        'frame-src',
        'img-src',
        'object-src',
        'script-src',
        'script-src-attr',
      ],
      ...['script-src-elem', 'socket', 'style-src-elem', 'worker', 'worker-src'],
    ]);
  }
});

test('no page gets a permission', async () => {
  for (const page of pages()) {
    const got = await page.evaluate(async () => {
      const asked = async (what: string, ask: () => Promise<unknown>) => {
        const answer = await ask().then(
          (given) => given,
          () => 'denied',
        );
        return answer === 'denied' || answer === null ? [] : [what];
      };
      return (
        await Promise.all([
          asked('camera', () => navigator.mediaDevices.getUserMedia({ video: true })),
          asked('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true })),
          asked('screen', () => navigator.mediaDevices.getDisplayMedia()),
          asked('place', () => new Promise((...on) => navigator.geolocation.getCurrentPosition(...on))),
          asked('notifications', () => Notification.requestPermission()),
          asked('clipboard', () => navigator.clipboard.readText()),
          asked('midi', () => navigator.requestMIDIAccess({ sysex: true })),
        ])
      ).flat();
    });
    expect(got).toEqual([]);
  }
});

test('no page gets away, nor opens a window', async () => {
  const log = () => fs.readFileSync(path.join(running.dataDir, 'roundabout.log'), 'utf8');
  for (const page of pages()) {
    const here = page.url();
    const role = await page.evaluate(() => window.roundabout.role);
    const opened = await page.evaluate(() => window.open('roundabout://app/control/index.html') !== null);
    expect(opened).toBe(false);
    for (const away of [`https://example.org/${role}`, `roundabout://app/${role}/elsewhere.html`]) {
      await page.evaluate((to) => {
        location.href = to;
      }, away);
      await expect.poll(log).toContain(`Refused a page to go to ${away}.`);
    }
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: `https://example.org/${window.roundabout.role}/new`, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(log).toContain(`Refused a page a window for https://example.org/${role}/new.`);
    expect(await page.evaluate(() => location.href)).toBe(here);
  }
  expect(running.app.windows()).toHaveLength(2);
});

/** What no window may say; each is refused in one sentence. */
const malformed: readonly unknown[] = [
  ...[null, 7, 'start', [], {}, { kind: 'launch' }, { kind: 'start' }, { kind: 'start', which: 'some' }],
  { kind: 'start', which: 'all', extra: true },
  { kind: 'act', act: { name: 'pause' }, by: 'cli' },
  { kind: 'act', act: { name: 'explode' }, by: 'control' },
  { kind: 'act', act: { name: 'plus', minutes: Number.NaN }, by: 'control' },
  { kind: 'act', act: { name: 'plus', minutes: -1 }, by: 'control' },
  { kind: 'act', act: { name: 'plus', minutes: 1e9 }, by: 'control' },
  { kind: 'act', act: { name: 'message', text: 'x'.repeat(100_000) }, by: 'control' },
  { kind: 'act', act: { name: 'fit', end: 'soon' }, by: 'control' },
  { kind: 'edit', edit: { name: 'group-count', count: 0 } },
  { kind: 'edit', edit: { name: 'timings', rounds: 1.5 } },
  { kind: 'edit', edit: { name: 'rename-group', group: '__proto__', to: ['x'] } },
  { kind: 'settings', volume: 2 },
  { kind: 'display', ask: 'explode' },
];

test('a malformed command is refused in one sentence, and changes nothing', async () => {
  await running.command({ kind: 'start', which: 'all' });
  const before = await running.snapshot();
  const answers = await running.control.evaluate(
    (all) => Promise.all(all.map((one) => window.roundabout.request('command:send', one as never))),
    malformed,
  );
  for (const [index, answer] of answers.entries()) {
    expect(answer, JSON.stringify(malformed[index])).toEqual({
      ...{ ok: false, said: expect.stringMatching(/^[A-Z][^.]*\.$/) as unknown },
    });
  }
  const after = await running.snapshot();
  expect({ ...after.display, clock: null }).toEqual({ ...before.display, clock: null });
  expect(after.plan).toEqual(before.plan);
});

test('over a whole rehearsed day neither page has an error or a warning to tell, and nothing was refused', async () => {
  const dataDir = newDataDir();
  const day = await launch({ dataDir, args: ['--rehearse', '600', '--start', '--date', '2026-09-07'] });
  await expect.poll(() => only(day.events(), 'session-ended').length, { timeout: 20_000 }).toBe(1);
  await day.command({ kind: 'close-session' });
  await expect(day.display.locator('[data-phase=idle]')).toBeAttached();
  expect(day.complaints()).toEqual([]);
  await day.close();
  const log = path.join(dataDir, 'roundabout.log');
  expect(fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '').toBe('');
});
