import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Where set-up keeps what is fetched once for all work trees: outside this one, so that a fresh clone finds it.
 *
 * @returns {string}
 */
export function cacheFolder() {
  const { env, platform } = process;
  if (platform === 'win32') {
    return path.join(
      env['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'),
      'roundabout',
      'cache',
    );
  }
  if (platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'roundabout');
  // The XDG rules say that a relative path is to be ignored.
  const xdg = env['XDG_CACHE_HOME'];
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(os.homedir(), '.cache'), 'roundabout');
}
