import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { SetupError } from '../../scripts/lib/console.mjs';
import { isOnPath } from '../../scripts/lib/system-packages.mjs';
import { startXServer } from '../../scripts/lib/virtual-display.mjs';

/** A screen's place on the desk, in pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A desk with a laptop and a projector that can be plugged in and pulled out, for real Electron to see. */
export interface TwoScreens {
  /** For the DISPLAY of the program under test. */
  readonly display: string;
  readonly laptop: Bounds;
  readonly projector: Bounds;
  /** Plugs the projector in, to the right of the laptop. It is out at first. */
  plug(): void;
  unplug(): void;
  stop(): void;
}

const LAPTOP: Bounds = { x: 0, y: 0, width: 1366, height: 768 };
const PROJECTOR: Bounds = { x: 1366, y: 0, width: 1920, height: 1080 };

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
 * Starts an X server with two screens and a window manager. `npm run test:e2e` has installed what that needs where it
 * may; on a machine that cannot have it the result says why, for the test to be skipped with.
 */
export async function startTwoScreens(): Promise<TwoScreens | { readonly unavailable: string }> {
  if (process.platform !== 'linux') return { unavailable: 'two screens can be had on Linux only' };
  const lacking = ['Xorg', 'xrandr', 'openbox'].filter((program) => !isOnPath(program));
  if (lacking.length > 0) return { unavailable: `two screens need ${lacking.join(', ')}` };

  const folder = mkdtempSync(path.join(tmpdir(), 'roundabout-screens-'));
  const configuration = path.join(folder, 'xorg.conf');
  writeFileSync(configuration, CONFIGURATION);
  const args = ['-config', configuration, '-logfile', path.join(folder, 'log')];
  try {
    const server = await startXServer('Xorg', args);
    xrandr(server.display, '--newmode', 'projector', ...PROJECTOR_MODE.split(' '));
    xrandr(server.display, '--addmode', 'DUMMY1', 'projector');
    const env = { ...process.env, DISPLAY: server.display };
    const windowManager = spawn('openbox', { env, stdio: 'ignore' });
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
        windowManager.kill();
        server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    // Xorg wants more of a machine than Xvfb does; a user who may not start it gets a reason, not a failed test.
    if (error instanceof SetupError) return { unavailable: error.message };
    throw error;
  }
}

function xrandr(display: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('xrandr', ['--display', display, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`xrandr ${args.join(' ')} failed: ${stderr}`);
}
