import { floor } from './sizes';
import { downFrom } from './wrap';

/** How a cue's plate is set: icon and text sizes in u. */
export interface PlateLayout {
  readonly icon: number;
  readonly text: number;
}

export const platePadding = 20;
export const plateGap = 14;
const sizes = downFrom(92, floor);

/** The icon stands over the words, as large as they leave it room. `width` and `height` are the plate's. */
export function choosePlate(width: number, height: number, lines: readonly number[]): PlateLayout {
  const widest = Math.max(...lines);
  const text = sizes.find((size) => widest * size <= width - 2 * platePadding) ?? floor;
  const icon = Math.floor(height - 2 * platePadding - plateGap - text * lines.length);
  return { icon: Math.min(icon, 132), text };
}
