/** A pencil in the pot: its foot, how far it leans (degrees, right is positive) and how long its shaft is. */
export interface PotPencil {
  readonly x: number;
  readonly lean: number;
  readonly shaft: number;
}

/** The middle of the pot, on the grid of its drawing. */
export const potMiddle = 384;

/** The farthest that a pencil stands from the middle, and how far it leans there. */
const reach = { x: 196, lean: 16.5 } as const;
/** How far apart pencils stand while there is room. */
const pitch = 98;
/** Lengths that never stand next to their like. */
const shafts = [262, 372, 288, 326, 236] as const;

/** Where `count` pencils stand in the pot, from left to right. */
export function potPencils(count: number): readonly PotPencil[] {
  const step = Math.min(pitch, (2 * reach.x) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, i) => {
    const offset = (i - (count - 1) / 2) * step;
    return {
      x: potMiddle + offset,
      lean: (offset / reach.x) * reach.lean - 0.5,
      shaft: shafts[i % shafts.length] ?? shafts[0],
    };
  });
}
