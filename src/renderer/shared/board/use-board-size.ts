import { type RefObject, useLayoutEffect, useState } from 'react';

/** The size of a board in u, and how many pixels one u has. */
export interface BoardSize {
  readonly u: number;
  readonly width: number;
  readonly height: number;
}

/** The board's height in u where the screen is not taller than 5:4. */
const wholeHeight = 1080;
/** The narrowest board, in u: 5:4. On a taller one u is measured by the width, so that the digits fit. */
const leastWidth = 1350;

export function boardSize(widthPx: number, heightPx: number): BoardSize | null {
  const u = Math.min(heightPx / wholeHeight, widthPx / leastWidth);
  return u > 0 ? { u, width: widthPx / u, height: heightPx / u } : null;
}

/** Follows the size of the element; null until it was measured. */
export function useBoardSize(element: RefObject<HTMLElement | null>): BoardSize | null {
  const [size, setSize] = useState<BoardSize | null>(null);
  useLayoutEffect(() => {
    const board = element.current;
    if (board === null) return;
    const measure = (): void => setSize(boardSize(board.clientWidth, board.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(board);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
