import { Archive, Check, Copy, FileDown } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PlanName } from '../../../../domain/view/snapshot';
import { SaidHere } from '../../link/SaidHere';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { words } from '../../words';

interface PlanListProps {
  readonly plans: readonly PlanName[];
  /** The id of the open plan. */
  readonly open: string;
}

/** The plans that are not put away; one is open. */
export function PlanList({ plans, open }: PlanListProps) {
  const send = useSend('plans');
  // Each for the whole list: after Put away another plan's button stands under the pointer.
  const copy = useSinglePress();
  const save = useSinglePress();
  const putAway = useSinglePress();
  const headingId = useId();
  const said = words.plan.plans;
  return (
    <section className="part" aria-labelledby={headingId}>
      <h3 id={headingId} className="part-title">
        {said.yours}
      </h3>
      <ul className="plans-list" aria-labelledby={headingId}>
        {plans.map(({ id, name }) => (
          <li key={id} className="plans-row" aria-current={id === open ? 'true' : undefined}>
            <span className="plans-name">{name}</span>
            {id === open ? (
              <span className="plans-open">
                <Check size={18} aria-hidden />
                {said.openNow}
              </span>
            ) : (
              <Button
                className="plain plans-button"
                aria-label={said.openName(name)}
                onPress={() => void send({ kind: 'open-plan', plan: id })}
              >
                {said.open}
              </Button>
            )}
            <Button
              className="plain plans-button"
              aria-label={said.copyName(name)}
              onPress={() => copy(() => send({ kind: 'duplicate-plan', plan: id }))}
            >
              <Copy size={18} aria-hidden />
              {said.copy}
            </Button>
            <Button
              className="plain plans-button"
              aria-label={said.saveName(name)}
              onPress={() => save(() => send({ kind: 'export-plan', plan: id }))}
            >
              <FileDown size={18} aria-hidden />
              {said.save}
            </Button>
            <Button
              className="plain plans-button"
              aria-label={said.putAwayName(name)}
              onPress={() => putAway(() => send({ kind: 'archive-plan', plan: id, archived: true }))}
            >
              <Archive size={18} aria-hidden />
              {said.putAway}
            </Button>
          </li>
        ))}
      </ul>
      <SaidHere place="plans" />
    </section>
  );
}
