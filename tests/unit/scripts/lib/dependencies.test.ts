import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { installedAsLocked } from '../../../../scripts/lib/dependencies.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/only-on-macos': { version: '2.0.0', integrity: 'sha512-m', optional: true },
};
const INSTALLED = { 'node_modules/a': LOCKED['node_modules/a'] };

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'roundabout-lock-'));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
});

afterEach(() => rmSync(root, { recursive: true }));

function noteInstalled(packages: object): void {
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('a fresh clone has nothing installed', () => {
  expect(installedAsLocked(root)).toBe(false);
});

test('packages for another kind of machine need not be installed', () => {
  noteInstalled(INSTALLED);
  expect(installedAsLocked(root)).toBe(true);
});

test.each([
  ['a package that is missing', {}],
  ['another version', { 'node_modules/a': { version: '1.2.4', integrity: 'sha512-a' } }],
  ['other content under the same version', { 'node_modules/a': { version: '1.2.3', integrity: 'sha512-b' } }],
  ['a package too many', { ...INSTALLED, 'node_modules/b': { version: '1.0.0', integrity: 'sha512-c' } }],
])('%s means that the locked packages are not what is installed', (_, installed) => {
  noteInstalled(installed);
  expect(installedAsLocked(root)).toBe(false);
});
