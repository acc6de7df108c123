import { useId } from 'react';
import type { GroupColour } from '../../../../domain/plan/looks';
import { edgeWidth } from '../edge';
import { Picture } from '../Picture';
import { round } from '../units';
import { type PotPencil, potMiddle, potPencils } from './pot-geometry';

export interface PotProps {
  /** One pencil a group, in its colour, from left to right. */
  readonly colours: readonly GroupColour[];
  /** Width, in u; the height is 1.22 times as much. */
  readonly width: number;
  readonly label?: string | undefined;
}

const grid = { width: 820, height: 1000 } as const;
const bowl = 'M96 500 H664 L632 1010 H128Z';
const rim = 'M92 488 H668 Q682 488 682 502 V536 Q682 550 668 550 H92 Q78 550 78 536 V502 Q78 488 92 488Z';
const stripes = [0, 1, 2]
  .map((i) => {
    const [low, high] = [770 + i * 116, 670 + i * 116];
    return `M-60 ${low} L90 ${high} L237 ${low} L380 ${high} L523 ${low} L670 ${high} L820 ${low}`;
  })
  .join(' ');

interface PencilProps {
  readonly pencil: PotPencil;
  readonly colour: GroupColour;
  readonly edge: number;
}

function PencilInPot({ pencil: { x, lean, shaft }, colour, edge }: PencilProps) {
  const [wood, tip, lead] = [-shaft, -shaft - 104, -shaft - 70];
  const outline = `M-38 0 V${wood} L0 ${tip} L38 ${wood} V0Z`;
  return (
    <g transform={`translate(${round(x)} 560) rotate(${round(lean)})`}>
      <path
        d={outline}
        fill="none"
        stroke="var(--key, transparent)"
        strokeWidth={edge}
        strokeLinejoin="round"
      />
      <path d={outline} fill={`var(--gr-${colour})`} />
      <path
        d={`M-38 ${wood} L0 ${tip} L38 ${wood} Q25 ${wood - 16} 12.6 ${wood} Q0 ${wood - 16} -12.6 ${wood} Q-25 ${wood - 16} -38 ${wood}Z`}
        fill="var(--e-wood)"
      />
      <path d={`M-12.5 ${lead} L0 ${tip} L12.5 ${lead} Q0 ${lead + 10} -12.5 ${lead}Z`} fill="var(--e-ink)" />
      <path
        d={`M-12.6 ${wood} V0 M12.6 ${wood} V0`}
        stroke="var(--e-ink)"
        strokeOpacity={0.22}
        strokeWidth={5}
      />
    </g>
  );
}

/** Pencils at rest: one for each group, in a pot. */
export function Pot({ colours, width, label }: PotProps) {
  const bowlId = useId();
  const edge = round((2 * edgeWidth(width) * grid.width) / width);
  const pencils = potPencils(colours.length)
    .flatMap((pencil, i) => {
      const colour = colours[i];
      return colour === undefined ? [] : [{ pencil, colour, order: i }];
    })
    // The outer ones lean behind those nearer to the middle.
    .sort((a, b) => Math.abs(b.pencil.x - potMiddle) - Math.abs(a.pencil.x - potMiddle));
  return (
    <Picture
      width={width}
      height={round((width * grid.height) / grid.width)}
      viewBox={`-30 0 ${grid.width} ${grid.height}`}
      label={label}
    >
      {pencils.map(({ pencil, colour, order }) => (
        <PencilInPot key={order} pencil={pencil} colour={colour} edge={edge} />
      ))}
      <clipPath id={bowlId}>
        <path d={bowl} />
      </clipPath>
      <path
        d={`${bowl} ${rim}`}
        fill="none"
        stroke="var(--key, transparent)"
        strokeWidth={edge}
        strokeLinejoin="round"
      />
      <path d={bowl} fill="var(--pot)" />
      <path clipPath={`url(#${bowlId})`} d={stripes} fill="none" stroke="var(--pot-mark)" strokeWidth={44} />
      <path d={rim} fill="var(--pot-rim)" />
    </Picture>
  );
}
