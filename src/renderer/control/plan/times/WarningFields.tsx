import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { numberLimits } from '../../../../domain/plan/limits';
import type { DayTimings, WeekdayTimings } from '../../../../domain/plan/plan';
import { words } from '../../words';
import { LengthField } from '../LengthField';
import { OwnField, type Own } from './OwnField';

const texts = words.plan.times;
const warnings = [
  { field: 'privateWarningSeconds', label: texts.warnsYou },
  { field: 'warningSeconds', label: texts.warnsClass },
] as const;

interface WarningFieldsProps {
  readonly timings: DayTimings;
  readonly onChange: (change: WeekdayTimings) => void;
  /** For a weekday. */
  readonly own?: Own;
}

const isAtZero = (value: string): value is DayTimings['atZero'] => value === 'advance' || value === 'hold';

/** What comes before a round is over, and what happens when it is. */
export function WarningFields({ timings, onChange, own }: WarningFieldsProps) {
  return (
    <>
      <div className="part-row">
        {warnings.map(({ field, label }) => (
          <OwnField key={field} field={field} label={label} own={own}>
            <LengthField
              place="plan-times"
              label={label}
              value={timings[field]}
              {...numberLimits[field]}
              step={30}
              onChange={(seconds) => onChange({ [field]: seconds })}
            />
          </OwnField>
        ))}
      </div>
      <p className="hint">{texts.warningsHint}</p>
      <OwnField field="atZero" label={texts.atZero} own={own}>
        <RadioGroup
          className="radios"
          value={timings.atZero}
          onChange={(atZero) => {
            if (isAtZero(atZero)) onChange({ atZero });
          }}
        >
          <Label>{texts.atZero}</Label>
          <div className="radio-row">
            <Radio className="radio" value="advance">
              {words.day.advance}
            </Radio>
            <Radio className="radio" value="hold">
              {words.day.hold}
            </Radio>
          </div>
        </RadioGroup>
      </OwnField>
    </>
  );
}
