import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { useBoard } from '../board-context';
import type { CueWords } from '../facts-of';
import { choosePlate } from '../layout/choose-plate';
import { bandHeight } from '../layout/sizes';

interface CuePlateProps {
  readonly words: CueWords;
  /** In a block beside the digits, with this width in u, or in the line under them. */
  readonly place: { readonly width: number } | 'line';
  /** The text's size in the line, in u. */
  readonly lineSize: number;
}

/** A cue as it is seen: its icon and word in ink, in place of the facts, for as long as it stands. */
export function CuePlate({ words: { icon, lines }, place, lineSize }: CuePlateProps) {
  const { measure } = useBoard();
  if (place === 'line') {
    return (
      <div className="plate plate-line" role="status" style={{ fontSize: units(lineSize) }}>
        <StateIcon kind={icon} size={lineSize} />
        <span>{lines.join(' ')}</span>
      </div>
    );
  }
  const widths = lines.map((line) => measure(line, 'state'));
  const layout = choosePlate({ width: place.width, height: bandHeight, lines: widths });
  return (
    <div
      className={`plate plate-${layout.icon}`}
      role="status"
      style={{ width: units(place.width), fontSize: units(layout.text) }}
    >
      <StateIcon kind={icon} size={layout.iconSize} />
      <span>
        {lines.map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        ))}
      </span>
    </div>
  );
}
