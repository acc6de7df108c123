import path from 'node:path';

import { exitOnSignals } from './cleanup.mjs';
import { checkNode, ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { sandboxSwitches } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-packages.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './virtual-display.mjs';
import { windowSystemSwitches } from './window-system.mjs';

/** @typedef {{ width: number, height: number }} Size in pixels */

/** On a machine without a display Chromium also misses the desktop's bus and a graphics card, and says so at length. */
const QUIET = ['--log-level=3'];

/** What a class's projector most often has. */
export const FULL_HD = { width: 1920, height: 1080 };

/**
 * @typedef {object} Prepared
 * @property {import('./electron.mjs').Electron} electron
 * @property {readonly string[]} switches for Electron itself, to stand before the app's folder
 * @property {Size | undefined} virtualDisplay the size of the virtual display, when there is one
 * @property {NodeJS.ProcessEnv} env for every program that starts Electron: DISPLAY, and where Electron is, in the
 *   words of each tool (ELECTRON_EXEC_PATH for electron-vite, ELECTRON_OVERRIDE_DIST_PATH for the electron package,
 *   ROUNDABOUT_ELECTRON and ROUNDABOUT_ELECTRON_SWITCHES for our tests)
 */

/**
 * Makes this machine ready to run Electron, whatever it lacks: packages, Electron, the system's libraries, a display.
 * What is there already costs no time.
 *
 * @param {{ screen?: Size }} [options] the size of the virtual display, if one is needed
 * @returns {Promise<Prepared>}
 */
export async function prepare({ screen = FULL_HD } = {}) {
  exitOnSignals();
  checkNode();
  await ensureDependencies();
  const electron = await ensureElectron();
  const isVirtual = needsVirtualDisplay();
  await ensureSystemLibraries(electron.path, { virtualDisplay: isVirtual });
  const display = isVirtual ? await startVirtualDisplay(screen) : undefined;
  const displayEnv = display === undefined ? {} : { DISPLAY: display.display };
  const switches = [
    ...(await sandboxSwitches(electron.path)),
    ...windowSystemSwitches(process.platform, { ...process.env, ...displayEnv }),
    ...(isVirtual ? QUIET : []),
  ];
  return {
    electron,
    switches,
    virtualDisplay: isVirtual ? screen : undefined,
    env: {
      ROUNDABOUT_ELECTRON: electron.path,
      ROUNDABOUT_ELECTRON_SWITCHES: switches.join(' '),
      ELECTRON_EXEC_PATH: electron.path,
      ...(electron.source === 'fallback' ? { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(electron.path) } : {}),
      ...displayEnv,
    },
  };
}
