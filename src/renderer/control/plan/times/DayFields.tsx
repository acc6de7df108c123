import type { CommandAnswer } from '../../../../contract/channels';
import { numberLimits } from '../../../../domain/plan/limits';
import type { DayTimings, WeekdayField, WeekdayTimings } from '../../../../domain/plan/plan';
import { typedCount } from '../../derive/typed';
import { useSay } from '../../link/sender';
import { StepField } from '../../widgets/StepField';
import { words } from '../../words';
import { LengthField } from '../LengthField';
import { OwnField, type Own } from './OwnField';
import { TimeField } from './TimeField';

const texts = words.plan.times;
const lengths = [
  { field: 'roundSeconds', label: texts.each, step: 60 },
  { field: 'moveSeconds', label: texts.move, step: 30 },
  { field: 'openingSeconds', label: texts.opening, step: 30 },
  { field: 'closingSeconds', label: texts.closing, step: 30 },
] as const satisfies readonly {
  readonly field: WeekdayField;
  readonly label: string;
  readonly step: number;
}[];

interface DayFieldsProps {
  readonly timings: DayTimings;
  readonly onChange: (change: WeekdayTimings) => Promise<CommandAnswer>;
  /** For a weekday. */
  readonly own?: Own;
}

/** The times that a weekday may have of its own: rounds and lengths, start and end. */
export function DayFields({ timings, onChange, own }: DayFieldsProps) {
  const say = useSay('plan-times');
  const { least, most } = numberLimits.rounds;
  return (
    <>
      <div className="part-row">
        <OwnField field="rounds" label={texts.rounds} own={own}>
          <StepField
            label={texts.rounds}
            value={timings.rounds}
            least={least}
            most={most}
            step={1}
            read={typedCount}
            shown={String(timings.rounds)}
            less={texts.less(texts.rounds)}
            more={texts.more(texts.rounds)}
            onChange={(rounds) => void onChange({ rounds })}
            onMistyped={() => say(texts.notACount)}
            onOutOfRange={() => say(texts.outside(texts.rounds, String(least), String(most)))}
          />
        </OwnField>
        {lengths.map(({ field, label, step }) => (
          <OwnField key={field} field={field} label={label} own={own}>
            <LengthField
              place="plan-times"
              label={label}
              value={timings[field]}
              {...numberLimits[field]}
              step={step}
              onChange={(seconds) => void onChange({ [field]: seconds })}
            />
          </OwnField>
        ))}
      </div>
      <div className="part-row">
        <OwnField field="startTime" label={texts.start} own={own}>
          <TimeField
            label={texts.start}
            value={timings.startTime}
            optional={false}
            onChange={(time) => onChange(time === null ? {} : { startTime: time })}
          />
        </OwnField>
        <OwnField field="finishBy" label={texts.finishBy} own={own}>
          <TimeField
            label={texts.finishBy}
            value={timings.finishBy}
            optional
            onChange={(finishBy) => onChange({ finishBy })}
          />
        </OwnField>
      </div>
    </>
  );
}
