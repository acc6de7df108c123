import { millis } from '../units';
import { segmentsAhead } from '../session/forecast';
import { wholeLength, type Session } from '../session/state';
import { isOfDay } from './in-day';
import type { TimelinePiece } from './snapshot';

/**
 * The day's pieces in order: what was, what is, what is to come. Pieces that a restart or "back" repeated stand as they
 * ran. A practice is none of them.
 */
export function timelineOf({ setup, state }: Session): readonly TimelinePiece[] {
  const past = state.past.filter(isOfDay).map((piece): TimelinePiece => ({
    kind: piece.kind,
    round: piece.round,
    state: 'past',
    from: piece.from,
    length: millis(piece.to - piece.from),
    after: millis(0),
  }));
  if (state.stage === 'done') return past;
  const { segment } = state;
  const present = [segment].filter(isOfDay).map((piece): TimelinePiece => ({
    kind: piece.kind,
    round: piece.round,
    state: 'now',
    from: piece.startedAt,
    length: wholeLength(piece),
    after: millis(0),
  }));
  const ahead = segmentsAhead(setup, state)
    .filter(isOfDay)
    .map((piece): TimelinePiece => ({
      kind: piece.kind,
      round: piece.round,
      state: 'ahead',
      from: segment.startedAt,
      length: piece.length,
      after: piece.after,
    }));
  return [...past, ...present, ...ahead];
}
