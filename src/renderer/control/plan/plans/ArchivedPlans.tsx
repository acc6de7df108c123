import { ArchiveRestore } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PlanName } from '../../../../domain/view/snapshot';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { words } from '../../words';

/** The plans that are put away, and the way back. */
export function ArchivedPlans({ plans }: { readonly plans: readonly PlanName[] }) {
  const send = useSend('plans');
  const press = useSinglePress();
  const headingId = useId();
  const said = words.plan.plans;
  if (plans.length === 0) return null;
  return (
    <section className="part" aria-labelledby={headingId}>
      <h3 id={headingId} className="part-title">
        {said.away}
      </h3>
      <p className="hint">{said.awayHint}</p>
      <ul className="plans-list" aria-labelledby={headingId}>
        {plans.map(({ id, name }) => (
          <li key={id} className="plans-row">
            <span className="plans-name">{name}</span>
            <Button
              className="plain plans-button"
              aria-label={said.takeOutName(name)}
              onPress={() => press(() => send({ kind: 'archive-plan', plan: id, archived: false }))}
            >
              <ArchiveRestore size={18} aria-hidden />
              {said.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
