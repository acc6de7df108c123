import { useId } from 'react';
import { textLimits } from '../../../../domain/plan/limits';
import type { Plan } from '../../../../domain/plan/plan';
import { useSend } from '../../link/sender';
import { LineField } from '../../widgets/LineField';
import { words } from '../../words';

/** The most letters of a line that has no limit of its own: what fits the wall. */
const longestLine = 80;

const fields = [
  { field: 'name', most: textLimits.planName },
  { field: 'workWord', most: textLimits.workWord },
  { field: 'workNoun', most: textLimits.workNoun },
  { field: 'motto', most: longestLine },
  { field: 'closingTitle', most: textLimits.closingTitle },
  { field: 'closingWords', most: longestLine },
] as const;

/** The name of the open plan, and the words of its own that the class sees. */
export function PlanWords({ plan }: { readonly plan: Plan }) {
  const send = useSend('plans');
  const id = useId();
  const said = words.plan.plans;
  return (
    <section className="part" aria-labelledby={id}>
      <h3 id={id} className="part-title">
        {said.words}
      </h3>
      <div className="plan-words">
        {fields.map(({ field, most }) => (
          <LineField
            key={field}
            label={said.fields[field]}
            value={plan[field]}
            maxLength={most}
            onCommit={(to) => send({ kind: 'edit', edit: { name: 'change-plan', change: { [field]: to } } })}
          />
        ))}
      </div>
    </section>
  );
}
