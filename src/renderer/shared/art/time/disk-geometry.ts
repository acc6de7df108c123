import { round } from '../units';

/**
 * The sector of a disk of radius `r` round (c, c) that shows `fraction` (0 to 1) of the time left. It starts full and
 * empties clockwise from twelve; at 0 the path is empty.
 */
export function sectorPath(fraction: number, c: number, r: number): string {
  if (fraction <= 0) return '';
  const arc = `A${round(r)} ${round(r)} 0`;
  const top = round(c - r);
  if (fraction >= 1) return `M${c} ${top} ${arc} 1 1 ${c} ${round(c + r)} ${arc} 1 1 ${c} ${top}Z`;
  const gone = (1 - fraction) * 2 * Math.PI;
  const edge = `${round(c + r * Math.sin(gone))} ${round(c - r * Math.cos(gone))}`;
  return `M${c} ${c} L${edge} ${arc} ${fraction > 0.5 ? 1 : 0} 1 ${c} ${top}Z`;
}
