import { expect, test } from 'vitest';
import { between, instant, minus, minutes, plus, seconds, total } from '../../../src/domain/units';

const start = instant(10_000);

test('[house style 1] a length is added to an instant; an instant or a bare number never passes as one', () => {
  expect(plus(start, seconds(5))).toBe(15_000);
  expect(minus(start, seconds(5))).toBe(5_000);
  // @ts-expect-error two instants have no sum; tsc fails if this line should compile
  plus(start, start);
  // @ts-expect-error nor is a number a length before it says its unit
  plus(start, 5);
});

test('lengths add up to a length', () => {
  expect(total(minutes(1), seconds(5), between(start, plus(start, seconds(1))))).toBe(66_000);
  expect(total()).toBe(0);
});
