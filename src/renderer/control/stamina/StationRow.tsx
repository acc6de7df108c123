import type { ReactNode } from 'react';
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
  /** What there is to say of its introduction. */
  readonly introduction: ReactNode;
}

/** One station: its name, which chooses it, and its chart or why it has none. */
export function StationRow(props: StationRowProps) {
  const { station, track, today, chosen, onChoose, introduction } = props;
  const { name, look, ramp } = station;
  const isDrawn = track !== null && today !== undefined && hasBegun(track, today);
  return (
    <div className={isDrawn ? 'weeks-row' : 'weeks-row quiet-row'}>
      <button type="button" className="station-choice" aria-pressed={chosen} onClick={onChoose}>
        <Sign look={look} height={isDrawn ? 34 : 28} />
        <span>{name}</span>
        {ramp === null || today === undefined || !isDrawn ? null : (
          <span className="station-figure">
            {length(today.target)} <small>{texts.ofGoal(length(ramp.goalSeconds))}</small>
          </span>
        )}
      </button>
      {isDrawn ? (
        <StationPlot {...props} track={track} today={today} />
      ) : (
        (introduction ?? <p className="quiet">{whyNone(station)}</p>)
      )}
    </div>
  );
}

/** A station that the class has not begun with has no line to draw, unless it was tried before. */
const hasBegun = ({ results }: Track, { introduced }: StaminaFace): boolean =>
  introduced || results.length > 0;

function whyNone({ teacherLed, ramp, introducedOn }: Station): string {
  if (teacherLed) return texts.led;
  if (ramp === null) return texts.noRamp;
  return introducedOn === null ? texts.notIntroduced : texts.firstOn(dayName(introducedOn));
}

interface StationPlotProps extends Pick<StationRowProps, 'station' | 'date' | 'axis' | 'height' | 'onMove'> {
  readonly track: Track;
  readonly today: StaminaFace;
}

function StationPlot({ station, track, today, date, axis, height, onMove }: StationPlotProps) {
  const name = texts.chartWords(
    station.name,
    dayOfMonth(axis.days[0] ?? date),
    dayOfMonth(axis.days.at(-1) ?? date),
    track.results.length,
    length(today.target),
    length(track.goal),
  );
  return <Plot track={track} axis={axis} height={height} today={date} name={name} onMove={onMove} />;
}
