import type { Instant } from '../../../domain/units';
import { between, latest } from '../../../domain/units';

/** Turns instants into places on the axis, as CSS percentages. */
export interface Scale {
  readonly at: (instant: Instant) => string;
  readonly width: (from: Instant, to: Instant) => string;
}

/** An axis from the start of the first span to the end of the last, or to `planned` if that is later; null for no spans. */
export function scaleOf(
  spans: readonly { readonly from: Instant; readonly to: Instant }[],
  planned: Instant | null,
): Scale | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = planned === null ? last.to : latest(planned, last.to);
  const whole = Math.max(1, between(first.from, end));
  const percent = (length: number): string => `${Math.round((10_000 * length) / whole) / 100}%`;
  return {
    at: (instant) => percent(Math.min(whole, Math.max(0, between(first.from, instant)))),
    width: (from, to) => percent(Math.max(0, between(from, to))),
  };
}
