import type { Display, Rectangle } from 'electron';

/** In device-independent pixels of the whole desk. */
export type Rect = Readonly<Rectangle>;

/** What is looked at of a screen. */
export type ScreenInfo = Readonly<
  Pick<Display, 'id' | 'label' | 'scaleFactor' | 'internal'> & { bounds: Rect; workArea: Rect }
>;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

export const area = (rect: Rect): number => rect.width * rect.height;

/** The part that two rectangles share; its width or height is 0 when there is none. */
export function overlap(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

/** The screen that a window is on: the one that shows most of it, else the first. */
export function screenUnder(window: Rect, screens: readonly ScreenInfo[]): ScreenInfo | undefined {
  return screens.toSorted((a, b) => area(overlap(window, b.bounds)) - area(overlap(window, a.bounds)))[0];
}
