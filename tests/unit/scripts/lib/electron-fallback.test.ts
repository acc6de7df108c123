import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { verifyIntegrity } from '../../../../scripts/lib/electron-fallback.mjs';

const CONTENT = 'what the registry sent';
const INTEGRITY = `sha512-${createHash('sha512').update(CONTENT).digest('base64')}`;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roundabout-integrity-'));
  file = path.join(folder, 'stand-in.tgz');
  writeFileSync(file, CONTENT);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the expected file is taken', async () => {
  await expect(verifyIntegrity(file, INTEGRITY)).resolves.toBeUndefined();
});

test('a file that differs in one byte is refused', async () => {
  writeFileSync(file, `${CONTENT.slice(0, -1)}T`);
  await expect(verifyIntegrity(file, INTEGRITY)).rejects.toThrow('not the expected file');
});
