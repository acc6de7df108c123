import type { ControlSnapshot, TimelinePiece } from '../../../domain/view/snapshot';
import type { Instant, Millis } from '../../../domain/units';
import { minutes, plus, total } from '../../../domain/units';
import { endOf, segmentOf } from './segment';

/** When the present segment ends, as it looks now; while held, as if the teacher carried on now. Null when none is. */
export function presentEnd(snapshot: ControlSnapshot, now: Instant): Instant | null {
  const { scene } = snapshot.display;
  if (scene.kind === 'held') return plus(now, scene.remaining);
  const segment = segmentOf(snapshot);
  return segment === null ? null : endOf(segment, now);
}

/** When the whole session ends, as it looks now; null when none is running. */
export function forecastEnd(snapshot: ControlSnapshot, now: Instant): Instant | null {
  const end = presentEnd(snapshot, now);
  if (end === null) return null;
  const last = snapshot.timeline.at(-1);
  return last?.state === 'ahead' ? plus(end, total(last.after, last.length)) : end;
}

/**
 * How much later than planned it ends, in whole minutes; below zero when earlier. It is the difference of the two times as
 * they are shown, each to its nearest minute: what "Finishes 3:44" and "planned 3:43" say. `wallAt` as of SessionClock.
 */
export function lateness(
  snapshot: ControlSnapshot,
  now: Instant,
  wallAt: (at: Instant) => number,
): Millis | null {
  const end = forecastEnd(snapshot, now);
  if (end === null || snapshot.plannedEnd === null) return null;
  const shownMinute = (at: Instant): number => Math.round(wallAt(at) / minutes(1));
  return minutes(shownMinute(end) - shownMinute(snapshot.plannedEnd));
}

/** Where a piece of the timeline lies, given the end of the present one (null before the session: `base` is its start). */
export function pieceSpan(
  piece: TimelinePiece,
  base: Instant,
): { readonly from: Instant; readonly to: Instant } {
  if (piece.state === 'ahead')
    return { from: plus(base, piece.after), to: plus(base, total(piece.after, piece.length)) };
  return { from: piece.from, to: piece.state === 'now' ? base : plus(piece.from, piece.length) };
}
