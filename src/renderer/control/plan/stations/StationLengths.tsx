import { numberLimits } from '../../../../domain/plan/limits';
import { Toggle } from '../../widgets/Toggle';
import { words } from '../../words';
import { LengthField } from '../LengthField';
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
        onChange={(on) =>
          void onChange((now) => ({ seconds: on ? Math.max(first.seconds, now.floorSeconds) : null }))
        }
      />
      <div className="part-row">
        {seconds === null ? null : (
          <LengthField
            place="plan-station"
            label={texts.length}
            value={seconds}
            {...numberLimits.stationSeconds}
            step={60}
            onChange={(to) => void onChange({ seconds: to })}
          />
        )}
        <LengthField
          place="plan-station"
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
          place="plan-station"
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
