import type { StationColour } from '../../../../domain/plan/looks';
import { Picture } from '../Picture';
import { barPath } from './bar-geometry';

export interface PastBarProps {
  readonly colour: StationColour;
  /** Width and height, in u. */
  readonly width: number;
  readonly height: number;
}

/** An earlier practice: quieter than today's bar, without edge or ornament. */
export function PastBar({ colour, width, height }: PastBarProps) {
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={barPath(0, height, width, height)} fill={`var(--st-${colour}-bar)`} />
    </Picture>
  );
}
