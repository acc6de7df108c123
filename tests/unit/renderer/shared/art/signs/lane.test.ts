import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lane } from '../../../../../../src/renderer/shared/art/signs/Lane';
import { laneChevrons, laneSteps } from '../../../../../../src/renderer/shared/art/signs/lane-geometry';

const left = (d: string): number => Number(/^M(-?[\d.]+)/.exec(d)?.[1]);
const thickness = (d: string): number => Number(/ H([\d.]+)/.exec(d)?.[1]) - left(d);
const strong = (width: number, step?: number): readonly boolean[] =>
  [
    ...renderToStaticMarkup(createElement(Lane, { colour: 'teal', width, height: 112, step })).matchAll(
      /fill="var\(--st-teal-(lane|step)\)"/g,
    ),
  ].map(([, tone]) => tone === 'step');

describe('the lane', () => {
  it('thickens towards the sign, and its last point ends at the right edge', () => {
    const lane = laneChevrons(372, 112);
    expect(lane).toHaveLength(laneSteps);
    const thick = lane.map(thickness);
    expect(thick).toEqual([...thick].sort((a, b) => a - b));
    const last = lane.at(-1) ?? '';
    expect(left(last) + thickness(last) + 0.31 * 112).toBeCloseTo(372, 1);
  });

  it('drops its thin chevrons first where it is short, and never starts outside of its box', () => {
    for (const width of [372, 300, 200, 120, 60]) {
      const lane = laneChevrons(width, 112);
      expect(lane.length).toBeLessThanOrEqual(laneSteps);
      for (const d of lane) expect(left(d)).toBeGreaterThanOrEqual(0);
    }
    expect(laneChevrons(200, 112).at(-1)).toBeDefined();
    expect(laneChevrons(200, 112).length).toBeLessThan(laneSteps);
  });

  it('makes one chevron stronger at a time, from the left to the sign', () => {
    for (let step = 0; step < laneSteps; step += 1) {
      expect(strong(372, step)).toEqual(Array.from({ length: laneSteps }, (_, i) => i === step));
    }
  });

  it('counts its steps from the sign in a short lane, so that all lanes are in step', () => {
    expect(strong(200, laneSteps - 1).at(-1)).toBe(true);
    expect(strong(200, 0)).not.toContain(true);
  });

  it('is still without a step', () => {
    expect(strong(372)).not.toContain(true);
  });
});
