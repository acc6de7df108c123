import { round } from '../units';
import { chevronPath, pointDepth } from './chevron-patterns';

/** The chevrons in a lane, and so the number of steps before it starts again. */
export const laneSteps = 6;

/** The height that the thicknesses below were drawn for. */
const drawnHeight = 112;
const gap = 30;
const thickness = (i: number): number => 10 + i * (i * 1.15 + 1.4);

/**
 * The chevrons of a lane of `width` x `height`, from left to right. They thicken towards the sign and end at the right
 * edge; in a lane too short for all of them the thin ones fall away.
 */
export function laneChevrons(width: number, height: number): readonly string[] {
  const scale = height / drawnHeight;
  const paths: string[] = [];
  let right = width - pointDepth * height;
  for (let i = laneSteps - 1; i >= 0; i -= 1) {
    const thick = thickness(i) * scale;
    const x = right - thick;
    if (x < -0.005) break;
    paths.unshift(chevronPath(x, height, round(thick)));
    right = x - gap * scale;
  }
  return paths;
}
