import type { ReactNode } from 'react';
import type { DirectionIconKind } from '../../../../domain/plan/looks';
import { reading } from '../station-icons/learning-icons';
import { Pencil } from '../station-icons/Pencil';

const lines = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The open box that things come out of and go back into. */
const box = 'M8 38 V52 Q8 58 14 58 H50 Q56 58 56 52 V38';

/** What each icon is drawn as, on the icons' grid of 64 x 64: few strokes, so that it reads from the back of the room. */
export const directionIconShapes: Readonly<Record<DirectionIconKind, ReactNode>> = {
  fetch: (
    <g {...lines}>
      <path d={box} />
      <path d="M32 44 V8 M19 21 L32 8 L45 21" />
    </g>
  ),
  sit: (
    <g {...lines}>
      <path d="M18 6 V58 M18 36 H46 V58" />
    </g>
  ),
  write: (
    <>
      <Pencil transform="translate(36 26) rotate(40) scale(0.82)" halfWidth={9} />
      <path d="M8 58 H56" {...lines} />
    </>
  ),
  draw: (
    <g {...lines}>
      <rect x={5} y={9} width={54} height={46} rx={7} />
      <circle cx={21} cy={24} r={3} />
      <path d="M6 49 L23 36 L33 44 L45 29 L58 43" />
    </g>
  ),
  read: reading,
  think: (
    <g {...lines}>
      <path d="M23 43 C21 36 13 34 13 24 C13 13 21 6 32 6 C43 6 51 13 51 24 C51 34 43 36 41 43Z" />
      <path d="M24 51 H40 M28 58 H36" />
    </g>
  ),
  talk: (
    <g {...lines}>
      <path d="M13 7 H51 Q58 7 58 14 V37 Q58 44 51 44 H32 L18 57 V44 H13 Q6 44 6 37 V14 Q6 7 13 7Z" />
      <path d="M20 20 H44 M20 31 H35" />
    </g>
  ),
  listen: (
    <g {...lines}>
      <path d="M14 26 C14 14 22 6 33 6 C45 6 53 14 53 25 C53 37 42 38 41 48 C40 55 36 58 30 58 C25 58 21 55 20 50" />
      <path d="M25 27 C25 20 29 16 34 16 C40 16 43 21 42 26 C41 31 34 31 33 38" />
    </g>
  ),
  look: (
    <>
      <path d="M4 32 Q17 12 32 12 Q47 12 60 32 Q47 52 32 52 Q17 52 4 32Z" {...lines} />
      <circle cx={32} cy={32} r={9} />
    </>
  ),
  choose: (
    <>
      <circle cx={8} cy={32} r={6} />
      <circle cx={56} cy={32} r={6} />
      <circle cx={32} cy={32} r={6} />
      <circle cx={32} cy={32} r={15} {...lines} />
    </>
  ),
  check: (
    <g {...lines}>
      <rect x={7} y={7} width={50} height={50} rx={8} />
      <path d="M20 33 L29 42 L45 22" />
    </g>
  ),
  'put-away': (
    <g {...lines}>
      <path d={box} />
      <path d="M32 6 V42 M19 29 L32 42 L45 29" />
    </g>
  ),
};
