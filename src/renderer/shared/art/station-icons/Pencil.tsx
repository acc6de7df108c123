export interface PencilProps {
  /** Where the pencil lies: an SVG transform of a pencil that stands on its tip at the origin, 65 long. */
  readonly transform: string;
  readonly halfWidth: number;
}

/** The pencil that the writing icons share: one is alone, two are partners. */
export function Pencil({ transform, halfWidth: w }: PencilProps) {
  return (
    <path
      transform={transform}
      d={`M${-w} -28 Q${-w} -33 ${5 - w} -33 H${w - 5} Q${w} -33 ${w} -28 V-23 H${-w}Z M${-w} -18 H${w} V15 L0 32 L${-w} 15Z`}
    />
  );
}
