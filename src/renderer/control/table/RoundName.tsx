import { words } from '../words';

interface RoundNameProps {
  readonly round: number;
  /** Where there is room for the number alone. */
  readonly short: boolean;
}

/** "Round 3", or 3 for the eye where the columns are narrow. */
export function RoundName({ round, short }: RoundNameProps) {
  if (!short) return <b>{words.round(round)}</b>;
  return (
    <b>
      <span className="sr-only">{words.round(round)}</span>
      <span aria-hidden>{round}</span>
    </b>
  );
}
