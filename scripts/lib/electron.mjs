import { say, SetupError } from './console.mjs';
import { ensureFallback, fallbackExists } from './electron-fallback.mjs';
import { ensureOfficial } from './electron-official.mjs';

/** Set to 1 to try the official download again within a day of its failing. */
const RETRY = 'ROUNDABOUT_RETRY_ELECTRON';

/**
 * @typedef {object} Electron
 * @property {string} path of the binary
 * @property {string} version
 * @property {'official' | 'fallback'} source
 */

/**
 * A runnable Electron: the official one that package.json pins or, where its download is blocked on Linux x64, a
 * stand-in for development and tests.
 *
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const remember = fallbackExists() && process.env[RETRY] !== '1';
  const official = await ensureOfficial({ remember });
  if ('path' in official) return { ...official, source: 'official' };
  if (!fallbackExists()) {
    throw new SetupError(
      `Electron could not be fetched (${official.reason}): on a network that lets its download through, or with ELECTRON_MIRROR set to a mirror that yours allows, run this again.`,
    );
  }
  const fallback = await ensureFallback();
  say(
    `Electron ${fallback.version} stands in for the official one, for development and tests only (${official.reason}; ${RETRY}=1 tries again).`,
  );
  return { ...fallback, source: 'fallback' };
}
