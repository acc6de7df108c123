import type { StationColour } from '../../../../domain/plan/looks';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { stateIconShapes } from '../state-icons/state-icon-shapes';
import { round } from '../units';
import { barPath } from './bar-geometry';
import { BarOrnament } from './BarOrnament';

export interface TodayBarProps {
  readonly colour: StationColour;
  /** The bar's width, and the height of the drawing, in u; the flag may stand out of it. */
  readonly width: number;
  readonly height: number;
  /** How high the target stands, and how high the bar is filled: above it when more was achieved. In u. */
  readonly target: number;
  readonly filled: number;
}

const edge = 7;
const flag = 92;
/** Where the flag's pole stands in its icon of 64 x 64, and its foot. */
const pole = { x: 13.5, foot: 61 } as const;

/** Today's bar: an empty one as high as the target that fills with the seconds, and grows on beyond it with its flag. */
export function TodayBar({ colour, width, height, target, filled }: TodayBarProps) {
  const reach = Math.max(target, filled);
  const outline = barPath(0, height, width, reach);
  const flagPlace = {
    x: round(width / 2 - (pole.x / 64) * flag),
    y: round(height - reach - (pole.foot / 64) * flag + edge / 2),
    size: flag,
  };
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={outline} fill="var(--paper-2)" />
      {filled <= 0 ? null : (
        <>
          <path d={barPath(0, height, width, filled)} fill={`var(--st-${colour})`} />
          <BarOrnament colour={colour} top={height - filled} width={width} room={filled} />
        </>
      )}
      <path
        d={outline}
        fill="none"
        stroke={`var(--key, var(--st-${colour}-deep))`}
        strokeWidth={edge}
        strokeLinejoin="round"
      />
      <IconShape place={flagPlace}>{stateIconShapes.target}</IconShape>
    </Picture>
  );
}
