import { numberLimits } from '../../../../domain/plan/limits';
import type { Ramp } from '../../../../domain/stamina/ramp';
import { cadences } from '../../../../domain/stamina/ramp';
import { LengthField } from '../../plan/LengthField';
import { PickOne } from '../../widgets/PickOne';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';

const texts = words.stamina.side;
const lengths = [
  { field: 'startSeconds', label: texts.start, limits: numberLimits.rampSeconds, step: 30 },
  { field: 'stepSeconds', label: texts.step, limits: numberLimits.rampStep, step: 15 },
  { field: 'goalSeconds', label: texts.goal, limits: numberLimits.rampSeconds, step: 60 },
] as const;

interface RampFieldsProps {
  readonly ramp: Ramp;
  readonly onChange: (ramp: Ramp) => void;
}

/** How a station's target grows. Whether the figures make sense together is for main to say. */
export function RampFields({ ramp, onChange }: RampFieldsProps) {
  const { cadence, ceilingSeconds, goalSeconds } = ramp;
  return (
    <section className="ramp" aria-label={texts.ramp}>
      <h3 className="part-title">{texts.ramp}</h3>
      <div className="ramp-fields">
        {lengths.map(({ field, label, limits, step }) => (
          <LengthField
            key={field}
            place="stamina"
            label={label}
            value={ramp[field]}
            {...limits}
            step={step}
            onChange={(seconds) => onChange({ ...ramp, [field]: seconds })}
          />
        ))}
        {ceilingSeconds === null ? null : (
          <LengthField
            place="stamina"
            label={texts.ceiling}
            value={ceilingSeconds}
            {...numberLimits.rampSeconds}
            step={60}
            onChange={(seconds) => onChange({ ...ramp, ceilingSeconds: seconds })}
          />
        )}
      </div>
      <PickOne
        label={texts.cadence}
        options={cadences.map((id) => ({ id, name: texts.cadences[id] }))}
        value={cadence}
        onChange={(chosen) => onChange({ ...ramp, cadence: chosen })}
      />
      <Toggle
        label={texts.ceilingOwn}
        on={ceilingSeconds !== null}
        onChange={(on) => onChange({ ...ramp, ceilingSeconds: on ? goalSeconds : null })}
      />
    </section>
  );
}
