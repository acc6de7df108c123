import { round } from '../units';

/** The mark is drawn round the origin, inside this radius. */
export const markRadius = 34;

const inner = 17;
const count = 4;
const gap = 13;
/** How far a chevron's point is turned ahead of its ends, in degrees. */
const lead = 24;

const at = (radius: number, degrees: number): string => {
  const angle = (degrees * Math.PI) / 180;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
};

/** A ring of chevrons that go round clockwise. */
export const markPaths: readonly string[] = Array.from({ length: count }, (_, i) => {
  const from = (i * 360) / count - lead / 2;
  const to = ((i + 1) * 360) / count - gap - lead / 2;
  const middle = (markRadius + inner) / 2;
  return (
    `M${at(markRadius, from)} A${markRadius} ${markRadius} 0 0 1 ${at(markRadius, to)} L${at(middle, to + lead)} ` +
    `L${at(inner, to)} A${inner} ${inner} 0 0 0 ${at(inner, from)} L${at(middle, from + lead)}Z`
  );
});
