import { CircleAlert, Info } from 'lucide-react';
import type { Place } from './sender';
import { useSaid } from './sender';

interface SaidHereProps {
  readonly place: Place;
  /** Whether to show what was done as well, where that is more than the teacher can see. */
  readonly withDone?: boolean;
}

/** A refusal beside what caused it. The live region of the window speaks it, so this is not one. */
export function SaidHere({ place, withDone = false }: SaidHereProps) {
  const said = useSaid();
  if (said === null || said.place !== place || !(said.refused || withDone)) return null;
  const Icon = said.refused ? CircleAlert : Info;
  return (
    <p className={said.refused ? 'refusal' : 'done-note'}>
      <Icon size={17} aria-hidden />
      {said.sentence}
    </p>
  );
}

/** Speaks every sentence that comes back from main. */
export function Announcer() {
  const said = useSaid();
  return (
    <div role="status" className="sr-only" data-testid="announcer">
      {said === null ? null : <span key={said.count}>{said.sentence}</span>}
    </div>
  );
}
