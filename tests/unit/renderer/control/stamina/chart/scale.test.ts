import { describe, expect, test } from 'vitest';
import { scaleFor } from '../../../../../../src/renderer/control/stamina/chart/scale';

describe('the heights of a chart', () => {
  test.each([30, 60, 150, 480, 900, 1800, 10_800])('have one to four lines for %i seconds', (most) => {
    const { ticks, yOf } = scaleFor(most, 100);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(4);
    for (const tick of ticks) expect(yOf(tick)).toBeGreaterThanOrEqual(0);
    expect(yOf(most)).toBeGreaterThan(0);
  });

  test('lead back to the seconds that stand there', () => {
    const { yOf, secondsAt } = scaleFor(900, 100);
    expect(secondsAt(yOf(425))).toBeCloseTo(425);
    expect(secondsAt(120)).toBe(0);
  });
});
