import { flagHeight } from '../../../art/bars/bar-geometry';
import { floor, margin } from '../sizes';

/** An earlier practice as the chart takes it; oldest first. */
export interface ChartBar {
  readonly seconds: number;
  readonly day: string;
  /** Width of its time in em of the label's size. */
  readonly em: number;
}

/** The place of the chart, in u. */
export interface ChartPlace {
  /** Of the board. */
  readonly width: number;
  /** The top of what it may fill. */
  readonly top: number;
  /** Its base line. */
  readonly foot: number;
}

/** One earlier practice, in u. */
export interface SetBar {
  /** Which of the bars that were given it is. */
  readonly index: number;
  readonly centre: number;
  readonly height: number;
  /** The top of its time's figures. */
  readonly labelTop: number;
  /** It is the last one of its day, and other days have several: the next bar stands apart. */
  readonly endsDay: boolean;
}

export interface SetBars {
  /** The newest bars, as many as have room with their times. */
  readonly bars: readonly SetBar[];
  /** Width that each bar has for its time. */
  readonly column: number;
  /** Left edge of today's bar. */
  readonly today: number;
}

/** How high a second stands. */
export interface Scale {
  /** What the highest bar stands for, in seconds. */
  readonly seconds: number;
  /** Its height in u. */
  readonly height: number;
}

export const pastWidth = 116;
export const todayWidth = 136;
export const labelSize = floor;
/** At both ends of the base line. */
export const chartEdge = 48;
/** Between a bar's point and the figures over it. */
const labelGap = 16;
/** Height of the figures, in em. */
export const figureHeight = 0.7;
const labelSpace = 28;
const besideToday = 40;
/** Between the middles of two bars, unless wide times need more. */
const mostPitch = 187;
const dayGap = 40;
/** A practice of a few seconds is a bar too. */
const leastBar = 30;

/** Room over the target, so that nothing else moves in the moment in which it is reached. */
const overTarget = 1.12;

/**
 * What the highest bar stands for, in seconds: a little more than the target, or an earlier practice; when today's count
 * goes beyond it a quarter more at a time, so that the earlier bars seldom move.
 */
export function scaleTop(target: number, earlier: readonly ChartBar[], counted: number): number {
  let top = Math.max(target * overTarget, ...earlier.map(({ seconds }) => seconds));
  while (top < counted) top = Math.ceil(top * 1.25);
  return top;
}

/** The same when nothing counts any more: the highest of all. */
export const restingTop = (target: number, earlier: readonly ChartBar[], counted: number): number =>
  Math.max(target, counted, ...earlier.map(({ seconds }) => seconds));

/** The scale of a chart at this place whose highest bar stands for so many seconds. */
export const scaleOf = (seconds: number, { top, foot }: ChartPlace): Scale => ({
  seconds,
  height: foot - top - flagHeight,
});

/** The height of a bar of so many seconds, in u. */
export const barHeight = (seconds: number, scale: Scale): number =>
  Math.max(leastBar, (seconds / scale.seconds) * scale.height);

/** The newest of the bars, as many as have room with their times. */
export function newestThatFit(
  bars: readonly ChartBar[],
  today: string,
  { width }: ChartPlace,
): readonly ChartBar[] {
  for (let first = 0; first < bars.length; first += 1) {
    const shown = bars.slice(first);
    const column = columnWidth(shown);
    const least = column + (shown.length - 1) * (column + labelSpace) + sum(gapsAfter(shown, today));
    if (least <= columnsEnd(width) - margin) return shown;
  }
  return [];
}

/** Each practice has its bar, the newest beside today's; the practices of one day stand close where a day has several. */
export function setBars(all: readonly ChartBar[], today: string, place: ChartPlace, scale: Scale): SetBars {
  const shown = newestThatFit(all, today, place);
  const column = columnWidth(shown);
  const gaps = gapsAfter(shown, today);
  const end = columnsEnd(place.width);
  const free = end - margin - column - sum(gaps);
  const wished = Math.max(mostPitch, column + labelSpace);
  const pitch = Math.min(wished, free / Math.max(1, shown.length - 1));
  const bars = shown.map(({ seconds }, i): SetBar => {
    const height = barHeight(seconds, scale);
    return {
      index: all.length - shown.length + i,
      centre: end - column / 2 - (shown.length - 1 - i) * pitch - sum(gaps.slice(i)),
      height,
      labelTop: place.foot - height - labelGap - figureHeight * labelSize,
      endsDay: (gaps[i] ?? 0) > 0,
    };
  });
  return { bars, column, today: place.width - chartEdge - todayWidth };
}

const columnsEnd = (width: number): number => width - chartEdge - todayWidth - besideToday;

const columnWidth = (bars: readonly ChartBar[]): number =>
  Math.max(pastWidth, ...bars.map(({ em }) => em * labelSize));

/** The space after each bar that keeps its day apart from the next; none where no day has two practices. */
function gapsAfter(bars: readonly ChartBar[], today: string): readonly number[] {
  const next = (i: number): string => bars[i + 1]?.day ?? today;
  const several = bars.some(({ day }, i) => day === next(i));
  return bars.map(({ day }, i) => (several && day !== next(i) ? dayGap : 0));
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
