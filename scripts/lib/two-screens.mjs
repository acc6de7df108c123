import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { atExit } from './cleanup.mjs';
import { SetupError } from './console.mjs';
import { isOnPath } from './system-packages.mjs';
import { startXServer } from './virtual-display.mjs';

/** @typedef {{ x: number, y: number, width: number, height: number }} Bounds a screen's place on the desk, in pixels */

/**
 * @typedef {object} TwoScreens a desk with a laptop and a projector that can be plugged in and pulled out
 * @property {string} display for the DISPLAY of the programs on it
 * @property {Bounds} laptop
 * @property {Bounds} projector
 * @property {() => void} plug plugs the projector in, to the right of the laptop; it is out at first
 * @property {() => void} unplug
 * @property {() => void} stop
 */

const LAPTOP = { x: 0, y: 0, width: 1366, height: 768 };
const PROJECTOR = { x: 1366, y: 0, width: 1920, height: 1080 };

// Timings of the two screens: the standard ones for their sizes, at 60 Hz for the laptop and 50 Hz for the projector.
const LAPTOP_MODE = '85.50 1366 1436 1579 1792 768 771 774 798 +HSync +VSync';
const PROJECTOR_MODE = '148.50 1920 2448 2492 2640 1080 1084 1089 1125 +HSync +VSync';

/** The dummy driver has 16 outputs; Virtual bounds the whole desk, and the memory must hold it. */
const CONFIGURATION = `
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 512000
EndSection
Section "Monitor"
  Identifier "laptop"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
  Modeline "laptop" ${LAPTOP_MODE}
EndSection
Section "Screen"
  Identifier "desk"
  Device "dummy"
  Monitor "laptop"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 4000 2200
    Modes "laptop"
  EndSubSection
EndSection
`;

/**
 * Starts an X server with two screens and a window manager, and has them stopped when this process ends.
 *
 * @returns {Promise<TwoScreens | { unavailable: string }>} why this machine cannot have it, as part of a sentence
 */
export async function startTwoScreens() {
  if (process.platform !== 'linux') return { unavailable: 'two screens can be had on Linux only' };
  const lacking = ['Xorg', 'xrandr', 'openbox'].filter((program) => !isOnPath(program));
  if (lacking.length > 0) return { unavailable: `two screens need ${lacking.join(', ')}` };

  const folder = mkdtempSync(path.join(tmpdir(), 'roundabout-screens-'));
  const removeFolder = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const configuration = path.join(folder, 'xorg.conf');
  writeFileSync(configuration, CONFIGURATION);
  const args = ['-config', configuration, '-logfile', path.join(folder, 'log')];
  try {
    const server = await startXServer('Xorg', args);
    xrandr(server.display, '--newmode', 'projector', ...PROJECTOR_MODE.split(' '));
    xrandr(server.display, '--addmode', 'DUMMY1', 'projector');
    const env = { ...process.env, DISPLAY: server.display };
    const windowManager = spawn('openbox', { env, detached: true, stdio: 'ignore' });
    const stopManager = atExit(() => windowManager.kill());
    return {
      display: server.display,
      laptop: LAPTOP,
      projector: PROJECTOR,
      plug: () => {
        xrandr(server.display, '--output', 'DUMMY1', '--mode', 'projector', '--right-of', 'DUMMY0');
        // The driver calls the output connected, and tells programs so, only when it is next asked to look.
        xrandr(server.display, '--query');
      },
      unplug: () => xrandr(server.display, '--output', 'DUMMY1', '--off'),
      stop: () => {
        stopManager();
        server.stop();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    // Xorg wants more of a machine than Xvfb does; a user who may not start it gets a reason, not a failed test.
    if (error instanceof SetupError) return { unavailable: error.message };
    throw error;
  }
}

/**
 * @param {string} display
 * @param {...string} args
 * @returns {void}
 */
function xrandr(display, ...args) {
  const { status, stderr } = spawnSync('xrandr', ['--display', display, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`xrandr ${args.join(' ')} failed: ${stderr}`);
}
