import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sectorPath } from '../../../../../../src/renderer/shared/art/time/disk-geometry';
import { Disk } from '../../../../../../src/renderer/shared/art/time/Disk';

describe('the disk', () => {
  it('is a whole circle while all of the time is left', () => {
    expect(sectorPath(1, 100, 90)).toBe('M100 10 A90 90 0 1 1 100 190 A90 90 0 1 1 100 10Z');
  });

  it('keeps the left half at half time: it empties clockwise from twelve', () => {
    expect(sectorPath(0.5, 100, 90)).toBe('M100 100 L100 190 A90 90 0 0 1 100 10Z');
  });

  it('keeps the quarter before twelve at the last quarter', () => {
    expect(sectorPath(0.25, 100, 90)).toBe('M100 100 L10 100 A90 90 0 0 1 100 10Z');
  });

  it('takes the long way round while more than half is left', () => {
    expect(sectorPath(0.75, 100, 90)).toBe('M100 100 L190 100 A90 90 0 1 1 100 10Z');
  });

  it('is empty when no time is left, and stays so in overtime', () => {
    expect(sectorPath(0, 100, 90)).toBe('');
    expect(sectorPath(-0.1, 100, 90)).toBe('');
  });

  it('does not close its circle before the time is full again', () => {
    expect(sectorPath(1.2, 100, 90)).toBe(sectorPath(1, 100, 90));
    expect(sectorPath(0.999, 100, 90)).not.toBe(sectorPath(1, 100, 90));
  });

  it.each([44, 284, 830])('has a rim of 5 u when it is %i u wide, inside its own box', (size) => {
    const markup = renderToStaticMarkup(createElement(Disk, { fraction: 0.4, size }));
    expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(markup).toContain('stroke-width="5"');
    expect(markup).toContain(`r="${(size - 5) / 2}"`);
  });

  it('changes only the path of its sector from one second to the next', () => {
    const draw = (fraction: number): string =>
      renderToStaticMarkup(createElement(Disk, { fraction, size: 284 }));
    const withoutSector = (markup: string): string => markup.replace(/ d="[^"]*"/, '');
    expect(draw(0.5)).not.toBe(draw(0.499));
    expect(withoutSector(draw(0.5))).toBe(withoutSector(draw(0.499)));
  });
});
