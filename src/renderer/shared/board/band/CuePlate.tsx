import { Emblem } from '../../art/emblems/Emblem';
import { StateIcon } from '../../art/state-icons/StateIcon';
import { units } from '../../art/units';
import { useBoard } from '../board-context';
import type { CueWords } from '../facts-of';
import { choosePlate, fitsLine, fitsPlate } from '../layout/choose-plate';
import { bandHeight } from '../layout/sizes';

interface PlateProps {
  readonly words: CueWords;
  /** Width of the place, in u. */
  readonly width: number;
}

/** A cue as it is seen: its icon and word in ink, in place of the facts beside the digits, for as long as it stands. */
export function CuePlate({ words, width }: PlateProps) {
  const { measure } = useBoard();
  const em = (text: readonly string[]): readonly number[] => text.map((line) => measure(line, 'state'));
  const lines = fitsPlate(width, em(words.lines)) ? words.lines : words.shorter;
  const layout = choosePlate({
    width,
    height: bandHeight,
    lines: em(lines),
    pictures: 1 + words.groups.length,
  });
  return (
    <div
      className={`plate plate-${layout.icon}`}
      role="status"
      style={{ width: units(width), fontSize: units(layout.text) }}
    >
      <Pictures words={words} size={layout.iconSize} />
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

interface LineProps extends PlateProps {
  /** The text's size, in u. */
  readonly size: number;
}

/** The same in one line. */
export function CueLine({ words, width, size }: LineProps) {
  const { measure } = useBoard();
  const whole = words.lines.join(' ');
  const text = fitsLine(width, size, measure(whole, 'state'), 1 + words.groups.length)
    ? whole
    : words.shorter.join(' ');
  return (
    <div className="plate plate-line" role="status" style={{ fontSize: units(size) }}>
      <Pictures words={words} size={size} />
      <span>{text}</span>
    </div>
  );
}

/** The cue's icon, and the emblems of the groups that it is for. */
function Pictures({ words, size }: { readonly words: CueWords; readonly size: number }) {
  return (
    <span className="plate-pictures">
      <StateIcon kind={words.icon} size={size} />
      {words.groups.map(({ id, look, name }) => (
        <Emblem key={id} look={look} size={size} label={name} />
      ))}
    </span>
  );
}
