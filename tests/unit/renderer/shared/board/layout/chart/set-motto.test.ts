import { describe, expect, it } from 'vitest';
import type { SetBars } from '../../../../../../../src/renderer/shared/board/layout/chart/set-bars';
import { setMotto } from '../../../../../../../src/renderer/shared/board/layout/chart/set-motto';

const motto = 'Keep pencils moving, not mouths.';
/** Each letter half as wide as high. */
const measure = (text: string): number => text.length / 2;
const place = { width: 1920, top: 342, foot: 1036 };
const nine = (labelTop: number): SetBars => ({
  bars: Array.from({ length: 9 }, (_, index) => ({
    ...{ index, centre: 130 + index * 187, height: 300, endsDay: false },
    labelTop: labelTop - index * 30,
  })),
  column: 140,
  today: 1736,
});

describe('the motto', () => {
  it('stands in two lines over as few low bars as that takes', () => {
    const set = setMotto(motto, nine(800), place, measure);
    expect(set?.size).toBe(66);
    expect(set?.lines).toHaveLength(2);
    expect(set?.box.right).toBeLessThan(900);
  });

  it('keeps clear of the times under it', () => {
    const set = setMotto(motto, nine(640), place, measure);
    const over = nine(640).bars.filter(({ centre }) => centre - 70 < (set?.box.right ?? 0));
    for (const { labelTop } of over) expect(set?.box.bottom).toBeLessThanOrEqual(labelTop - 20);
  });

  it('is left out, not cut, where high bars leave no room for it', () => {
    expect(setMotto(motto, nine(430), place, measure)).toBeNull();
    expect(setMotto('', nine(800), place, measure)).toBeNull();
  });

  it('is larger on the first day, when there is no bar yet', () => {
    const set = setMotto(motto, { bars: [], column: 116, today: 1736 }, place, measure);
    expect(set?.size).toBe(116);
    expect(set?.lines.join(' ')).toBe(motto);
  });
});
