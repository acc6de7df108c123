import { expect, test } from 'vitest';

import { readOptions } from '../../../../scripts/bench/options.mjs';

test('the timed part takes 15 minutes unless told otherwise', () => {
  expect(readOptions([])).toEqual({ minutes: 15, json: undefined });
});

test('minutes may have a fraction, for a trial', () => {
  expect(readOptions(['--minutes', '0.5', '--json', 'figures.json'])).toEqual({
    minutes: 0.5,
    json: 'figures.json',
  });
});

test.each([['0'], ['-1'], ['many'], ['601']])('%s minutes are refused in one sentence', (minutes) => {
  expect(() => readOptions([`--minutes=${minutes}`])).toThrow(`not "${minutes}"`);
});

test('an unknown flag is refused, and the usage is told', () => {
  expect(() => readOptions(['--fast'])).toThrow(/--fast[^]*Usage: npm run bench/);
});
