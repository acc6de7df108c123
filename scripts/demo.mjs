/**
 * `npm run demo`: rehearses a whole day at high speed and leaves a picture of both windows in every phase and state in
 * out/demo/, to be looked at beside the design.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { ensureBuild } from './lib/build.mjs';
import { runScript, say } from './lib/console.mjs';
import { projectRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

const folder = path.join(projectRoot, 'out', 'demo');
/** Fast enough for a day in two minutes, slow enough for a picture of each phase. */
const SPEED = 40;
let taken = 0;

/**
 * @typedef {object} Stage
 * @property {import('@playwright/test').Page} control
 * @property {import('@playwright/test').Page} display
 * @property {(command: object) => Promise<void>} ask
 * @property {(act: object) => Promise<void>} act
 * @property {(phase: string, round?: number) => Promise<void>} until waits until the display is in a phase
 * @property {(name: string) => Promise<void>} picture
 */

await runScript(async () => {
  const prepared = await prepare();
  await ensureBuild();
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await onStage(prepared, [], wholeDay);
  await onStage(prepared, [], firstWeeks);
  say(`The pictures are in ${path.relative(process.cwd(), folder)}.`);
  return 0;
});

/** @param {Stage} stage */
async function wholeDay({ ask, act, until, picture }) {
  await until('idle');
  await picture('idle');
  await ask({ kind: 'settings', theme: 'dark' });
  await picture('idle-dark');
  await ask({ kind: 'settings', theme: 'light' });

  await ask({ kind: 'start', which: 'all' });
  await until('opening');
  await picture('opening');
  await until('work', 1);
  await picture('work');
  await act({ name: 'pause' });
  await picture('paused');
  await act({ name: 'resume' });
  for (const name of ['attention', 'two-fingers', 'blank']) {
    await act({ name, on: true });
    await picture(name);
    await act({ name, on: false });
  }
  await act({ name: 'message', text: 'Line up for the library' });
  await picture('message');
  await act({ name: 'message', text: null });
  await act({ name: 'show', station: 'partner-writing' });
  await picture('directions');
  await act({ name: 'show', station: null });

  await until('move', 1);
  await picture('move');
  await until('work', 2);
  await ask({ kind: 'settings', theme: 'dark' });
  await picture('work-dark');
  await until('move', 2);
  await picture('move-dark');
  await ask({ kind: 'settings', theme: 'light' });

  await until('work', 3);
  await act({ name: 'away', group: 'gold-bees', away: true });
  await picture('work-one-away');
  await act({ name: 'hold', on: true });
  await until('overtime');
  await picture('overtime');
  await act({ name: 'hold', on: false });
  await until('work', 4);
  await picture('last-round');
  await until('closing');
  await picture('closing');
  await until('done');
  await picture('done');
}

/** @param {Stage} stage */
async function firstWeeks({ ask, until, picture }) {
  await ask({ kind: 'open-plan', plan: 'first-weeks' });
  await picture('first-weeks-idle');
  await ask({ kind: 'start', which: 'all' });
  await until('planning', 1);
  await picture('planning');
  await until('work', 1);
  await picture('first-weeks-work');
}

/**
 * @param {import('./lib/prepare.mjs').Prepared} prepared
 * @param {readonly string[]} args
 * @param {(stage: Stage) => Promise<void>} play
 */
async function onStage({ electron, switches, env }, args, play) {
  const { _electron } = await import('@playwright/test');
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-demo-'));
  const app = await _electron.launch({
    executablePath: electron.path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...switches, projectRoot, '--data-dir', dataDir, '--rehearse', String(SPEED), ...args],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
  });
  try {
    const control = await windowOf(app, 'control');
    const display = await windowOf(app, 'display');
    await control.setViewportSize({ width: 1366, height: 768 });
    await display.setViewportSize({ width: 1920, height: 1080 });
    await play(stageOf(control, display));
  } finally {
    await app.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

/**
 * @param {import('@playwright/test').Page} control
 * @param {import('@playwright/test').Page} display
 * @returns {Stage}
 */
function stageOf(control, display) {
  const ask = async (/** @type {object} */ command) => {
    const answer = await control.evaluate(
      // @ts-expect-error the bridge stands in the page, where this runs
      (asked) => window.roundabout.request('command:send', asked),
      command,
    );
    if (!answer.ok) throw new Error(`${JSON.stringify(command)} was refused: ${answer.said}`);
  };
  return {
    control,
    display,
    ask,
    act: (act) => ask({ kind: 'act', act, by: 'control' }),
    until: async (phase, round) => {
      const where = round === undefined ? '' : `[data-round="${round}"]`;
      const wanted =
        phase === 'overtime'
          ? '[data-phase="work"]:not([data-overtime="0"]):not([data-overtime=""])'
          : `[data-phase="${phase}"]${where}`;
      await display.locator(wanted).first().waitFor({ state: 'attached', timeout: 120_000 });
    },
    picture: async (name) => {
      taken += 1;
      const number = String(taken).padStart(2, '0');
      say(`  ${number} ${name}`);
      await display.screenshot({ path: path.join(folder, `${number}-${name}-display.png`) });
      await control.screenshot({ path: path.join(folder, `${number}-${name}-control.png`) });
    },
  };
}

/**
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {'control' | 'display'} role
 */
async function windowOf(app, role) {
  const isIt = (/** @type {import('@playwright/test').Page} */ page) => page.url().includes(`/${role}/`);
  const page =
    app.windows().find(isIt) ?? (await app.waitForEvent('window', { predicate: isIt, timeout: 20_000 }));
  await page.waitForLoadState('load');
  return page;
}
