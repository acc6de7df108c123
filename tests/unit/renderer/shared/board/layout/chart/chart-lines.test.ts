import { describe, expect, it } from 'vitest';
import {
  baseLines,
  targetLine,
} from '../../../../../../../src/renderer/shared/board/layout/chart/chart-lines';
import type { SetBar, SetBars } from '../../../../../../../src/renderer/shared/board/layout/chart/set-bars';

const place = { width: 1920, top: 342, foot: 1036 };
const bar = (index: number, labelTop: number, endsDay = false): SetBar => ({
  index,
  centre: 300 + index * 180,
  height: 1036 - labelTop - 60,
  labelTop,
  endsDay,
});
const chart = (...bars: readonly SetBar[]): SetBars => ({ bars, column: 140, today: 1736 });

describe('the line of the target', () => {
  it('runs to the flag over bars that stand below it', () => {
    expect(targetLine(chart(bar(0, 700), bar(1, 650)), 500, null)).toEqual([{ from: 48, to: 1704 }]);
  });

  it('is left out where a bar or its time would be in its way', () => {
    const lines = targetLine(chart(bar(0, 700), bar(1, 400), bar(2, 700)), 500, null);
    expect(lines).toEqual([
      { from: 48, to: 398 },
      { from: 562, to: 1704 },
    ]);
  });

  it('begins behind the motto, where it would run through it or just under it', () => {
    const motto = { left: 48, top: 390, right: 600, bottom: 540 };
    expect(targetLine(chart(), 500, motto)).toEqual([{ from: 656, to: 1704 }]);
    expect(targetLine(chart(), 560, motto)).toEqual([{ from: 656, to: 1704 }]);
    expect(targetLine(chart(), 700, motto)).toEqual([{ from: 48, to: 1704 }]);
  });

  it('is no stub', () => {
    const highest = chart(...Array.from({ length: 8 }, (_, i) => bar(i, 400)));
    const lines = targetLine(highest, 500, { left: 48, top: 480, right: 200, bottom: 540 });
    expect(lines.every(({ from, to }) => to - from >= 90)).toBe(true);
  });
});

describe('the base line', () => {
  it('is one where each day has one practice', () => {
    expect(baseLines(chart(bar(0, 700), bar(1, 650)), place)).toEqual([{ from: 48, to: 1872 }]);
  });

  it('is one for each day where a day has several; the last one is under today', () => {
    const days = chart(bar(0, 700), bar(1, 650, true), bar(2, 700));
    expect(baseLines(days, place)).toEqual([
      { from: 234, to: 546 },
      { from: 594, to: 1872 },
    ]);
    expect(baseLines(chart(bar(0, 700), bar(1, 650, true)), place).at(-1)).toEqual({ from: 1728, to: 1872 });
  });
});
