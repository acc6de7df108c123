import { describe, expect, it } from 'vitest';
import { stationColours } from '../../../../../../src/domain/plan/looks';
import {
  chevronPath,
  chevronPatternOf,
  chevronShapes,
} from '../../../../../../src/renderer/shared/art/signs/chevron-patterns';
import { signAspect, signOutline } from '../../../../../../src/renderer/shared/art/signs/sign-geometry';

const height = 100;
/** The end points of a path with absolute coordinates, and for the dots of "dotted" their left edges. */
const points = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/(?:[ML]|^M)(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the chevron patterns', () => {
  it('are one for each station colour, no two alike', () => {
    const drawn = stationColours.map((colour) =>
      JSON.stringify(chevronShapes(chevronPatternOf[colour], 0, height)),
    );
    expect(new Set(drawn).size).toBe(stationColours.length);
  });

  it.each(stationColours)('leave the field of a %s sign nowhere', (colour) => {
    const width = signAspect * height;
    for (const { d } of chevronShapes(chevronPatternOf[colour], 0.96 * height, height)) {
      for (const [x, y] of points(d)) {
        const edge = width - 0.31 * height * Math.abs(1 - (2 * y) / height);
        expect(x).toBeLessThanOrEqual(edge);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it('keep their proportions at any size', () => {
    for (const colour of stationColours) {
      const small = chevronShapes(chevronPatternOf[colour], 0, 50).length;
      expect(chevronShapes(chevronPatternOf[colour], 0, 200)).toHaveLength(small);
    }
  });

  it('draw a chevron as two arms of one width that meet in a point on the right', () => {
    expect(chevronPath(10, 100, 20)).toBe('M10 0 H30 L61 50 L30 100 H10 L41 50Z');
  });

  it('cut the tiles of the stepped pattern into six rows with gaps between', () => {
    const rows = chevronShapes('stepped', 0, 120)
      .slice(0, 6)
      .map(({ d }) => points(d).map(([, y]) => y));
    const tops = rows.map((ys) => Math.min(...ys));
    const feet = rows.map((ys) => Math.max(...ys));
    expect(tops.slice(1).every((top, i) => top > (feet[i] ?? Infinity))).toBe(true);
  });
});

describe('the sign', () => {
  it('is rounded on the left and points to the right at half its height', () => {
    expect(signOutline(100)).toBe('M13 0 H143 L174 50 L143 100 H13 Q0 100 0 87 V13 Q0 0 13 0Z');
  });
});
