import type { ControlSnapshot, SegmentKind } from '../../../domain/view/snapshot';

/** Where Next goes: the piece of the timeline after the present one; null is the end of the session. */
export function nextStop(
  snapshot: ControlSnapshot,
): { readonly kind: SegmentKind; readonly round: number } | null {
  return snapshot.timeline.find(({ state }) => state === 'ahead') ?? null;
}
