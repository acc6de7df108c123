import fs from 'node:fs';
import path from 'node:path';

import { SetupError } from './console.mjs';
import { run } from './run.mjs';
import { isOnPath } from './system-packages.mjs';

/**
 * The switches that Chromium's sandbox needs here: none, but for root, whom Chromium refuses to run sandboxed. Where
 * the system gives an ordinary user no sandbox, this ends with what to do about it rather than run without one.
 *
 * @param {string} electron the binary
 * @returns {Promise<readonly string[]>}
 */
export async function sandboxSwitches(electron) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const helper = path.join(path.dirname(electron), 'chrome-sandbox');
  if (isSetuidRoot(helper) || (await userNamespacesWork())) return [];
  throw new SetupError(
    `This system lets no ordinary program make a sandbox, and Electron will not run without one. Type this once, then run it again: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/**
 * @param {string} helper
 * @returns {boolean}
 */
function isSetuidRoot(helper) {
  const stat = fs.statSync(helper, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0;
}

/**
 * Tries what the sandbox does at its start. Asking the kernel's settings would not do: containers and AppArmor (Ubuntu
 * since 24.04) forbid it in ways of their own, AppArmor only at the second step, the network.
 *
 * @returns {Promise<boolean>}
 */
async function userNamespacesWork() {
  if (!isOnPath('unshare')) return true;
  const { code } = await run('unshare', ['--user', '--net', '--pid', '--fork', 'true']);
  return code === 0;
}
