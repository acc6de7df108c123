import { assertNever } from '../../../../domain/assert-never';
import type { StationColour } from '../../../../domain/plan/looks';
import { round } from '../units';

/** The ornament of a sign. Each station colour owns one, so that a sign is never told by its colour alone. */
export type ChevronPattern =
  'broad' | 'single' | 'double' | 'stepped' | 'round' | 'dart' | 'zigzag' | 'dotted';

export const chevronPatternOf: Readonly<Record<StationColour, ChevronPattern>> = {
  navy: 'broad',
  teal: 'single',
  pink: 'double',
  rust: 'stepped',
  lime: 'round',
  plum: 'dart',
  sky: 'zigzag',
  gold: 'dotted',
};

/** A piece of a pattern: filled, or drawn as a line of the width given in `stroke`. */
export interface ChevronShape {
  readonly d: string;
  readonly stroke: number | null;
}

/** How far a chevron's point stands in front of its ends, as a part of its height. */
export const pointDepth = 0.31;

/** A chevron of height `h` whose arms are `thick` wide, measured level; its upper left corner is at (x, 0). */
export function chevronPath(x: number, h: number, thick: number, depth = pointDepth * h): string {
  const [left, right, middle] = [round(x), round(x + thick), round(h / 2)];
  const [notch, point] = [round(x + depth), round(x + thick + depth)];
  return `M${left} 0 H${right} L${point} ${middle} L${right} ${round(h)} H${left} L${notch} ${middle}Z`;
}

const fill = (d: string): ChevronShape => ({ d, stroke: null });

/** A chevron cut into tiles with level gaps, like the letters of a word. */
function tiles(x: number, h: number): readonly ChevronShape[] {
  const rows = 6;
  const gap = 0.035 * h;
  const thick = 0.12 * h;
  const shift = (y: number): number => x + pointDepth * h * (1 - Math.abs(1 - (2 * y) / h));
  return Array.from({ length: rows }, (_, row) => {
    const top = (row * h) / rows + gap / 2;
    const foot = ((row + 1) * h) / rows - gap / 2;
    const corner = (y: number, across: number): string => `${round(shift(y) + across)} ${round(y)}`;
    return fill(`M${corner(top, 0)} L${corner(top, thick)} L${corner(foot, thick)} L${corner(foot, 0)}Z`);
  });
}

/** A chevron with a rounded point and level ends. */
function rounded(x: number, h: number): ChevronShape {
  const reach = round(x + 0.95 * pointDepth * h);
  const [ends, m] = [round(x), round(h / 2)];
  const bend = [0.3, 0.7].map((part) => round(part * h));
  return {
    d: `M${ends} 0 C${ends} ${bend[0]} ${reach} ${bend[0]} ${reach} ${m} C${reach} ${bend[1]} ${ends} ${bend[1]} ${ends} ${round(h)}`,
    stroke: round(0.085 * h),
  };
}

/** A solid head with swept ends, like a dart of folded paper. */
const dart = (x: number, h: number): ChevronShape =>
  fill(
    `M${round(x)} ${round(0.06 * h)} L${round(x + 0.56 * h)} ${round(h / 2)} L${round(x)} ${round(0.94 * h)} L${round(x + 0.2 * h)} ${round(h / 2)}Z`,
  );

/** Two small chevrons, one above the other, joined. */
function zigzag(x: number, h: number): ChevronShape {
  const [thick, depth] = [0.1 * h, 0.2 * h];
  const corners = [0, 1, 2, 3, 4].map((i) => ({ x: x + (i % 2) * depth, y: (i * h) / 4 }));
  const edge = [...corners, ...corners.map((c) => ({ x: c.x + thick, y: c.y })).reverse()];
  return fill(`M${edge.map((c) => `${round(c.x)} ${round(c.y)}`).join(' L')}Z`);
}

/** Five dots in the shape of a chevron. */
function dots(x: number, h: number): readonly ChevronShape[] {
  const r = 0.07 * h;
  const inset = 0.03 * h;
  return [0, 1, 2, 3, 4].map((i) => {
    const y = r + inset + (i * (h - 2 * (r + inset))) / 4;
    const left = round(x + pointDepth * h * (1 - Math.abs(i - 2) / 2));
    const arc = `a${round(r)} ${round(r)} 0 1 1`;
    return fill(`M${left} ${round(y)} ${arc} ${round(2 * r)} 0 ${arc} ${round(-2 * r)} 0Z`);
  });
}

/** A pattern for a sign of height `h`: it points right, and its left edge is at `x`. */
export function chevronShapes(pattern: ChevronPattern, x: number, h: number): readonly ChevronShape[] {
  switch (pattern) {
    case 'broad':
      return [fill(chevronPath(x + 0.05 * h, h, 0.2 * h))];
    case 'single':
      return [0, 1, 2].map((i) => fill(chevronPath(x + i * 0.1575 * h, h, 0.075 * h)));
    case 'double':
      return [0, 1].map((i) => fill(chevronPath(x + (0.04 + i * 0.14875) * h, h, 0.085 * h)));
    case 'stepped':
      return [0, 1].flatMap((i) => tiles(x + (0.02 + i * 0.2) * h, h));
    case 'round':
      return [0, 1].map((i) => rounded(x + (0.0625 + i * 0.2) * h, h));
    case 'dart':
      return [dart(x + 0.01 * h, h)];
    case 'zigzag':
      return [0, 1].map((i) => zigzag(x + (0.02 + i * 0.2) * h, h));
    case 'dotted':
      return [0, 1].flatMap((i) => dots(x + (i * 0.22 - 0.02) * h, h));
    default:
      return assertNever(pattern);
  }
}
