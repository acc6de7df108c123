import type { Station } from '../../../../domain/plan/plan';
import type { SchoolDate } from '../../../../domain/units';
import type { Axis } from './axis';
import { byDay } from './by-day';

/** A result as the chart shows it; lengths in seconds. */
export interface TrackResult {
  readonly id: string;
  readonly date: SchoolDate;
  /** What stood before it. */
  readonly target: number;
  readonly seconds: number;
  readonly met: boolean;
  /** A practice, whose length the teacher may put right; the results of rounds follow from the log. */
  readonly canMove: boolean;
}

/** The target from a day on. */
export interface TargetFrom {
  readonly date: SchoolDate;
  readonly seconds: number;
}

/** What the chart of one station is drawn from. */
export interface Track {
  readonly station: Station;
  /** In order. */
  readonly results: readonly TrackResult[];
  /** Each day on which another target began to hold without a result, in order; the first is where the ramp begins. */
  readonly targets: readonly TargetFrom[];
  /** From today on, in order. */
  readonly ahead: readonly TargetFrom[];
  /** What bent the ramp back, in a few words. */
  readonly notes: readonly { readonly date: SchoolDate; readonly seconds: number; readonly words: string }[];
  readonly goal: number;
  readonly goalOn: SchoolDate | null;
  readonly today: number | null;
}

/** A dot with its place on the axis. */
export interface Dot extends TrackResult {
  readonly x: number;
}

/** A level piece of a line. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

/** Where the results of each day stand: one beside the other. */
export function dotsOf({ results }: Pick<Track, 'results'>, axis: Axis): readonly Dot[] {
  const ofDay = byDay(results);
  return [...ofDay].flatMap(([date, some]) => {
    const start = axis.startOf(date);
    return start === null
      ? []
      : some.map((result, index) => ({
          ...result,
          x: start + ((index + 0.5) / some.length) * axis.dayWidth,
        }));
  });
}

/** The target of each school day up to `today`, of each of its results where it has some. */
export function plannedLevels(track: Track, axis: Axis, today: SchoolDate): readonly Level[] {
  const ofDay = byDay(track.results);
  let standing: number | null = null;
  const levels: Level[] = [];
  const marks = [...track.targets];
  for (const date of [...axis.days].filter((day) => day <= today)) {
    for (let next = marks[0]; next !== undefined && next.date <= date; next = marks[0]) {
      standing = next.seconds;
      marks.shift();
    }
    const start = axis.startOf(date);
    if (start === null || isOff(axis, start)) continue;
    const results = ofDay.get(date) ?? [];
    const width = axis.dayWidth / Math.max(1, results.length);
    results.forEach(({ target }, index) => {
      levels.push({ from: start + index * width, to: start + (index + 1) * width, seconds: target });
    });
    if (results.length === 0 && standing !== null)
      levels.push({ from: start, to: start + axis.dayWidth, seconds: standing });
  }
  return levels;
}

/** The forecast, day by day. */
export function aheadLevels(track: Track, axis: Axis, today: SchoolDate): readonly Level[] {
  let standing: number | null = null;
  const marks = [...track.ahead];
  return axis.days.flatMap((date) => {
    for (let next = marks[0]; next !== undefined && next.date <= date; next = marks[0]) {
      standing = next.seconds;
      marks.shift();
    }
    const start = axis.startOf(date);
    if (date < today || standing === null || start === null || isOff(axis, start)) return [];
    return [{ from: start, to: start + axis.dayWidth, seconds: standing }];
  });
}

const isOff = (axis: Axis, x: number): boolean => axis.off.some(({ from, to }) => from <= x && x < to);

/** Levels as one line with upright steps, broken where days are left out. */
export function steppedPath(levels: readonly Level[], yOf: (seconds: number) => number): string {
  const nearly = 0.5;
  let end: number | null = null;
  return levels
    .map(({ from, to, seconds }) => {
      const y = yOf(seconds).toFixed(1);
      const joins = end !== null && Math.abs(end - from) < nearly;
      end = to;
      return `${joins ? `V${y}` : `M${from.toFixed(1)} ${y}`}H${to.toFixed(1)}`;
    })
    .join('');
}
