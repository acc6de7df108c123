import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

/** A directory of a test's own; it is removed when the test ends. */
export function tempDirectory(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-test-'));
  made.push(directory);
  return directory;
}

afterEach(() => {
  for (const directory of made.splice(0)) fs.rmSync(directory, { recursive: true, force: true });
});
