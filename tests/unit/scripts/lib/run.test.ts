import { constants } from 'node:os';
import { expect, test } from 'vitest';

import { lastLines, run } from '../../../../scripts/lib/run.mjs';

const node = (script: string, options?: Parameters<typeof run>[2]) =>
  run(process.execPath, ['-e', script], options);

test('what a program prints and its exit code are in the result', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
  expect(result).toMatchObject({ code: 3, overdue: false });
  expect(result.output).toMatch(/out[^]*err|err[^]*out/);
});

test('a program that does not exist gives a shell’s code for that', async () => {
  expect((await run('roundabout-no-such-program', [])).code).toBe(127);
});

test('a program that shows no sign of getting on is ended, and the result says so', async () => {
  const result = await node('setInterval(() => {}, 1000)', { sign: () => 'the same', quietLimitMs: 100 });
  expect(result).toMatchObject({ code: 128 + constants.signals.SIGTERM, overdue: true });
});

test('a program that gets on is not ended however long it takes', async () => {
  let bytes = 0;
  const result = await node('setTimeout(() => {}, 600)', { sign: () => ++bytes, quietLimitMs: 100 });
  expect(result).toMatchObject({ code: 0, overdue: false });
});

test('the last lines of an output leave out the empty ones at its end', () => {
  expect(lastLines('one\ntwo\nthree\n\n', 2)).toBe('two\nthree');
});
