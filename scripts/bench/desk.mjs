import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { atExit } from '../lib/cleanup.mjs';
import { ensureTwoScreenTools, isOnPath } from '../lib/system-packages.mjs';
import { startTwoScreens } from '../lib/two-screens.mjs';
import { pause } from './launch.mjs';

/** How long pulseaudio gets to open its socket, in milliseconds. */
const SOUND_LIMIT = 10_000;

/**
 * @typedef {object} Surroundings where the programs run
 * @property {import('./launch.mjs').Desk} desk
 * @property {string} screens in words
 * @property {string} sound in words: which audio device stands behind
 */

/**
 * Sets the desk for the programs that are measured. Where there is no display: a laptop and a projector of their own,
 * or else the one virtual screen. Where pulseaudio is to be had: a sound device of their own that nobody hears, since
 * the bench sounds a chime every other second.
 *
 * @param {import('../lib/prepare.mjs').Prepared} prepared
 * @returns {Promise<Surroundings>}
 */
export async function setDesk({ electron, switches, env, virtualDisplay }) {
  const { screens, env: screenEnv } =
    virtualDisplay === undefined
      ? { screens: 'the screens of this PC', env: {} }
      : await virtualScreens(virtualDisplay);
  const { sound, env: soundEnv } = await quietSound();
  return {
    desk: { electron: electron.path, switches, env: { ...env, ...screenEnv, ...soundEnv } },
    screens,
    sound,
  };
}

/**
 * @param {import('../lib/prepare.mjs').Size} single
 * @returns {Promise<{ screens: string, env: NodeJS.ProcessEnv }>}
 */
async function virtualScreens(single) {
  await ensureTwoScreenTools();
  const two = await startTwoScreens();
  if ('unavailable' in two) {
    return { screens: `one virtual, ${inWords(single)} (${two.unavailable})`, env: {} };
  }
  two.plug();
  const screens = `virtual, a laptop of ${inWords(two.laptop)} and a projector of ${inWords(two.projector)}`;
  return { screens, env: { DISPLAY: two.display } };
}

/** @param {import('../lib/prepare.mjs').Size} size */
const inWords = ({ width, height }) => `${width}x${height}`;

/** @returns {Promise<{ sound: string, env: NodeJS.ProcessEnv }>} */
async function quietSound() {
  if (!isOnPath('pulseaudio')) return { sound: "the PC's own, if any", env: {} };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-sound-'));
  const socket = path.join(folder, 'native');
  const server = spawn(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'],
      ...['-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`],
      ...['-L', 'module-null-sink sink_name=room'],
    ],
    { env: { ...process.env, XDG_RUNTIME_DIR: folder }, detached: true, stdio: 'ignore' },
  );
  atExit(() => {
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const giveUp = performance.now() + SOUND_LIMIT;
  while (!fs.existsSync(socket)) {
    if (server.exitCode !== null || performance.now() > giveUp)
      return { sound: "the PC's own, if any", env: {} };
    await pause(50);
  }
  return { sound: 'a null sink of pulseaudio', env: { PULSE_SERVER: `unix:${socket}` } };
}
