import { spawn } from 'node:child_process';

import { atExit } from './cleanup.mjs';
import { SetupError } from './console.mjs';
import { lastLines } from './run.mjs';

const START_LIMIT_MS = 15_000;

/**
 * @typedef {object} XServer
 * @property {string} display its name for DISPLAY, such as ":3"
 * @property {() => void} stop
 */

/**
 * Whether a window could not be shown here without a virtual display. macOS and Windows always have one.
 *
 * @returns {boolean}
 */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Starts a display with no screen behind it.
 *
 * @param {{ width: number, height: number }} size in pixels
 * @returns {Promise<XServer>}
 */
export function startVirtualDisplay({ width, height }) {
  return startXServer('Xvfb', ['-screen', '0', `${width}x${height}x24`]);
}

/**
 * Starts an X server on a display number that it finds free itself, and has it stopped when this process ends. It is
 * in a process group of its own, so that Ctrl C does not take the display from under the program that is ending.
 *
 * @param {string} command Xvfb or Xorg
 * @param {readonly string[]} args
 * @returns {Promise<XServer>} settles once the server takes connections
 */
export function startXServer(command, args) {
  return new Promise((resolve, reject) => {
    const server = spawn(command, [...args, '-displayfd', '3', '-noreset', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const stop = atExit(() => server.kill());
    const fail = (/** @type {string} */ reason) => {
      clearTimeout(limit);
      stop();
      reject(new SetupError(`The display could not be started: ${reason}`));
    };
    const limit = setTimeout(() => fail(`${command} said nothing for 15 seconds.`), START_LIMIT_MS);

    let complaints = '';
    server.stderr?.on('data', (data) => (complaints += data));
    let number = '';
    server.stdio[3]?.on('data', (data) => {
      number += data;
      if (!number.endsWith('\n')) return;
      clearTimeout(limit);
      resolve({ display: `:${number.trim()}`, stop });
    });
    server.on('error', (error) => fail(error.message));
    server.on('exit', () => fail(lastLines(complaints, 3)));
  });
}
