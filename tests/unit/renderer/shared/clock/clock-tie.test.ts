import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClockTie,
  mainsTime,
  narrow,
  tieFrom,
} from '../../../../../src/renderer/shared/clock/clock-tie';

/** Main's clock is `ahead` of the window's; the question takes `there` to arrive and the answer `back`, in milliseconds. */
const trip = (ahead: number, asked: number, there: number, back: number) => ({
  asked,
  mains: asked + there + ahead,
  answered: asked + there + back,
});

const width = ({ least, most }: ClockTie): number => most - least;

describe('tying a window to the clock of main', () => {
  it('the true difference lies within what any round trip tells, however slow either way was', () => {
    const delay = fc.double({ min: 0, max: 5000, noNaN: true });
    const ahead = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(ahead, fc.array(fc.tuple(delay, delay), { minLength: 1, maxLength: 8 }), (truth, trips) => {
        const tie = trips
          .map(([there, back], i) => tieFrom(trip(truth, i * 20_000, there, back)))
          .reduce<ClockTie | null>(narrow, null);
        expect(tie).not.toBeNull();
        if (tie === null) return;
        expect(tie.least).toBeLessThanOrEqual(truth);
        expect(tie.most).toBeGreaterThanOrEqual(truth);
        expect(Math.abs(mainsTime(tie, 1000) - (1000 + truth))).toBeLessThanOrEqual(width(tie) / 2 + 1e-6);
      }),
    );
  });

  it('a late answer does not loosen what a quick one told', () => {
    const quick = tieFrom(trip(500, 0, 1, 1));
    const late = tieFrom(trip(500, 100, 1, 3000));
    expect(width(narrow(quick, late))).toBeLessThanOrEqual(width(quick));
  });

  it('the newer counts when the clocks have come apart', () => {
    const before = tieFrom(trip(500, 0, 1, 1));
    const afterSleep = tieFrom(trip(60_500, 100, 2, 2));
    expect(narrow(before, afterSleep)).toEqual(afterSleep);
  });
});
