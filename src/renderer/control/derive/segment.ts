import type { ControlSnapshot, SegmentFace } from '../../../domain/view/snapshot';
import type { Instant, Millis } from '../../../domain/units';
import { between, instant, latest, millis, plus } from '../../../domain/units';

/** The present segment; null unless the session runs. */
export const segmentOf = (snapshot: ControlSnapshot): SegmentFace | null =>
  snapshot.display.scene.kind === 'running' ? snapshot.display.scene.segment : null;

/** What a practice has in common with the pieces of a day: when it began, its length, and where it stands still. */
export type TimedFace = Pick<SegmentFace, 'from' | 'length' | 'pausedAt'>;

/** What is left of the segment; below zero in overtime, and in a practice beyond its target. */
export const leftOf = (segment: TimedFace, now: Instant): Millis =>
  between(segment.pausedAt ?? now, plus(segment.from, segment.length));

/** When the segment would end if it went on from now as it is: later while it is paused or in overtime. */
export function endOf(segment: SegmentFace, now: Instant): Instant {
  const planned = plus(segment.from, segment.length);
  const paused = segment.pausedAt === null ? millis(0) : between(segment.pausedAt, now);
  return latest(plus(planned, paused), instant(segment.holds ? now : planned));
}

/** The round that goes on and would not count if it ended now; null when it counts already or no round is sat. */
export function roundThatWillNotCount(snapshot: ControlSnapshot): number | null {
  const segment = segmentOf(snapshot);
  if (segment?.kind !== 'work') return null;
  const column = snapshot.columns.find(({ round }) => round === segment.round);
  return column === undefined || column.counted ? null : segment.round;
}
