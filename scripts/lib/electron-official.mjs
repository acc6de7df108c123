import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { progress } from './console.mjs';
import { cacheFolder, projectRoot } from './paths.mjs';
import { lastLines, run } from './run.mjs';

const QUIET_LIMIT_MS = 20_000;
const UNPACK_LIMIT_MS = 5 * 60_000;
const REMEMBER_MS = 24 * 60 * 60_000;

/**
 * @typedef {{ path: string, version: string }} Found
 * @typedef {{ reason: string }} NotHad why it is not to be had, as the end of a sentence
 */

/**
 * The Electron that package.json pins: where it is already, or else downloaded by Electron's own downloader, with a
 * limit on how long nothing may come.
 *
 * @param {{ remember: boolean }} options whether a failure of the last 24 hours is taken as today's answer
 * @returns {Promise<Found | NotHad>}
 */
export async function ensureOfficial({ remember }) {
  const folder = path.join(projectRoot, 'node_modules', 'electron');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const binary = installedBinary(folder, version);
  if (binary !== undefined) return { path: binary, version };

  const note = path.join(cacheFolder(), `electron-${version}-not-reached.json`);
  if (remember && failedLately(note)) return { reason: 'its download failed within the last day' };
  const reason = (await download(folder, version)) ?? (await unpack(folder));
  if (reason !== undefined) {
    fs.mkdirSync(path.dirname(note), { recursive: true });
    fs.writeFileSync(note, JSON.stringify({ at: new Date().toISOString(), reason }));
    return { reason };
  }
  fs.rmSync(note, { force: true });
  const unpacked = installedBinary(folder, version);
  return unpacked === undefined ? { reason: 'what was unpacked is not whole' } : { path: unpacked, version };
}

/**
 * @param {string} folder of the electron package
 * @param {string} version
 * @returns {string | undefined}
 */
function installedBinary(folder, version) {
  const versionFile = path.join(folder, 'dist', 'version');
  const pathFile = path.join(folder, 'path.txt');
  if (!fs.existsSync(versionFile) || !fs.existsSync(pathFile)) return undefined;
  if (fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  const binary = path.join(folder, 'dist', fs.readFileSync(pathFile, 'utf8'));
  return fs.existsSync(binary) ? binary : undefined;
}

/**
 * Downloads into Electron's own cache, from where its install script takes it. That script has no time limit, hence
 * this step before it.
 *
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<string | undefined>} why it failed
 */
async function download(folder, version) {
  const line = progress(`Fetching Electron ${version}`);
  const stop = new AbortController();
  const quiet = setTimeout(() => stop.abort(), QUIET_LIMIT_MS);
  try {
    const ofElectron = createRequire(path.join(folder, 'package.json'));
    const { downloadArtifact } = await import(pathToFileURL(ofElectron.resolve('@electron/get')).href);
    await downloadArtifact({
      version,
      artifactName: 'electron',
      checksums: ofElectron('./checksums.json'),
      platform: process.platform,
      arch: process.arch,
      downloadOptions: {
        quiet: true,
        signal: stop.signal,
        getProgressCallback: (/** @type {{ percent: number }} */ { percent }) => {
          quiet.refresh();
          line.update(`${Math.round(percent * 100)} %`);
        },
      },
    });
    line.done('fetched');
    return undefined;
  } catch (error) {
    line.done('not to be had');
    return stop.signal.aborted ? `nothing came for ${QUIET_LIMIT_MS / 1000} seconds` : innermost(error);
  } finally {
    clearTimeout(quiet);
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>} why it failed
 */
async function unpack(folder) {
  const result = await run(process.execPath, [path.join(folder, 'install.js')], { limitMs: UNPACK_LIMIT_MS });
  return result.code === 0 ? undefined : `it could not be unpacked: ${lastLines(result.output, 1)}`;
}

/**
 * @param {string} note
 * @returns {boolean}
 */
function failedLately(note) {
  const written = fs.statSync(note, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written < REMEMBER_MS;
}

/**
 * fetch hides the cause ("fetch failed") one or two levels down.
 *
 * @param {unknown} error
 * @returns {string}
 */
function innermost(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : innermost(error.cause);
}
