import { round } from '../units';

/** A pennant on the line: where its left corner hangs, how far it is turned (degrees), and its width. */
export interface Pennant {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly width: number;
}

/** The bunting hangs from just above the upper edge of the screen. */
const top = -6;
const gap = 12;
const pitch = 148;

/** The height of the line at `x`, on a screen `width` u wide. */
const lineAt = (x: number, width: number): number =>
  top + (74 * width * Math.sin((Math.PI * x) / width)) / 1920;

/** As many pennants as fit, side by side, with a little air between them. */
export function pennants(width: number): readonly Pennant[] {
  const count = Math.max(1, Math.round(width / pitch));
  const step = width / count;
  return Array.from({ length: count }, (_, i) => {
    const [x, end] = [i * step + gap, (i + 1) * step - gap];
    const [y, endY] = [lineAt(x, width), lineAt(end, width)];
    const turn = (Math.atan2(endY - y, end - x) * 180) / Math.PI;
    return { x: round(x), y: round(y), turn: round(turn), width: round(end - x) };
  });
}

/** The line itself, as a path of short straight pieces. */
export function buntingLine(width: number): string {
  const pieces = Math.ceil(width / 20);
  const points = Array.from({ length: pieces + 1 }, (_, i) => (i * width) / pieces);
  return `M${points.map((x) => `${round(x)} ${round(lineAt(x, width))}`).join(' L')}`;
}
