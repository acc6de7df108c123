import type { Station } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';
import type { StaminaFace } from '../../../domain/view/snapshot';
import { Sign } from '../../shared/art/signs/Sign';
import { dayName, dayOfMonth, words } from '../words';
import type { Axis } from './chart/axis';
import { Plot } from './chart/Plot';
import type { Track } from './chart/track';
import { length } from './in-words';

const texts = words.stamina;

interface StationRowProps {
  readonly station: Station;
  /** Null when its minutes do not grow, and while the weeks are not known. */
  readonly track: Track | null;
  readonly today: StaminaFace | undefined;
  readonly date: SchoolDate;
  readonly axis: Axis;
  readonly height: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onMove: (result: string, seconds: number) => void;
}

/** One station: its name, which chooses it, and its chart or why it has none. */
export function StationRow(props: StationRowProps) {
  const { station, track, today, date, axis, height, chosen, onChoose, onMove } = props;
  const { name, look, ramp } = station;
  return (
    <div className={track === null ? 'weeks-row quiet-row' : 'weeks-row'}>
      <button type="button" className="station-choice" aria-pressed={chosen} onClick={onChoose}>
        <Sign look={look} height={track === null ? 30 : 38} />
        <span>{name}</span>
        {ramp === null || today === undefined ? null : (
          <span className="station-figure">
            {length(today.target)} <small>{texts.ofGoal(length(ramp.goalSeconds))}</small>
          </span>
        )}
      </button>
      {track === null || today === undefined ? (
        <p className="quiet">{station.teacherLed ? texts.led : ramp === null ? texts.noRamp : ''}</p>
      ) : (
        <div>
          {today.introduced ? null : (
            <p className="quiet">
              {station.introducedOn === null
                ? texts.notIntroduced
                : texts.firstOn(dayName(station.introducedOn))}
            </p>
          )}
          <Plot
            track={track}
            axis={axis}
            height={height}
            today={date}
            name={texts.chartWords(
              name,
              dayOfMonth(axis.days[0] ?? date),
              dayOfMonth(axis.days.at(-1) ?? date),
              track.results.length,
              length(today.target),
              length(track.goal),
            )}
            onMove={onMove}
          />
        </div>
      )}
    </div>
  );
}
