import { Picture } from '../Picture';
import { markPaths } from './mark-geometry';

export interface MarkProps {
  /** Width and height, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

/** Roundabout's mark, in the colour of the text around it. */
export function Mark({ size, label }: MarkProps) {
  return (
    <Picture width={size} height={size} viewBox="-36 -36 72 72" label={label}>
      <path d={markPaths.join(' ')} fill="currentColor" />
    </Picture>
  );
}
