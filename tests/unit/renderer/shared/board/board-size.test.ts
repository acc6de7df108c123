import { describe, expect, it } from 'vitest';
import { boardSize } from '../../../../../src/renderer/shared/board/use-board-size';

describe('the size of the board', () => {
  it('is 1080 u high at every usual screen', () => {
    expect(boardSize(1920, 1080)).toEqual({ u: 1, width: 1920, height: 1080 });
    expect(boardSize(1024, 768)).toMatchObject({ width: 1440, height: 1080 });
    expect(boardSize(3840, 2160)).toMatchObject({ u: 2, width: 1920 });
  });

  it('is measured by the width in a window taller than 5:4, so that the digits fit', () => {
    const size = boardSize(600, 800);
    expect(size?.width).toBeCloseTo(1350);
    expect(size?.height).toBeCloseTo(1800);
  });

  it('is unknown while the window has no size', () => {
    expect(boardSize(0, 0)).toBeNull();
  });
});
