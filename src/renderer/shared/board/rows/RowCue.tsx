import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import type { CueWords } from '../facts-of';

interface RowCueProps {
  readonly icon: CueWords['icon'];
  readonly text: string;
  /** In u. */
  readonly size: number;
  readonly height: number;
}

/** A cue for one group, in its row. */
export function RowCue({ icon, text, size, height }: RowCueProps) {
  return (
    <span className="plate plate-line row-cue" role="status" style={{ height: units(height) }}>
      <StateIcon kind={icon} size={size} />
      <span>{text}</span>
    </span>
  );
}
