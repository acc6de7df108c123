import type { StationLook } from '../../../../domain/plan/looks';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { stationIconShapes } from '../station-icons/station-icon-shapes';
import { round } from '../units';

export interface BadgeProps {
  readonly look: StationLook;
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

const stroke = 1.5;

/** A station in the size of a word, for tables in the control window. */
export function Badge({ look, size, label }: BadgeProps) {
  const icon = 0.7 * size;
  const inset = round((size - icon) / 2);
  return (
    <Picture
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      label={label}
      colour={`var(--st-${look.colour}-mark)`}
    >
      <rect
        x={stroke / 2}
        y={stroke / 2}
        width={size - stroke}
        height={size - stroke}
        rx={round(0.18 * size)}
        fill={`var(--st-${look.colour})`}
        stroke={`var(--key, var(--st-${look.colour}-deep))`}
        strokeWidth={stroke}
      />
      <IconShape place={{ x: inset, y: inset, size: icon }}>{stationIconShapes[look.icon]}</IconShape>
    </Picture>
  );
}
