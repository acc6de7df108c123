import { spawn } from 'node:child_process';
import path from 'node:path';

import { atExit } from './cleanup.mjs';
import { runInForeground } from './launch.mjs';
import { projectRoot } from './paths.mjs';
import { ensureSoundTools, ensureTwoScreenTools, isOnPath } from './system-packages.mjs';

/**
 * Runs the Playwright tests; they drive Electron itself, so no browser is downloaded.
 *
 * @param {import('./prepare.mjs').Prepared} prepared
 * @param {{ args: readonly string[], env?: NodeJS.ProcessEnv }} options args are passed through to `playwright test`
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runEndToEnd({ env, virtualDisplay }, { args, env: added }) {
  await ensureTwoScreenTools();
  await ensureSoundTools();
  if (virtualDisplay !== undefined) startWindowManager(env);
  const playwright = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  return runInForeground(process.execPath, [playwright, 'test', ...args], {
    cwd: projectRoot,
    env: { ...env, ...added },
  });
}

/**
 * Without one a virtual display knows no fullscreen, no raising and no focus as a real desktop has them.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {void}
 */
function startWindowManager(env) {
  if (!isOnPath('openbox')) return;
  const openbox = spawn('openbox', { env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
  atExit(() => openbox.kill());
}
