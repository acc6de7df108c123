import type { ReactNode } from 'react';

export interface IconShapeProps {
  /** Shapes on the icons' grid of 64 x 64. */
  readonly children: ReactNode;
  /** Where the icon lies in the drawing around it, and how large; left out, it fills a drawing of 64 x 64. */
  readonly place?: { readonly x: number; readonly y: number; readonly size: number };
}

/** An icon as a part of a larger drawing, in that drawing's `currentColor`. */
export function IconShape({ children, place }: IconShapeProps) {
  const transform = place && `translate(${place.x} ${place.y}) scale(${place.size / 64})`;
  return (
    <g fill="currentColor" transform={transform}>
      {children}
    </g>
  );
}
