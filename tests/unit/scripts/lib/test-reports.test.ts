import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { addCounts, readPlaywrightCounts, readVitestCounts } from '../../../../scripts/lib/test-reports.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roundabout-reports-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('tests still to be written count as skipped', () => {
  const file = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 });
  expect(readVitestCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

test('an end-to-end test that passed at its second try counts as passed', () => {
  const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

test('a step that left no report ran no test', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  expect(readVitestCounts(path.join(folder, 'missing.json'))).toEqual(none);
  expect(readPlaywrightCounts(path.join(folder, 'missing.json'))).toEqual(none);
});

test('the counts of all steps are added up', () => {
  const sum = addCounts([
    { passed: 5, failed: 2, skipped: 4 },
    { passed: 4, failed: 1, skipped: 2 },
  ]);
  expect(sum).toEqual({ passed: 9, failed: 3, skipped: 6 });
});
