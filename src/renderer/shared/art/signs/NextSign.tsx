import type { StationIconKind } from '../../../../domain/plan/looks';
import { IconShape } from '../IconShape';
import { Picture } from '../Picture';
import { stationIconShapes } from '../station-icons/station-icon-shapes';
import { round } from '../units';

export interface NextSignProps {
  readonly icon: StationIconKind;
  /** Height, in u. */
  readonly height: number;
  readonly label?: string | undefined;
}

const stroke = 5;

/** The next station: an outline with a chevron tail, found by an eye that looks for it and silent to one that does not. */
export function NextSign({ icon, height: h, label }: NextSignProps) {
  const [width, depth, inset, size] = [round(1.3 * h), 0.2 * h, stroke / 2, 0.68 * h];
  const shoulder = round(width - depth - inset);
  return (
    <Picture width={width} height={h} viewBox={`0 0 ${width} ${h}`} label={label} colour="var(--ink-2)">
      <path
        d={
          `M${stroke} ${inset} H${shoulder} L${round(width - inset)} ${h / 2} L${shoulder} ${round(h - inset)} ` +
          `H${stroke} L${round(depth + stroke)} ${h / 2}Z`
        }
        fill="none"
        stroke="var(--ghost)"
        strokeWidth={stroke}
        strokeLinejoin="round"
      />
      <IconShape place={{ x: round((width - size) / 2 + 0.025 * h), y: round((h - size) / 2), size }}>
        {stationIconShapes[icon]}
      </IconShape>
    </Picture>
  );
}
