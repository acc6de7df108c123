import { Picture } from '../Picture';
import { round } from '../units';

export interface ChevronsProps {
  readonly count: number;
  /** Height, in u. */
  readonly height: number;
  readonly label?: string | undefined;
}

/**
 * Small chevrons in the colour of the text around them: three are a move on the teacher's timeline, two are "this
 * station, then that one".
 */
export function Chevrons({ count, height: h, label }: ChevronsProps) {
  const [depth, pitch, stroke] = [0.36 * h, 0.46 * h, 0.15 * h];
  const width = round((count - 1) * pitch + depth + stroke);
  const d = Array.from({ length: count }, (_, i) => {
    const x = round(i * pitch + stroke / 2);
    return `M${x} 0 L${round(x + depth)} ${round(h / 2)} L${x} ${round(h)}`;
  });
  return (
    <Picture width={width} height={h} viewBox={`0 0 ${width} ${h}`} label={label}>
      <path d={d.join(' ')} fill="none" stroke="currentColor" strokeWidth={round(stroke)} />
    </Picture>
  );
}
