/** How far the edge round a sign or an emblem stands out of it, in u; `size` is the height of the drawing in u. */
export const edgeWidth = (size: number): number => Math.min(3.5, Math.max(1.5, 0.034 * size));
