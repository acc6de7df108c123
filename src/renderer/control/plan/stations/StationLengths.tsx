import { numberLimits } from '../../../../domain/plan/limits';
import { typedSeconds } from '../../derive/typed';
import { useSay } from '../../link/sender';
import { StepField } from '../../widgets/StepField';
import { Toggle } from '../../widgets/Toggle';
import { countdown, words } from '../../words';
import type { StationPartProps } from './StationForm';

const texts = words.plan.stations;
/** What a station gets when it is first given a length of its own, in seconds. */
const first = { seconds: 600, planningSeconds: 120 } as const;

/** How long a group may sit here, and how long it may choose or plan first. */
export function StationLengths({ station, onChange }: StationPartProps) {
  const { seconds, floorSeconds, planningSeconds } = station;
  return (
    <section className="part" aria-label={texts.long}>
      <h2 className="part-title">{texts.long}</h2>
      <Toggle
        label={texts.ownLength}
        on={seconds !== null}
        onChange={(on) => void onChange({ seconds: on ? Math.max(first.seconds, floorSeconds) : null })}
      />
      <div className="part-row">
        {seconds === null ? null : (
          <LengthField
            label={texts.length}
            value={seconds}
            {...numberLimits.stationSeconds}
            step={60}
            onChange={(to) => void onChange({ seconds: to })}
          />
        )}
        <LengthField
          label={texts.floor}
          value={floorSeconds}
          {...numberLimits.floorSeconds}
          step={60}
          onChange={(to) => void onChange({ floorSeconds: to })}
        />
      </div>
      <p className="hint">{texts.floorHint}</p>
      <Toggle
        label={texts.planning}
        on={planningSeconds > 0}
        onChange={(on) => void onChange({ planningSeconds: on ? first.planningSeconds : 0 })}
      />
      {planningSeconds === 0 ? null : (
        <LengthField
          label={texts.planningLength}
          value={planningSeconds}
          least={1}
          most={numberLimits.planningSeconds.most}
          step={30}
          onChange={(to) => void onChange({ planningSeconds: to })}
        />
      )}
    </section>
  );
}

interface LengthFieldProps {
  readonly label: string;
  /** In seconds, as the three below. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (seconds: number) => void;
}

const written = (seconds: number): string => countdown(seconds * 1000);

function LengthField({ label, value, least, most, step, onChange }: LengthFieldProps) {
  const say = useSay('plan-station');
  return (
    <StepField
      label={label}
      value={value}
      least={least}
      most={most}
      step={step}
      read={typedSeconds}
      shown={written(value)}
      less={texts.less(label)}
      more={texts.more(label)}
      onChange={onChange}
      onMistyped={() => say(texts.notALength)}
      onOutOfRange={() => say(texts.outside(label, written(least), written(most)))}
    />
  );
}
