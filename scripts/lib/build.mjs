import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { complain, progress, SetupError } from './console.mjs';
import { projectRoot } from './paths.mjs';
import { runNpm } from './run.mjs';

/** Everything that a build is made from, relative to the project's folder. */
const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const OUTPUTS = ['out/main/index.js', 'out/preload', 'out/renderer'];

/**
 * Builds the app, unless the last build is of exactly these sources.
 *
 * @returns {Promise<void>}
 */
export async function ensureBuild() {
  const stamp = path.join(projectRoot, 'out', 'build-stamp');
  const sources = hashSources(projectRoot);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources + outputState(projectRoot)) return;
  await build();
  fs.writeFileSync(stamp, sources + outputState(projectRoot));
}

/** @returns {Promise<void>} */
async function build() {
  const line = progress('Building');
  const result = await runNpm(['run', '--silent', 'build']);
  if (result.code !== 0) {
    complain(result.output);
    throw new SetupError('The app could not be built, as the lines above say.');
  }
  line.done('built');
}

/**
 * @param {string} root
 * @returns {string} one digest of all sources' paths and contents
 */
function hashSources(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => listFiles(path.join(root, source)))) {
    hash.update(`${path.relative(root, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * When the outputs were written; it tells that something else has built over them since, such as `npm run dev`.
 *
 * @param {string} root
 * @returns {string}
 */
function outputState(root) {
  return OUTPUTS.map(
    (output) => ` ${fs.statSync(path.join(root, output), { throwIfNoEntry: false })?.mtimeMs}`,
  ).join('');
}

/**
 * @param {string} file a file or a folder
 * @returns {string[]} the files in it, in a fixed order
 */
function listFiles(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => listFiles(path.join(file, name)));
}
