import type { CSSProperties, ReactNode } from 'react';
import './picture.css';
import { units } from './units';

export interface PictureProps {
  /** Width and height on the screen, in u (see `units`). */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** What the picture says, where no text beside it says the same; without it the picture is hidden from readers. */
  readonly label?: string | undefined;
  /** The value of `currentColor` inside the drawing. */
  readonly colour?: string | undefined;
  readonly children: ReactNode;
}

/** The frame that every drawing shares: its size in u, and whether a screen reader hears of it. */
export function Picture({ width, height, viewBox, label, colour, children }: PictureProps) {
  const style: CSSProperties = { width: units(width), height: units(height) };
  if (colour !== undefined) style.color = colour;
  const role = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="picture" viewBox={viewBox} style={style} {...role}>
      {children}
    </svg>
  );
}
