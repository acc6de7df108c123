import { FastForward } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';

/** So that no one takes a rehearsal for the lesson. */
export function RehearsalBanner({ rehearsal }: Pick<ControlSnapshot, 'rehearsal'>) {
  if (rehearsal === null) return null;
  const { rate, kept } = rehearsal;
  return (
    <aside className="rehearsal" aria-label={words.rehearsal.label}>
      <FastForward size={17} aria-hidden />
      {kept ? words.rehearsal.saved(rate) : words.rehearsal.notSaved(rate)}
    </aside>
  );
}
