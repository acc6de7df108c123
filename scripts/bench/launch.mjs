import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { atExit } from '../lib/cleanup.mjs';
import { SetupError } from '../lib/console.mjs';
import { lastLines } from '../lib/run.mjs';
import { DevTools } from './devtools.mjs';

const END_LIMIT_MS = 5_000;
const EVENT_LIMIT_MS = 60_000;
const EVENT_CHECK_MS = 20;

/**
 * @typedef {{ event: string } & Record<string, any>} Event a line of the events file (docs/events.md)
 *
 * @typedef {object} Desk what every program that is measured is started with
 * @property {string} electron the binary
 * @property {readonly string[]} switches
 * @property {NodeJS.ProcessEnv} env
 *
 * @typedef {object} Program
 * @property {number} pid
 * @property {number} spawnedAt time of day in milliseconds since 1970
 * @property {DevTools} devTools
 * @property {() => readonly Event[]} events what it has told so far
 * @property {(isIt: (event: Event) => boolean) => Promise<Event>} event the first such event, waited for
 * @property {() => Promise<void>} end
 */

/**
 * Starts a program that writes an events file.
 *
 * @param {Desk} desk
 * @param {(events: string) => readonly string[]} argsFor the program's folder and arguments, given its events file
 * @returns {Program}
 */
export function launch({ electron, switches, env }, argsFor) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-bench-'));
  const eventsFile = path.join(folder, 'events.jsonl');
  // Named here, or Roundabout would start itself anew under Wayland.
  const platform = ['--ozone-platform=x11', '--remote-debugging-pipe'];
  const spawnedAt = Date.now();
  const child = spawn(electron, [...switches, ...platform, ...argsFor(eventsFile)], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { pid } = child;
  const [, , complaints, out, from] = child.stdio;
  if (pid === undefined || !complaints || !out || !from || !('write' in out) || !('setEncoding' in from)) {
    throw new SetupError(`${electron} could not be started.`);
  }
  let said = '';
  complaints.on('data', (data) => (said += data));
  let ended = false;
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    ended = true;
  });
  const kill = atExit(() => {
    killGroup(pid);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const events = () => readEvents(eventsFile);
  return {
    pid,
    spawnedAt,
    devTools: new DevTools(out, from),
    events,
    event: async (isIt) => {
      const giveUp = performance.now() + EVENT_LIMIT_MS;
      for (;;) {
        const found = events().find(isIt);
        if (found !== undefined) return found;
        if (ended) throw new SetupError(`The program ended too early:\n${lastLines(said)}`);
        if (performance.now() > giveUp) throw new SetupError('The program does not get on.');
        await pause(EVENT_CHECK_MS);
      }
    },
    end: async () => {
      child.kill('SIGTERM');
      await Promise.race([gone, pause(END_LIMIT_MS)]);
      kill();
    },
  };
}

/**
 * @param {number} length milliseconds
 * @returns {Promise<void>}
 */
export function pause(length) {
  return new Promise((resolve) => setTimeout(resolve, length));
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it is gone already.
  }
}

/**
 * @param {string} file
 * @returns {readonly Event[]}
 */
function readEvents(file) {
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  // The last piece is empty, or a line that is still being written.
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}
