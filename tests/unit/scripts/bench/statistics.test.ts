import { expect, test } from 'vitest';

import { median, percentile, spread } from '../../../../scripts/bench/statistics.mjs';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('the 99th percentile of a hundred values is the last but one', () => {
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(spread(hundred)).toEqual({ p50: 50, p99: 99, max: 100 });
});

test('one bad value among fewer than a hundred is the 99th percentile', () => {
  expect(percentile([1, 1, 1, 50], 0.99)).toBe(50);
});

test('the median of an odd count is the middle value, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('values are compared as numbers, not as texts', () => {
  expect(percentile([10, 9, 100], 1)).toBe(100);
});

test('nothing measured is no figure', () => {
  expect(percentile([], 0.5)).toBeNaN();
});
