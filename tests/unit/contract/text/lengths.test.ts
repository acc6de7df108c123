import { describe, expect, it } from 'vitest';
import { countdown, span, stopwatch, wholeMinutes } from '../../../../src/contract/text/en/lengths';
import { inWords } from '../../../../src/contract/text/en/lists';

describe('lengths in the control window', () => {
  it.each([
    [900_000, '15:00'],
    [899_001, '15:00'],
    [899_000, '14:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-5000, '0:00'],
    [6_300_000, '105:00'],
  ])('counts %i ms down as %s', (length, shown) => {
    expect(countdown(length)).toBe(shown);
  });

  it('counts up by whole seconds that are over', () => {
    expect(stopwatch(75_999)).toBe('1:15');
    expect(stopwatch(999)).toBe('0:00');
  });

  it.each([
    [780_000, '13 min'],
    [750_000, '12:30'],
    [45_000, '45 s'],
    [3_600_000, '1 h'],
    [3_900_000, '1 h 5 min'],
  ])('writes %i ms as %s', (length, shown) => {
    expect(span(length)).toBe(shown);
  });

  it('rounds to minutes, and to one at least', () => {
    expect(wholeMinutes(840_000)).toBe('14 min');
    expect(wholeMinutes(20_000)).toBe('1 min');
    expect(wholeMinutes(4_500_000)).toBe('1 h 15 min');
  });
});

describe('a list', () => {
  it('is read as a sentence', () => {
    expect(inWords(['3'])).toBe('3');
    expect(inWords(['3', '4'])).toBe('3 and 4');
    expect(inWords(['2', '3', '4'])).toBe('2, 3 and 4');
  });
});
