import type { DaySegmentKind, SegmentKind } from './snapshot';

/** Whether a piece of a session is one of a day of rounds, and not of a practice. */
export const isOfDay = <P extends { readonly kind: SegmentKind }>(
  piece: P,
): piece is P & { readonly kind: DaySegmentKind } => piece.kind !== 'practice' && piece.kind !== 'carpet';
