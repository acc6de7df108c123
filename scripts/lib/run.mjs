import { spawn } from 'node:child_process';
import os from 'node:os';

import { atExit } from './cleanup.mjs';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project's folder unless given
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {boolean} [show] whether its output goes to the console; else it is collected
 * @property {number} [limitMs] it is ended after this many milliseconds
 * @property {number} [quietLimitMs] it is ended when `sign` has returned the same for this many milliseconds
 * @property {() => string | number} [sign] anything that changes while the program gets on; asked once a second, or oftener if the limit is shorter
 */

/**
 * @typedef {object} RunResult
 * @property {number} code its exit code; 128 + n when a signal ended it, 127 when it could not be started
 * @property {string} output what it printed, when it was collected
 * @property {boolean} overdue whether a time limit ended it
 */

/**
 * Runs a program to its end. Never throws: how it went is in the result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // Windows starts npm only through its shell.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    let overdue = false;
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const stop = atExit(() => child.kill());
    const end = () => {
      overdue = true;
      child.kill();
    };
    const limit = options.limitMs === undefined ? undefined : setTimeout(end, options.limitMs);
    const watch = watchProgress(options, end);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      clearInterval(watch);
      stop();
      resolve({ code, output, overdue });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code, signal) => finish(exitCode(code, signal)));
  });
}

/**
 * Runs npm itself: the very one that runs this script, if one does.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  return npm && /npm-cli\.[cm]?js$/.test(npm)
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, options);
}

/**
 * An exit code as a shell would report it.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCode(code, signal) {
  return signal === null ? (code ?? 1) : 128 + os.constants.signals[signal];
}

/**
 * The last lines of what a program printed, to show why it failed.
 *
 * @param {string} output
 * @param {number} [count]
 * @returns {string}
 */
export function lastLines(output, count = 12) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * @param {RunOptions} options
 * @param {() => void} end
 * @returns {NodeJS.Timeout | undefined}
 */
function watchProgress({ sign, quietLimitMs = Infinity }, end) {
  if (sign === undefined) return undefined;
  let last = sign();
  let since = performance.now();
  return setInterval(
    () => {
      const current = sign();
      if (current !== last) {
        last = current;
        since = performance.now();
      } else if (performance.now() - since > quietLimitMs) {
        end();
      }
    },
    Math.min(1000, quietLimitMs),
  );
}
