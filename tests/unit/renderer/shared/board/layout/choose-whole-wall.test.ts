import { describe, expect, it } from 'vitest';
import { chooseEnding } from '../../../../../../src/renderer/shared/board/layout/choose-ending';
import { chooseHandWall } from '../../../../../../src/renderer/shared/board/layout/choose-hand-wall';
import { choosePlate, fitsPlate } from '../../../../../../src/renderer/shared/board/layout/choose-plate';

const texts = { title: 6.8, then: 6.5, list: null };

describe('the wall with the hand', () => {
  it('is as in the mock at 16:9: a disk of 830 u, the words at its right', () => {
    const layout = chooseHandWall({ width: 1920, height: 1080, figures: 4, ...texts });
    expect(layout.disk?.size).toBeCloseTo(830, -2);
    expect(layout.title).toBe(116);
  });

  it('lets the hand rise from below the edge at every width', () => {
    for (const width of [1350, 1440, 1728, 1920, 2400]) {
      for (const figures of [4, 5, 6]) {
        const { hand } = chooseHandWall({ width, height: 1080, figures, ...texts });
        expect(hand.y + hand.size * 2.09).toBeGreaterThanOrEqual(1080);
        expect(hand.y).toBeGreaterThan(0);
      }
    }
  });

  it('stands without a disk where the digits leave no room for one', () => {
    expect(chooseHandWall({ width: 1440, height: 1080, figures: 5, ...texts }).disk).toBeNull();
  });
});

describe('what may be chosen', () => {
  const list = { width: 740, height: 420 };

  it('stands over the hand, whose disk begins under it, where all of it has room', () => {
    const layout = chooseHandWall({ width: 1920, height: 1080, figures: 4, ...texts, list });
    expect(layout.list).toBe(true);
    expect(layout.disk?.y).toBeGreaterThan(84 + list.height);
    expect(layout.hand.y + layout.hand.size * 2.09).toBeGreaterThanOrEqual(1080);
  });

  it('is left out where it is too wide or too high, and the hand is as without it', () => {
    for (const [width, size] of [
      [1440, list],
      [1920, { width: 740, height: 700 }],
    ] as const) {
      const room = { width, height: 1080, figures: 4, ...texts };
      expect(chooseHandWall({ ...room, list: size })).toEqual(chooseHandWall(room));
    }
  });
});

describe("a cue's plate", () => {
  it('has a large icon beside two lines where they leave it room', () => {
    expect(choosePlate({ width: 656, height: 284, lines: [4.4, 4.8], pictures: 1 })).toMatchObject({
      icon: 'beside',
      iconSize: 148,
    });
  });

  it('has the icon over the words in a narrow block, and text at the floor or above', () => {
    const layout = choosePlate({ width: 426, height: 284, lines: [2.8, 4.4], pictures: 1 });
    expect(layout.icon).toBe('over');
    expect(layout.iconSize).toBeGreaterThanOrEqual(92);
    expect(layout.text).toBeGreaterThanOrEqual(65);
  });
});

describe('a word that is too long for its plate', () => {
  it('is known by the floor of 65 u', () => {
    expect(fitsPlate(426, [2.8, 4.4])).toBe(true);
    expect(fitsPlate(426, [2.8, 8.2])).toBe(false);
  });
});

describe('the last screens', () => {
  it('are as in the mock at 16:9', () => {
    const layout = chooseEnding({ width: 1920, groups: 5, title: 6.2, minutes: 5.6, ofWork: 4.7 });
    expect(layout).toMatchObject({ title: 168, summary: 96, summaryLines: 1, emblem: 132 });
  });

  it('break a long summary in two lines, and say only the minutes where even those are too long', () => {
    const room = { width: 1440, groups: 5, title: 6.2, minutes: 6.2 };
    expect(chooseEnding({ ...room, ofWork: 9.8 })).toMatchObject({ summaryLines: 2 });
    expect(chooseEnding({ ...room, ofWork: 9.8 }).summary).toBeGreaterThanOrEqual(65);
    expect(chooseEnding({ ...room, ofWork: 18 })).toMatchObject({ summaryLines: 0 });
  });

  it('have room for twelve emblems in one row', () => {
    const { emblem, emblemGap, column } = chooseEnding({
      width: 1440,
      groups: 12,
      title: 6.2,
      minutes: 5.6,
      ofWork: 4.7,
    });
    expect(12 * emblem + 11 * emblemGap).toBeLessThanOrEqual(column);
  });
});
