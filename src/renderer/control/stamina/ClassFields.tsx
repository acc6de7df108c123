import { numberLimits } from '../../../domain/plan/limits';
import type { Plan } from '../../../domain/plan/plan';
import { LengthField } from '../plan/LengthField';
import { useSend } from '../link/sender';
import { PickOne } from '../widgets/PickOne';
import { words } from '../words';

const texts = words.stamina.class;
const { least, most } = numberLimits.age;
const ages = [
  { id: 0, name: texts.noAge },
  ...Array.from({ length: most - least + 1 }, (_, index) => ({
    id: least + index,
    name: texts.years(least + index),
  })),
];

/** What all ramps of the plan share: how old the class is, and the shortest round that a station may join for. */
export function ClassFields({ plan }: { readonly plan: Plan }) {
  const send = useSend('stamina');
  return (
    <section className="stamina-class" aria-label={texts.heading}>
      <h3 className="part-title">{texts.heading}</h3>
      <div className="stamina-class-fields">
        <div>
          <PickOne
            label={texts.age}
            options={ages}
            value={plan.age ?? 0}
            onChange={(age) =>
              void send({
                kind: 'edit',
                edit: { name: 'change-plan', change: { age: age === 0 ? null : age } },
              })
            }
          />
          <p className="hint">{texts.ageHint}</p>
        </div>
        <div>
          <LengthField
            place="stamina"
            label={texts.shortest}
            value={plan.shortestRoundSeconds}
            {...numberLimits.shortestRoundSeconds}
            step={30}
            onChange={(shortestRoundSeconds) =>
              void send({ kind: 'edit', edit: { name: 'change-plan', change: { shortestRoundSeconds } } })
            }
          />
          <p className="hint">{texts.shortestHint}</p>
        </div>
      </div>
    </section>
  );
}
