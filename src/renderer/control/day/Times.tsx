import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { PlanEdit } from '../../../contract/command';
import type { Plan, Timings } from '../../../domain/plan/plan';
import { SaidHere } from '../link/SaidHere';
import { useSay, useSend } from '../link/sender';
import { LengthField } from '../widgets/LengthField';
import { Stepper } from '../widgets/Stepper';
import { words } from '../words';

type TimingsEdit = Omit<Extract<PlanEdit, { name: 'timings' }>, 'name'>;

const isAtZero = (value: string): value is Timings['atZero'] => value === 'advance' || value === 'hold';

/** How many groups and rounds, how long, and what happens at zero. Every change is sent at once. */
export function Times({ plan }: { readonly plan: Plan }) {
  const send = useSend('times');
  const say = useSay('times');
  const { timings } = plan;
  const edit = (change: TimingsEdit): void =>
    void send({ kind: 'edit', edit: { name: 'timings', ...change } });
  const mistyped = (): void => say(words.day.notALength);
  return (
    <section className="times" aria-label={words.day.changes}>
      <Stepper
        label={words.day.groups}
        value={plan.groups.length}
        least={1}
        most={12}
        onChange={(count) => void send({ kind: 'edit', edit: { name: 'group-count', count } })}
      />
      <Stepper
        label={words.day.rounds}
        value={timings.rounds}
        least={1}
        most={12}
        onChange={(rounds) => edit({ rounds })}
      />
      <LengthField
        label={words.day.each}
        value={timings.roundSeconds}
        least={60}
        most={10_800}
        step={60}
        onChange={(roundSeconds) => edit({ roundSeconds })}
        onMistyped={mistyped}
      />
      <LengthField
        label={words.day.move}
        value={timings.moveSeconds}
        least={0}
        most={1800}
        step={30}
        onChange={(moveSeconds) => edit({ moveSeconds })}
        onMistyped={mistyped}
      />
      <RadioGroup
        className="radios"
        value={timings.atZero}
        onChange={(atZero) => {
          if (isAtZero(atZero)) edit({ atZero });
        }}
      >
        <Label>{words.day.atZero}</Label>
        <div className="radio-row">
          <Radio className="radio" value="advance">
            {words.day.advance}
          </Radio>
          <Radio className="radio" value="hold">
            {words.day.hold}
          </Radio>
        </div>
      </RadioGroup>
      <SaidHere place="times" />
    </section>
  );
}
