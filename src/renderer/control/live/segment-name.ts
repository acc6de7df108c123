import { assertNever } from '../../../domain/assert-never';
import type { SegmentKind } from '../../../domain/view/snapshot';
import { words } from '../words';

/** A segment as the teacher calls it: "Round 3", "Clean up and move". */
export function segmentName(segment: { readonly kind: SegmentKind; readonly round: number }): string {
  switch (segment.kind) {
    case 'work':
      return words.round(segment.round);
    case 'opening':
    case 'move':
    case 'practice':
    case 'carpet':
    case 'closing':
      return words.segment[segment.kind];
    default:
      return assertNever(segment.kind);
  }
}
