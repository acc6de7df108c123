import { Plus } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { starterIds } from '../../../../contract/starters';
import { useSend } from '../../link/sender';
import { useSinglePress } from '../../link/use-single-press';
import { words } from '../../words';

/** The plans to start from. */
export function NewPlan() {
  const send = useSend('plans');
  const press = useSinglePress();
  const id = useId();
  const said = words.plan.plans;
  return (
    <section className="part" aria-labelledby={id}>
      <h3 id={id} className="part-title">
        {said.start}
      </h3>
      <p className="hint">{said.startHint}</p>
      <ul className="starters">
        {starterIds.map((starter) => {
          const { name, about } = said.starters[starter];
          return (
            <li key={starter}>
              <Button
                className="plain starter"
                aria-label={said.startName(name)}
                aria-describedby={`${id}-${starter}`}
                onPress={() => press(() => send({ kind: 'new-plan', starter }))}
              >
                <Plus size={18} aria-hidden />
                <span>
                  {name}
                  <small id={`${id}-${starter}`}>{about}</small>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
