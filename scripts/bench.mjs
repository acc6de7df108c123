/**
 * `npm run bench [-- --minutes N] [--json FILE]`: measures Roundabout beside a bare Electron app with two windows of the
 * same size. docs/figures.md tells what each figure means and how it is taken.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { measureAccuracy } from './bench/accuracy.mjs';
import { measureBare, measureOurs } from './bench/counting.mjs';
import { setDesk } from './bench/desk.mjs';
import { readOptions } from './bench/options.mjs';
import { figuresOf, tableOf } from './bench/report.mjs';
import { measureStarts } from './bench/start.mjs';
import { ensureBuild } from './lib/build.mjs';
import { atExit } from './lib/cleanup.mjs';
import { progress, runScript, say, SetupError } from './lib/console.mjs';
import { prepare } from './lib/prepare.mjs';

/** CPU needs less time than the rare late cue: each program is measured for an eighth of the minutes. */
const CPU_SECONDS_PER_MINUTE = 7.5;
const LEAST_CPU_SECONDS = 10;

await runScript(async () => {
  const { minutes, json } = readOptions(process.argv.slice(2));
  if (process.platform !== 'linux') throw new SetupError('The bench reads /proc, so it runs on Linux only.');
  const prepared = await prepare();
  await ensureBuild();
  const surroundings = await setDesk(prepared);
  const measured = await measure(surroundings.desk, minutes);

  const figures = figuresOf(measured, { ...prepared, ...surroundings });
  say(`\n${tableOf(figures, measured)}`);
  if (json !== undefined) {
    const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), json);
    fs.writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    say(`\nThe figures are in ${json}.`);
  }
  return 0;
});

/**
 * Each program runs alone, one after the other.
 *
 * @param {import('./bench/launch.mjs').Desk} desk
 * @param {number} minutes
 * @returns {Promise<import('./bench/report.mjs').Measured>}
 */
async function measure(desk, minutes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-bench-'));
  const removeFolder = atExit(() => fs.rmSync(folder, { recursive: true, force: true }));
  const seconds = Math.max(LEAST_CPU_SECONDS, minutes * CPU_SECONDS_PER_MINUTE);

  const starts = progress('Starting both programs in turn');
  const start = await measureStarts(desk, folder, (run, of) => starts.update(`${run} of ${of}`));
  starts.done();
  const { windows } = start;
  const ours = await step('Roundabout counts, in a work segment and in a move', () =>
    measureOurs(desk, folder, seconds),
  );
  const bare = await step('The bare app stands still', () =>
    measureBare(desk, folder, { windows, text: false, seconds }),
  );
  const bareText = await step('The bare app redraws a text', () =>
    measureBare(desk, folder, { windows, text: true, seconds }),
  );
  const accuracy = await step(`Cues and seconds are held against the clock for ${minutes} min`, () =>
    measureAccuracy(desk, folder, minutes),
  );
  removeFolder();
  return { start, ours, bare, bareText, accuracy };
}

/**
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(label, work) {
  const line = progress(label);
  const result = await work();
  line.done();
  return result;
}
