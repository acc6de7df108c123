import path from 'node:path';
import { expect, test } from 'vitest';
import { wholePaths } from '../../../../scripts/lib/caller-paths.mjs';
import { parseCommandLine } from '../../../../src/main/command-line/parse';

const here = path.resolve('/somewhere/else');
const there = (name: string): string => path.join(here, name);

test('files and folders are meant from where the person stands, in both ways to write them', () => {
  const flags = ['--data-dir', 'data', '--plan=plans/a.json', '--events', '../e.jsonl', '--start'];
  const parsed = parseCommandLine(wholePaths(flags, here));
  expect(parsed).toMatchObject({
    ok: true,
    options: {
      dataDir: there('data'),
      plan: there('plans/a.json'),
      events: there('../e.jsonl'),
      start: true,
    },
  });
});

test('what is missing stays missing, and other values stay as they are', () => {
  const flags = ['--rehearse', '60', '--plan', '--start', '--data-dir=', '--date=2026-09-07', '--events'];
  expect(wholePaths(flags, here)).toEqual(flags);
});
