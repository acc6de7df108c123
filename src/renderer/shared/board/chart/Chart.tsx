import { displayText } from '../../../../contract/text/en/display';
import type { Bar } from '../../../../domain/stamina/mark';
import type { SchoolDate } from '../../../../domain/units';
import type { StationFace } from '../../../../domain/view/snapshot';
import { PastBar } from '../../art/bars/PastBar';
import { units } from '../../art/units';
import { shownLength } from '../../clock/shown-time';
import { useBoard, useFace, useSnapshot } from '../board-context';
import { baseLines, targetLine } from '../layout/chart/chart-lines';
import {
  barHeight,
  type ChartPlace,
  labelSize,
  newestThatFit,
  pastWidth,
  restingTop,
  scaleOf,
  scaleTop,
  type SetBar,
  setBars,
} from '../layout/chart/set-bars';
import { mottoLine, setMotto } from '../layout/chart/set-motto';
import { margin } from '../layout/sizes';
import { Lines } from '../scenes/Lines';
import { ChartLines } from './ChartLines';
import { TodayItem } from './TodayItem';

interface ChartProps {
  readonly station: StationFace;
  /** In seconds. */
  readonly target: number;
  /** The earlier practices, oldest first. */
  readonly bars: readonly Bar[];
  readonly today: SchoolDate;
  /** Where it begins, in u from the top. */
  readonly top: number;
  /** While it counts the motto may stand over the low bars; afterwards the highest bar is as high as there is room. */
  readonly counting: boolean;
}

/** The class's own growth: a bar for each practice, and today's, which fills up to its flag. */
export function Chart({ station, target, bars, today, top, counting }: ChartProps) {
  const { measure, width, height } = useBoard();
  const { words } = useSnapshot();
  const place: ChartPlace = { width, top, foot: height - margin };
  const given = bars.map(({ seconds, date }) => ({
    ...{ seconds, day: date },
    em: measure(shownLength(seconds), 'text'),
  }));
  const shown = newestThatFit(given, today, place);
  const highest = useFace((face) => (counting ? scaleTop : restingTop)(target, shown, face.remaining));
  const scale = scaleOf(highest, place);
  const set = setBars(given, today, place, scale);
  const inText = (text: string): number => measure(text, 'text');
  const motto = counting ? setMotto(words.motto, set, place, inText) : null;
  const targetHeight = barHeight(target, scale);
  const y = place.foot - targetHeight;
  return (
    <section className="chart">
      {motto === null ? null : (
        <p
          className="chart-motto"
          style={{
            left: units(motto.box.left),
            top: units(motto.box.top),
            fontSize: units(motto.size),
            lineHeight: mottoLine,
          }}
        >
          <Lines lines={motto.lines} />
        </p>
      )}
      <ol aria-label={displayText.practices}>
        {set.bars.map((bar) => (
          <PastItem
            key={bar.index}
            bar={bar}
            practice={bars[bar.index]}
            station={station}
            column={set.column}
            foot={place.foot}
          />
        ))}
        <TodayItem station={station} target={target} left={set.today} foot={place.foot} scale={scale} />
      </ol>
      <ChartLines
        base={{ y: place.foot, stretches: baseLines(set, place) }}
        target={{ y, stretches: targetLine(set, y, motto?.box ?? null) }}
        width={width}
        height={height}
      />
    </section>
  );
}

interface PastItemProps {
  readonly bar: SetBar;
  readonly practice: Bar | undefined;
  readonly station: StationFace;
  readonly column: number;
  readonly foot: number;
}

/** An earlier practice: its time over its bar. */
function PastItem({ bar, practice, station, column, foot }: PastItemProps) {
  if (practice === undefined) return null;
  const time = shownLength(practice.seconds);
  return (
    <li
      className="chart-item"
      aria-label={displayText.practice(time, practice.met)}
      style={{
        left: units(bar.centre - column / 2),
        top: units(bar.labelTop),
        width: units(column),
        height: units(foot - bar.labelTop),
      }}
    >
      <span className="chart-time" style={{ fontSize: units(labelSize) }}>
        {time}
      </span>
      <PastBar colour={station.look.colour} width={pastWidth} height={bar.height} />
    </li>
  );
}
