import { numberLimits } from '../../../../domain/plan/limits';
import type { Station } from '../../../../domain/plan/plan';
import type { StaminaFace } from '../../../../domain/view/snapshot';
import { useSend } from '../../link/sender';
import { LengthField } from '../../plan/LengthField';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';
import { length } from '../in-words';

const texts = words.stamina.side;

interface TargetTodayProps {
  readonly station: Station;
  readonly today: StaminaFace;
}

/** Today's target in large figures, why it is that, and the teacher's two ways to overrule it. */
export function TargetToday({ station, today }: TargetTodayProps) {
  const send = useSend('stamina');
  const { id } = station;
  const { target, why, held, best } = today;
  return (
    <section className="target-today" aria-label={texts.targetToday}>
      <p className="target-figure">
        <span>{texts.targetToday}</span>
        <b>{length(target)}</b>
      </p>
      <p>{words.stamina.why(why, target)}</p>
      {best === 0 ? null : <p className="quiet">{texts.best(length(best))}</p>}
      <LengthField
        place="stamina"
        label={texts.set}
        value={target}
        {...numberLimits.rampSeconds}
        step={30}
        onChange={(seconds) => void send({ kind: 'mark', mark: { do: 'set', station: id, seconds } })}
      />
      <Toggle
        label={texts.hold}
        on={held}
        onChange={(on) => void send({ kind: 'mark', mark: { do: 'hold', station: id, on } })}
      />
    </section>
  );
}
