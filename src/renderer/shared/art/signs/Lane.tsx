import type { StationColour } from '../../../../domain/plan/looks';
import { Picture } from '../Picture';
import { laneChevrons, laneSteps } from './lane-geometry';

export interface LaneProps {
  readonly colour: StationColour;
  /** Width and height, in u. */
  readonly width: number;
  readonly height: number;
  /**
   * The chevron that is one step stronger now, from 0 at the left to 5 at the sign; left out, the lane is still. The
   * caller moves it on by one a second at most, never in between.
   */
  readonly step?: number | undefined;
}

/** The way to a station in Clean up and move: chevrons that thicken towards its sign. */
export function Lane({ colour, width, height, step }: LaneProps) {
  const chevrons = laneChevrons(width, height);
  const first = laneSteps - chevrons.length;
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {chevrons.map((d, i) => (
        <path key={d} d={d} fill={`var(--st-${colour}-${i + first === step ? 'step' : 'lane'})`} />
      ))}
    </Picture>
  );
}
