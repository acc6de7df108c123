import { numberLimits } from '../../../../domain/plan/limits';
import type { Plan } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import { typedCount } from '../../derive/typed';
import { useSay, useSend } from '../../link/sender';
import { StepField } from '../../widgets/StepField';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';
import { IntroducedOn } from './IntroducedOn';
import type { StationPartProps } from './StationForm';

interface StationWhoProps extends StationPartProps {
  readonly plan: Plan;
  readonly today: SchoolDate;
}

const texts = words.plan.stations;
const { least, most } = numberLimits.capacity;

/** Who teaches there, how many groups it takes, and since when it is used. */
export function StationWho({ plan, station, today, onChange }: StationWhoProps) {
  const send = useSend('plan-station');
  const say = useSay('plan-station');
  const { id, name, capacity, teacherLed } = station;
  const groups = capacity ?? (teacherLed ? 1 : null);
  return (
    <section className="part" aria-label={texts.who}>
      <h2 className="part-title">{texts.who}</h2>
      <Toggle
        label={texts.inCycle}
        name={texts.inCycleName(name)}
        on={station.inCycle && plan.cycle.includes(id)}
        onChange={(on) => void send({ kind: 'edit', edit: { name: 'in-cycle', station: id, on } })}
      />
      <Toggle label={texts.teacherLed} on={teacherLed} onChange={(on) => void onChange({ teacherLed: on })} />
      {teacherLed ? null : (
        <Toggle
          label={texts.limited}
          on={capacity !== null}
          onChange={(on) => void onChange({ capacity: on ? least : null })}
        />
      )}
      {groups === null ? null : (
        <StepField
          label={texts.groupsAtOnce}
          value={groups}
          least={least}
          most={most}
          step={1}
          read={typedCount}
          shown={String(groups)}
          less={texts.less(texts.groupsAtOnce)}
          more={texts.more(texts.groupsAtOnce)}
          onChange={(to) => void onChange({ capacity: to })}
          onMistyped={() => say(texts.notACount)}
          onOutOfRange={() => say(texts.outside(texts.groupsAtOnce, String(least), String(most)))}
        />
      )}
      <IntroducedOn station={station} today={today} onChange={onChange} />
    </section>
  );
}
