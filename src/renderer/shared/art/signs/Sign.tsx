import type { StationLook } from '../../../../domain/plan/looks';
import { edgeWidth } from '../edge';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { stationIconShapes } from '../station-icons/station-icon-shapes';
import { round } from '../units';
import { chevronPatternOf, chevronShapes } from './chevron-patterns';
import { signAspect, signOutline } from './sign-geometry';

export interface SignProps {
  readonly look: StationLook;
  /** Height of the field, in u; the edge stands out of it. */
  readonly height: number;
  readonly label?: string | undefined;
}

/** A station's sign: its icon on its colour, its chevrons, and a point that shows the way things go. */
export function Sign({ look, height: h, label }: SignProps) {
  const width = round(signAspect * h);
  const outline = signOutline(h);
  const icon = 0.76 * h;
  return (
    <Picture
      width={width}
      height={h}
      viewBox={`0 0 ${width} ${h}`}
      label={label}
      colour={`var(--st-${look.colour}-mark)`}
    >
      <path
        d={outline}
        fill="none"
        stroke={`var(--key, var(--st-${look.colour}-deep))`}
        strokeWidth={2 * edgeWidth(h)}
        strokeLinejoin="round"
      />
      <path d={outline} fill={`var(--st-${look.colour})`} />
      {chevronShapes(chevronPatternOf[look.colour], 0.96 * h, h).map(({ d, stroke }) => (
        <path
          key={d}
          d={d}
          fill={stroke === null ? 'currentColor' : 'none'}
          stroke={stroke === null ? 'none' : 'currentColor'}
          strokeWidth={stroke ?? 0}
        />
      ))}
      <IconShape place={{ x: 0.13 * h, y: (h - icon) / 2, size: icon }}>
        {stationIconShapes[look.icon]}
      </IconShape>
    </Picture>
  );
}
