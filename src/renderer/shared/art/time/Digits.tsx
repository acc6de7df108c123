import './digits.css';

export interface DigitsProps {
  /** A time as it is shown: "12:47". */
  readonly text: string;
}

/**
 * A time whose figures never move sideways: Lexend has no figures of equal width, so each stands in a cell of its own.
 * Its size is the font size of the element around it. Cells are keyed from the right, so that the colon stays the same
 * element when a figure falls away.
 */
export function Digits({ text }: DigitsProps) {
  const cells = [...text];
  return (
    <span className="digits" role="timer" aria-label={text}>
      {cells.map((cell, i) => (
        <span key={cells.length - i} className={cell === ':' ? 'digits-colon' : 'digits-cell'} aria-hidden>
          {cell}
        </span>
      ))}
    </span>
  );
}
