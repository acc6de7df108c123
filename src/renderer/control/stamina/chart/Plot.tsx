import type { SchoolDate } from '../../../../domain/units';
import { dayOfMonth, words } from '../../words';
import { length, tickFigure } from '../in-words';
import type { Axis } from './axis';
import { MovableDot } from './MovableDot';
import { scaleFor } from './scale';
import { figures } from './sizes';
import { aheadLevels, dotsOf, plannedLevels, steppedPath, type Track } from './track';

interface PlotProps {
  readonly track: Track;
  readonly axis: Axis;
  readonly height: number;
  readonly today: SchoolDate;
  /** What the picture shows, for who does not see it. */
  readonly name: string;
  readonly onMove: (result: string, seconds: number) => void;
}

const texts = words.stamina;
/** In pixels. */
const leastForNotes = 150;

/** One station through the weeks: its target as a line, its results as dots, what is to come dotted. */
export function Plot({ track, axis, height, today, name, onMove }: PlotProps) {
  const dots = dotsOf(track, axis);
  const planned = plannedLevels(track, axis, today);
  const ahead = aheadLevels(track, axis, today);
  const highest = Math.max(
    ...[...planned, ...ahead, ...dots].map(({ seconds }) => seconds),
    track.today ?? 0,
    track.station.ramp?.startSeconds ?? 0,
  );
  const scale = scaleFor(highest, height);
  const todayAt = axis.startOf(today);
  const todayX = todayAt === null ? null : todayAt + axis.dayWidth / 2;
  const last = ahead.at(-1);
  // A low chart has no room for words beside its line: the table has them.
  const notes = height < leastForNotes ? [] : track.notes;
  return (
    <svg
      className="plot"
      role="img"
      aria-label={name}
      width={axis.width + figures}
      height={height}
      viewBox={`${-figures} 0 ${axis.width + figures} ${height}`}
    >
      {axis.off.map(({ from, to }) => (
        <rect key={from} x={from} y={0} width={to - from} height={height} className="plot-off" />
      ))}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M0 ${scale.yOf(tick)}H${axis.width}`} className="plot-tick" />
          <text x={-8} y={scale.yOf(tick) + 4.5} textAnchor="end" className="chart-note chart-quiet">
            {tickFigure(tick)}
          </text>
        </g>
      ))}
      <path d={`M0 ${height - 0.5}H${axis.width}`} className="plot-ground" />
      {todayX === null ? null : <path d={`M${todayX} 0V${height}`} className="plot-today" />}
      <path d={steppedPath(planned, scale.yOf)} className="plot-planned" />
      <path d={steppedPath(ahead, scale.yOf)} className="plot-ahead" />
      {dots.map((dot) => (
        <MovableDot
          key={dot.id}
          dot={dot}
          scale={scale}
          colour={track.station.look.colour}
          onMove={(seconds) => onMove(dot.id, seconds)}
        />
      ))}
      {notes.map(({ date, seconds, words: note }) => {
        const x = axis.startOf(date);
        return x === null ? null : (
          <text
            key={date}
            x={Math.min(x, axis.width - 4)}
            y={Math.min(height - 6, scale.yOf(seconds) + 22)}
            textAnchor={x > axis.width * 0.7 ? 'end' : 'start'}
            className="chart-note"
          >
            {note}
          </text>
        );
      })}
      {todayX === null || track.today === null ? null : (
        <>
          <circle cx={todayX} cy={scale.yOf(track.today)} r={6.5} className="plot-now" />
          <text
            x={todayX + (todayX > axis.width - 110 ? -12 : 12)}
            y={Math.min(height - 6, scale.yOf(track.today) + 20)}
            textAnchor={todayX > axis.width - 110 ? 'end' : 'start'}
            className="chart-note chart-strong"
          >
            {texts.targetNow(length(track.today))}
          </text>
        </>
      )}
      {last === undefined || track.goalOn === null ? null : (
        <text
          x={axis.width}
          y={Math.max(1, scale.yOf(last.seconds) - 8)}
          textAnchor="end"
          className="chart-note chart-strong"
        >
          {texts.goalAbout(length(track.goal), dayOfMonth(track.goalOn))}
        </text>
      )}
    </svg>
  );
}
