import type { GroupLook } from '../../../../domain/plan/looks';
import { Picture } from '../Picture';
import { edgeWidth } from '../edge';
import { emblemDrawings } from './emblem-drawings';
import { emblemTones } from './emblem-tones';

export interface EmblemProps {
  readonly look: GroupLook;
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

const grid = 120;

/** A group's animal in the group's colour. Pale colours, and all of them on the dark ground, get a die-cut edge. */
export function Emblem({ look, size, label }: EmblemProps) {
  const { silhouette, inkOutline, draw } = emblemDrawings[look.emblem];
  const edge = (edgeWidth(size) * grid) / size;
  const lightEdge = inkOutline ? 'transparent' : `var(--gr-${look.colour}-edge, transparent)`;
  const edgeColour = `var(--key, ${lightEdge})`;
  return (
    <Picture width={size} height={size} viewBox={`0 0 ${grid} ${grid}`} label={label}>
      <g strokeLinejoin="round" strokeLinecap="round">
        {silhouette.map(({ d, stroke, filled }) => (
          <path
            key={d}
            d={d}
            fill={filled ? edgeColour : 'none'}
            stroke={edgeColour}
            strokeWidth={stroke + 2 * edge}
          />
        ))}
        {draw(emblemTones(look.colour))}
      </g>
    </Picture>
  );
}
