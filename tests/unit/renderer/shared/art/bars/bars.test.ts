import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stationColours } from '../../../../../../src/domain/plan/looks';
import { barPath } from '../../../../../../src/renderer/shared/art/bars/bar-geometry';
import { TodayBar, type TodayBarProps } from '../../../../../../src/renderer/shared/art/bars/TodayBar';

const draw = (change: Partial<TodayBarProps> = {}): string =>
  renderToStaticMarkup(
    createElement(TodayBar, {
      ...{ colour: 'teal', width: 136, height: 600, target: 500, filled: 300 },
      ...change,
    }),
  );

describe('a bar', () => {
  it('stands on its foot and points up', () => {
    expect(barPath(10, 600, 100, 400)).toBe('M10 600 V222 L60 200 L110 222 V600Z');
  });

  it('is a point only while it is lower than its point', () => {
    expect(barPath(0, 600, 100, 10)).toBe('M0 600 V600 L50 590 L100 600 V600Z');
  });
});

describe("today's bar", () => {
  it('is as high as the target, and filled as high as was counted', () => {
    const drawn = draw();
    expect(drawn).toContain(barPath(0, 600, 136, 500));
    expect(drawn).toContain(`d="${barPath(0, 600, 136, 300)}" fill="var(--st-teal)"`);
  });

  it('is empty at first', () => {
    expect(draw({ filled: 0 })).not.toContain('fill="var(--st-teal)"');
  });

  it('grows on beyond the target, and takes its flag along', () => {
    expect(draw({ filled: 560 })).toContain(barPath(0, 600, 136, 560));
    expect(draw({ filled: 560 })).not.toContain(barPath(0, 600, 136, 500));
    const flags = [300, 500, 560].map(
      (filled) => /translate\([\d.]+ (-?[\d.]+)\) scale\(1\.4375/.exec(draw({ filled }))?.[1],
    );
    expect(flags[0]).toBe(flags[1]);
    expect(Number(flags[2])).toBe(Number(flags[1]) - 60);
  });

  it.each(stationColours)('has the chevrons of a %s station when there is room for them', (colour) => {
    const withThem = draw({ colour });
    expect(withThem).toContain(`var(--st-${colour}-mark)`);
    expect(draw({ colour, filled: 40 })).not.toContain(`var(--st-${colour}-mark)`);
  });
});
