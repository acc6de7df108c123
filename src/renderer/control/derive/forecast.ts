import type { ControlSnapshot, FitOffer, TimelinePiece } from '../../../domain/view/snapshot';
import type { Instant, Millis } from '../../../domain/units';
import { between, minutes, plus, total } from '../../../domain/units';
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

/** How much later than planned it ends, to the minute; below zero when earlier, 0 within half a minute. */
export function lateness(snapshot: ControlSnapshot, now: Instant): Millis | null {
  const end = forecastEnd(snapshot, now);
  if (end === null || snapshot.plannedEnd === null) return null;
  return minutes(Math.round(between(snapshot.plannedEnd, end) / minutes(1)));
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

/** The rounds of a fit in order, those next to each other with the same length together. */
export function fitGroups(
  fit: FitOffer,
): readonly { readonly rounds: readonly number[]; readonly length: Millis }[] {
  const groups: { rounds: number[]; length: Millis }[] = [];
  for (const { round, length } of fit.rounds) {
    const last = groups.at(-1);
    if (last?.length === length) last.rounds.push(round);
    else groups.push({ rounds: [round], length });
  }
  return groups;
}
