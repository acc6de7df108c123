import { existsSync } from 'node:fs';
import path from 'node:path';

import { complain, progress, SetupError } from './console.mjs';
import { lastLines, run } from './run.mjs';

/** What Electron links to or loads, and a bare Debian or Ubuntu does not have. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'];

/** The program of a virtual display. */
const VIRTUAL_DISPLAY = 'xvfb';

/** Two real screens for tests, one of which can be unplugged, and a window manager for them. */
const TWO_SCREENS = ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox'];

/** A sound device that nobody hears. */
const SOUND = ['pulseaudio'];

const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * Sees to it that Electron finds its libraries and, where it needs one, the program of a virtual display: installs
 * them when it may (root, with apt-get), else ends with the command to type. Only Linux lacks anything.
 *
 * @param {string} electron the binary
 * @param {{ virtualDisplay: boolean }} wants
 * @returns {Promise<void>}
 */
export async function ensureSystemLibraries(electron, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  let missing = await missingLibraries(electron);
  const packages = [
    ...(missing.length > 0 ? LIBRARIES : []),
    ...(virtualDisplay && !isOnPath('Xvfb') ? [VIRTUAL_DISPLAY] : []),
  ];
  if (packages.length === 0) return;
  if (!canInstall()) throw new SetupError(await howToInstall(packages, missing));

  await installPackages(packages);
  missing = await missingLibraries(electron);
  if (missing.length > 0) {
    throw new SetupError(`Electron still lacks these libraries of the system: ${missing.join(', ')}.`);
  }
}

/**
 * Installs, where it may, what the tests need to have two screens; without it those tests say why they are skipped.
 *
 * @returns {Promise<void>}
 */
export async function ensureTwoScreenTools() {
  if (process.platform !== 'linux' || !canInstall()) return;
  if (['Xorg', 'xrandr', 'openbox'].every(isOnPath)) return;
  await installPackages(TWO_SCREENS);
}

/**
 * Installs, where it may, what the tests need to have a sound device; without it those tests say why they are skipped.
 *
 * @returns {Promise<void>}
 */
export async function ensureSoundTools() {
  if (process.platform !== 'linux' || !canInstall() || isOnPath('pulseaudio')) return;
  await installPackages(SOUND);
}

/**
 * @param {string} program
 * @returns {boolean}
 */
export function isOnPath(program) {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}

/**
 * @param {string} electron
 * @returns {Promise<readonly string[]>} the names of the shared libraries that the linker does not find
 */
async function missingLibraries(electron) {
  const { output } = await run('ldd', [electron], { env: { LC_ALL: 'C' } });
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');
}

/** @returns {boolean} */
function canInstall() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

/**
 * @param {readonly string[]} packages
 * @param {readonly string[]} missing
 * @returns {Promise<string>}
 */
async function howToInstall(packages, missing) {
  if (isOnPath('apt-get')) {
    const names = (await currentNames(packages)).join(' ');
    return `Some packages of the system are missing. Type this once, then run it again: sudo apt-get install ${names}`;
  }
  const names = [...missing, ...(packages.includes(VIRTUAL_DISPLAY) ? ['Xvfb'] : [])];
  return `These are missing; install the packages of your system that bring them, then run it again: ${names.join(', ')}.`;
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<void>}
 */
async function installPackages(packages) {
  const line = progress(`Installing packages of the system: ${packages.join(' ')}`);
  await apt(['update'], line.update);
  await apt(['install', '--yes', '--no-install-recommends', ...(await currentNames(packages))], line.update);
  line.done('installed');
}

/**
 * @param {readonly string[]} args
 * @param {(detail: string) => void} update
 * @returns {Promise<void>}
 */
async function apt(args, update) {
  const started = performance.now();
  const showTime = setInterval(() => update(`${Math.round((performance.now() - started) / 1000)} s`), 1000);
  // Another apt-get may be at work, a system's own update for one; its lock is waited for.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2'];
  const result = await run('apt-get', [...options, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    limitMs: INSTALL_LIMIT_MS,
  });
  clearInterval(showTime);
  if (result.code === 0) return;
  complain(lastLines(result.output));
  throw new SetupError(
    result.overdue
      ? `apt-get ${args[0]} did not finish within ten minutes; run it by hand to see why: apt-get ${args.join(' ')}`
      : `apt-get ${args[0]} failed, as it says above; see to it, then run this again.`,
  );
}

/**
 * Since the change to 64-bit time (Debian 13, Ubuntu 24.04) some libraries are packaged as NAMEt64.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<readonly string[]>}
 */
async function currentNames(packages) {
  const { output } = await run('apt-cache', ['pkgnames', 'lib']);
  const known = new Set(output.split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}
