import { floor } from './sizes';
import { downFrom } from './wrap';

/** How a cue's plate is set; sizes in u. */
export interface PlateLayout {
  /** The icon stands beside the words, or over them. */
  readonly icon: 'beside' | 'over';
  readonly iconSize: number;
  readonly text: number;
}

export interface PlateRoom {
  readonly width: number;
  readonly height: number;
  /** The words' lines, in em. */
  readonly lines: readonly number[];
  /** How many pictures stand beside each other: the icon, and the emblems of the groups that are meant. */
  readonly pictures: number;
}

const padding = 20;
const gap = 24;
const besideIcon = 148;
const mostOverIcon = 132;
const leastOverIcon = 92;
const gapOver = 12;
/** The icon before a line and the space after it, in em. */
const lineIcon = 1.3;
const sizes = downFrom(92, floor);

/** Whether lines of these widths, in em, fit a plate at all. */
export const fitsPlate = (width: number, lines: readonly number[]): boolean =>
  Math.max(...lines) * floor <= width - 2 * padding;

/** Whether a line of this width, in em, fits beside its pictures. */
export const fitsLine = (width: number, size: number, line: number, pictures = 1): boolean =>
  (line + lineIcon * pictures) * size <= width - 2 * padding;

/** A large icon beside the words where they leave room for it, else one over them; more pictures stand over them. */
export function choosePlate({ width, height, lines, pictures }: PlateRoom): PlateLayout {
  const widest = Math.max(...lines);
  const inner = width - 2 * padding;
  const beside = sizes.find((size) => widest * size + gap + besideIcon <= inner);
  if (beside !== undefined && lines.length > 1 && pictures === 1)
    return { icon: 'beside', iconSize: besideIcon, text: beside };
  const left = (size: number): number => Math.floor(height - 2 * padding - gapOver - size * lines.length);
  const text = sizes.find((size) => widest * size <= inner && left(size) >= leastOverIcon) ?? floor;
  const each = Math.floor((inner - gapOver * (pictures - 1)) / pictures);
  return { icon: 'over', iconSize: Math.min(mostOverIcon, left(text), each), text };
}
