import { describe, expect, it } from 'vitest';
import { millis } from '../../../../../src/domain/units';
import { roundLengths, sameLengths } from '../../../../../src/renderer/control/derive/round-lengths';

const round = (number: number, seconds: number) => ({ round: number, length: millis(seconds * 1000) });

describe('how long rounds are', () => {
  it('puts neighbors of the same length together', () => {
    expect(sameLengths([round(2, 870), round(3, 780), round(4, 780)])).toEqual([
      { rounds: [2], length: 870_000 },
      { rounds: [3, 4], length: 780_000 },
    ]);
  });

  it('says it in words', () => {
    expect(roundLengths([round(1, 480), round(2, 510), round(3, 510)])).toEqual([
      'Round 1 takes 8 min',
      'Rounds 2 and 3 take 8:30 each',
    ]);
  });
});
