/** `npm test`: makes the machine ready, then checks everything; later steps still run when one has failed. */
import fs from 'node:fs';
import path from 'node:path';

import { ensureBuild } from './lib/build.mjs';
import { complain, runScript, say, SetupError } from './lib/console.mjs';
import { runEndToEnd } from './lib/end-to-end.mjs';
import { projectRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runNpm } from './lib/run.mjs';
import { addCounts, readPlaywrightCounts, readVitestCounts } from './lib/test-reports.mjs';

const reports = path.join(projectRoot, 'out', 'reports');
const unitReport = path.join(reports, 'unit.json');
const endToEndReport = path.join(reports, 'e2e.json');

/** @typedef {{ name: string, ok: boolean, seconds: number }} Outcome */

await runScript(async () => {
  const prepared = await prepare();
  // A report of an earlier run must not be counted for a step that does not get as far as writing one.
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });

  const outcomes = [
    await step('typecheck', () => npmRun('typecheck')),
    await step('lint', () => npmRun('lint')),
    await step('format', () => npmRun('format:check')),
    await step('unit tests', () =>
      npmRun('test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    ),
    await step('build', buildOk),
  ];
  if (outcomes.at(-1)?.ok) {
    outcomes.push(
      await step('end-to-end tests', async () => {
        const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport };
        return (await runEndToEnd(prepared, { args: ['--reporter=list,json'], env })) === 0;
      }),
    );
  }
  return conclude(outcomes);
});

/**
 * @param {string} name
 * @param {() => Promise<boolean>} work
 * @returns {Promise<Outcome>}
 */
async function step(name, work) {
  say(`\n== ${name} ==`);
  const started = performance.now();
  const ok = await work();
  return { name, ok, seconds: Math.round((performance.now() - started) / 1000) };
}

/**
 * @param {...string} args
 * @returns {Promise<boolean>}
 */
async function npmRun(...args) {
  return (await runNpm(['run', '--silent', ...args], { show: true })).code === 0;
}

/** @returns {Promise<boolean>} */
async function buildOk() {
  try {
    await ensureBuild();
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    complain(`${error.message} The end-to-end tests are left out.`);
    return false;
  }
}

/**
 * Sums up, with one plain last line that any reader of logs understands.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {number} the exit code
 */
function conclude(outcomes) {
  const { passed, failed, skipped } = addCounts([
    readVitestCounts(unitReport),
    readPlaywrightCounts(endToEndReport),
  ]);
  const ranNone = passed + failed === 0;
  if (ranNone) complain('No test ran at all, which counts as a failure.');
  say(
    `\n${outcomes.map(({ name, ok, seconds }) => `${name} ${ok ? 'ok' : 'FAILED'} (${seconds} s)`).join(', ')}`,
  );
  say(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  return outcomes.every(({ ok }) => ok) && !ranNone ? 0 : 1;
}
