import fs from 'node:fs';
import path from 'node:path';

import { complain, progress, SetupError } from './console.mjs';
import { projectRoot } from './paths.mjs';
import { lastLines, runNpm } from './run.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Ends with a clear sentence on a Node that the tools do not run on.
 *
 * @returns {void}
 */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Roundabout is built with Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}: install a newer Node and run this again.`,
  );
}

/**
 * Installs the locked packages, unless exactly those are installed.
 *
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  if (installedAsLocked(projectRoot)) return;
  const line = progress('Installing the locked packages');
  const seconds = startOfSeconds();
  const result = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    sign: () => {
      line.update(seconds());
      return 0;
    },
  });
  if (result.code !== 0) {
    complain(lastLines(result.output, 30));
    throw new SetupError(
      'The packages could not be installed, as npm says above; see to it, then run this again.',
    );
  }
  line.done('installed');
}

/** @returns {() => string} the time since now, in words for a line of progress */
function startOfSeconds() {
  const started = performance.now();
  return () => `${Math.round((performance.now() - started) / 1000)} s`;
}

/**
 * Compares what npm noted in node_modules with the lock file. Dates would not do: a checkout makes every file new.
 *
 * @param {string} root the folder of package.json
 * @returns {boolean}
 */
export function installedAsLocked(root) {
  const noted = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(noted)) return false;
  const installed = readPackages(noted);
  const locked = readPackages(path.join(root, 'package-lock.json'));
  // npm leaves out of its note what this kind of machine does not install, and the project itself ('').
  const complete = Object.entries(locked).every(
    ([name, { optional }]) => name === '' || optional === true || name in installed,
  );
  const same = Object.entries(installed).every(([name, { version, integrity }]) => {
    const wanted = locked[name];
    return wanted !== undefined && wanted.version === version && wanted.integrity === integrity;
  });
  return complete && same;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(lockFile) {
  return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
}
