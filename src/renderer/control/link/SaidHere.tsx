import { CircleAlert } from 'lucide-react';
import type { Place } from './sender';
import { useSaid } from './sender';

/** A refusal beside what caused it. The live region of the window speaks it, so this is not one. */
export function SaidHere({ place }: { readonly place: Place }) {
  const said = useSaid();
  if (said === null || said.place !== place || !said.refused) return null;
  return (
    <p className="refusal">
      <CircleAlert size={17} aria-hidden />
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
