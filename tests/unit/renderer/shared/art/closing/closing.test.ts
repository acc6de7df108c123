import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { groupColours } from '../../../../../../src/domain/plan/looks';
import { buntingLine, pennants } from '../../../../../../src/renderer/shared/art/closing/bunting-geometry';
import { Pot } from '../../../../../../src/renderer/shared/art/closing/Pot';
import { potPencils } from '../../../../../../src/renderer/shared/art/closing/pot-geometry';

describe('the pot', () => {
  it('holds a pencil for each group, in its colour', () => {
    for (const count of [1, 5, 12]) {
      const colours = groupColours.slice(0, count);
      const markup = renderToStaticMarkup(createElement(Pot, { colours, width: 780 }));
      for (const colour of colours) expect(markup).toContain(`fill="var(--gr-${colour})"`);
    }
  });

  it('keeps all pencils inside its rim, lean outwards, and even about its middle', () => {
    for (let count = 1; count <= 12; count += 1) {
      const pencils = potPencils(count);
      const xs = pencils.map(({ x }) => x);
      expect(Math.min(...xs) - 38).toBeGreaterThanOrEqual(96);
      expect(Math.max(...xs) + 38).toBeLessThanOrEqual(664);
      expect(xs.reduce((sum, x) => sum + x, 0) / count).toBeCloseTo(384, 6);
      expect([...pencils].sort((a, b) => a.lean - b.lean)).toEqual(pencils);
    }
  });

  it('never stands two pencils of one length next to each other', () => {
    const shafts = potPencils(12).map(({ shaft }) => shaft);
    expect(shafts.slice(1).every((shaft, i) => shaft !== shafts[i])).toBe(true);
  });

  it('may stand twice on one page: its ids are its own', () => {
    const pot = createElement(Pot, { colours: ['red'], width: 100 });
    const markup = renderToStaticMarkup(createElement('div', null, pot, pot));
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the bunting', () => {
  it.each([1440, 1728, 1920])('fills a screen of %i u without a pennant cut off or on another', (width) => {
    const row = pennants(width);
    expect(row.length).toBeGreaterThanOrEqual(9);
    expect(row[0]?.x).toBeGreaterThanOrEqual(0);
    row.slice(1).forEach((next, i) => {
      const before = row[i];
      expect(before && before.x + before.width).toBeLessThan(next.x);
    });
    const last = row.at(-1);
    expect(last && last.x + last.width).toBeLessThanOrEqual(width);
  });

  it('hangs from edge to edge, lowest in the middle', () => {
    const ys = [...buntingLine(1920).matchAll(/[ML][\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(ys[0]).toBe(-6);
    expect(ys.at(-1)).toBeCloseTo(-6, 5);
    expect(Math.max(...ys)).toBeCloseTo(68, 0);
  });
});
