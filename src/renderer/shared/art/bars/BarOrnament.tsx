import type { StationColour } from '../../../../domain/plan/looks';
import { chevronPatternOf, chevronShapes, pointDepth } from '../signs/chevron-patterns';
import { round } from '../units';
import { barPoint } from './bar-geometry';

interface BarOrnamentProps {
  readonly colour: StationColour;
  /** The point of what is filled, the bar's width, and the height of what is filled; in u. */
  readonly top: number;
  readonly width: number;
  readonly room: number;
}

/** A sign's chevrons are drawn for its height; along their way they are here as flat as the bar's point. */
const flat = barPoint / pointDepth;
/** How far a pattern reaches along its way, as a part of its height. */
const patternReach = 0.72;
const underPoint = 34;

/** The station's chevrons, turned to point up, under the point of a bar; none before there is room for them. */
export function BarOrnament({ colour, top, width, room }: BarOrnamentProps) {
  const reach = patternReach * width * flat;
  if (room < underPoint + reach + barPoint * width) return null;
  const turn = `translate(0 ${round(top + underPoint + reach)}) rotate(-90) scale(${round(flat)} 1)`;
  return (
    <g transform={turn} color={`var(--st-${colour}-mark)`}>
      {chevronShapes(chevronPatternOf[colour], 0, width).map(({ d, stroke }) => (
        <path
          key={d}
          d={d}
          fill={stroke === null ? 'currentColor' : 'none'}
          stroke={stroke === null ? 'none' : 'currentColor'}
          strokeWidth={stroke ?? 0}
        />
      ))}
    </g>
  );
}
