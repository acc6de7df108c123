import type { StationColour } from '../../../../domain/plan/looks';
import { edgeWidth } from '../edge';
import { Picture } from '../Picture';
import { round } from '../units';
import { buntingLine, type Pennant, pennants } from './bunting-geometry';

export interface BuntingProps {
  /** The colours of the pennants, in turn: those of the day's stations. */
  readonly colours: readonly StationColour[];
  /** Width of the screen, in u; the height is 190 u. */
  readonly width: number;
}

const height = 190;
const drop = 100;

interface FlagProps {
  readonly pennant: Pennant;
  readonly colour: StationColour;
}

function Flag({ pennant: { x, y, turn, width: w }, colour }: FlagProps) {
  const at = (part: number): number => round(w * part);
  const outline = `M0 0 H${w} L${at(0.5)} ${drop}Z`;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path
        d={outline}
        fill="none"
        stroke="var(--key, transparent)"
        strokeWidth={2 * edgeWidth(drop)}
        strokeLinejoin="round"
      />
      <path d={outline} fill={`var(--st-${colour})`} />
      <path
        d={`M${at(0.25)} 0 L${at(0.5)} 50 L${at(0.75)} 0 H${at(0.61)} L${at(0.5)} 22 L${at(0.39)} 0Z`}
        fill={`var(--st-${colour}-mark)`}
      />
    </g>
  );
}

/** Pennants across the top of the last screen: the stations' chevrons, hung out. */
export function Bunting({ colours, width }: BuntingProps) {
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {pennants(width).map((pennant, i) => {
        const colour = colours[i % colours.length];
        return colour === undefined ? null : <Flag key={pennant.x} pennant={pennant} colour={colour} />;
      })}
      <path d={buntingLine(width)} fill="none" stroke="var(--ink)" strokeWidth={5} />
    </Picture>
  );
}
