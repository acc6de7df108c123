import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { atExit } from './cleanup.mjs';
import { isOnPath } from './system-packages.mjs';

/** How long pulseaudio gets to open its socket, in milliseconds. */
const LIMIT = 10_000;

/** @typedef {{ env: Readonly<Record<string, string>>, stop: () => void }} QuietSound env: for programs that shall use it */

/**
 * Starts a sound server of its own with one device that nobody hears. It ends with this process at the latest.
 *
 * @returns {Promise<QuietSound | { unavailable: string }>} unavailable: why there is none, in words
 */
export async function startQuietSound() {
  if (!isOnPath('pulseaudio')) return { unavailable: 'pulseaudio is not installed' };
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
  const stop = atExit(() => {
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const giveUp = performance.now() + LIMIT;
  while (!fs.existsSync(socket)) {
    if (server.exitCode !== null || performance.now() > giveUp) {
      stop();
      return { unavailable: 'pulseaudio does not start here' };
    }
    await pause(50);
  }
  return { env: { PULSE_SERVER: `unix:${socket}` }, stop };
}
