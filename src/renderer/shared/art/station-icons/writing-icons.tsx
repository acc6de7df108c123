import { Pencil } from './Pencil';

/** A grown-up and a child. */
export const teacher = (
  <>
    <circle cx={23} cy={17} r={10.5} />
    <path d="M4 58 V50 C4 38 12 31 23 31 C31 31 37 34 40 40 C35 43 32 48 32 54 V58Z" />
    <circle cx={49} cy={35} r={7.2} />
    <path d="M37 58 V55 C37 49 42 45.5 49 45.5 C56 45.5 61 49 61 55 V58Z" />
  </>
);

export const independent = <Pencil transform="translate(31 33) rotate(40) scale(1.04)" halfWidth={9} />;

export const partner = (
  <>
    <Pencil transform="translate(19 31) rotate(-17)" halfWidth={8} />
    <Pencil transform="translate(45 31) rotate(17)" halfWidth={8} />
  </>
);

/** A letter tile on a second tile. */
export const spelling = (
  <g fill="none" stroke="currentColor" strokeWidth={6.5} strokeLinecap="round">
    <rect x={4} y={16} width={40} height={42} rx={7} />
    <circle cx={22} cy={38.5} r={7.6} strokeWidth={6} />
    <path d="M30.5 30 V47" strokeWidth={6} />
    <path d="M22 8.5 H50 Q56 8.5 56 14.5 V42" />
  </g>
);

/** A looped hand on a dotted line. */
export const handwriting = (
  <g fill="none" stroke="currentColor" strokeLinecap="round">
    <path
      d="M3 44 C14 44 24 34 24 21 C24 11 13 11 13 21 C13 34 21 44 30 44 C38 44 45 34 45 21 C45 11 34 11 34 21 C34 34 42 44 52 44 C56 44 59 43 62 40"
      strokeWidth={6.5}
    />
    <path d="M4 58 H60" strokeWidth={4.5} strokeDasharray="0.1 9.3" />
  </g>
);
