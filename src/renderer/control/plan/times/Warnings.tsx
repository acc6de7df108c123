import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { numberLimits } from '../../../../domain/plan/limits';
import type { Timings } from '../../../../domain/plan/plan';
import { words } from '../../words';
import { LengthField } from './LengthField';
import type { TimingsChange } from './times-edit';

const texts = words.plan.times;

interface WarningsProps {
  readonly timings: Timings;
  readonly onChange: (change: TimingsChange) => void;
}

const isAtZero = (value: string): value is Timings['atZero'] => value === 'advance' || value === 'hold';

/** What comes before a round is over, and what happens when it is. */
export function Warnings({ timings, onChange }: WarningsProps) {
  return (
    <section className="part" aria-label={texts.warnings}>
      <h3 className="part-title">{texts.warnings}</h3>
      <div className="part-row">
        <LengthField
          label={texts.warnsYou}
          value={timings.privateWarningSeconds}
          {...numberLimits.privateWarningSeconds}
          step={30}
          onChange={(privateWarningSeconds) => onChange({ privateWarningSeconds })}
        />
        <LengthField
          label={texts.warnsClass}
          value={timings.warningSeconds}
          {...numberLimits.warningSeconds}
          step={30}
          onChange={(warningSeconds) => onChange({ warningSeconds })}
        />
      </div>
      <p className="hint">{texts.warningsHint}</p>
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
    </section>
  );
}
