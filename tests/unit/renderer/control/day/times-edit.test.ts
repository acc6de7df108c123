import { describe, expect, it } from 'vitest';
import { aPlan } from '../../../../support/plans';
import { wholeSeconds, withOwn, withoutOwn } from '../../../../../src/renderer/control/plan/times/times-edit';

describe("a weekday's own times", () => {
  const byWeekday = { 1: { rounds: 3, moveSeconds: 60 }, 5: { rounds: 2 } };

  it('are changed on that weekday alone, beside what it has already', () => {
    expect(withOwn(byWeekday, 1, { roundSeconds: 600 })).toEqual({
      1: { rounds: 3, moveSeconds: 60, roundSeconds: 600 },
      5: { rounds: 2 },
    });
    expect(withOwn(byWeekday, 2, { finishBy: null })).toEqual({ ...byWeekday, 2: { finishBy: null } });
  });

  it('go back to those of every day field by field; a weekday with none left is like the others', () => {
    expect(withoutOwn(byWeekday, 1, 'rounds')).toEqual({ 1: { moveSeconds: 60 }, 5: { rounds: 2 } });
    expect(withoutOwn(byWeekday, 5, 'rounds')).toEqual({ 1: byWeekday[1] });
    expect(withoutOwn(byWeekday, 3, 'rounds')).toEqual(byWeekday);
  });
});

describe('how long all of it takes', () => {
  it('counts the moves between the rounds', () => {
    expect(wholeSeconds(aPlan().timings)).toBe(72 * 60);
    expect(wholeSeconds({ ...aPlan().timings, rounds: 1 })).toBe(18 * 60);
  });
});
