import { chartEdge, type ChartPlace, pastWidth, type SetBars } from './set-bars';
import type { Box } from './set-motto';

/** A level line, in u from the board's left edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const baseOver = 8;
const clear = 12;
/** So near to the motto a line would look as if it belonged to it. */
const mottoClear = 44;
const besideMotto = 56;
const beforeToday = 32;
/** Shorter ones are no line. */
const leastStretch = 90;

/** The bars of one day stand on one line; where each day has one practice, all stand on the same. */
export function baseLines({ bars, today }: SetBars, { width }: ChartPlace): readonly Stretch[] {
  const end = width - chartEdge;
  if (!bars.some(({ endsDay }) => endsDay)) return [{ from: chartEdge, to: end }];
  const lines: Stretch[] = [];
  let from: number | null = null;
  for (const { centre, endsDay } of bars) {
    from ??= centre - pastWidth / 2 - baseOver;
    if (!endsDay) continue;
    lines.push({ from, to: centre + pastWidth / 2 + baseOver });
    from = null;
  }
  return [...lines, { from: from ?? today - baseOver, to: end }];
}

/** Where the dotted line of the target runs at height `y`: not through a bar or its time, nor through the motto. */
export function targetLine(
  { bars, column, today }: SetBars,
  y: number,
  motto: Box | null,
): readonly Stretch[] {
  const crossed = motto !== null && motto.top - mottoClear < y && y < motto.bottom + mottoClear;
  const taken = bars
    .filter(({ labelTop }) => labelTop - clear < y)
    .map(({ centre }): Stretch => ({ from: centre - column / 2 - clear, to: centre + column / 2 + clear }));
  const stretches: Stretch[] = [];
  let from = crossed ? motto.right + besideMotto : chartEdge;
  for (const each of [...taken, { from: today - beforeToday, to: today }]) {
    if (each.from - from >= leastStretch) stretches.push({ from, to: each.from });
    from = Math.max(from, each.to);
  }
  return stretches;
}
