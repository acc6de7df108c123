import type { Instant } from '../units';
import { replay } from './replay';
import type { Entry, PastSegment, Session, State } from './state';

export interface Undone {
  readonly session: Session;
  readonly act: Extract<Entry, { kind: 'act' }>;
}

/** The latest act, which Undo would take back; null when there is none or the session waits for an answer. */
export function latestAct(session: Session): Extract<Entry, { kind: 'act' }> | null {
  if (session.state.stage === 'held') return null;
  return session.entries.findLast((entry) => entry.kind === 'act') ?? null;
}

/**
 * The session as it would be at `now` had the latest act not been given (design section 4). Where that would have
 * ended the present segment meanwhile, the segment rests at 0:00 in hold instead, so that nothing jumps.
 */
export function undoLatest(session: Session, now: Instant): Undone | null {
  const act = latestAct(session);
  if (act === null) return null;
  const { setup, state } = session;
  const entries = session.entries.filter((entry) => entry !== act);
  const replayed = replay(setup, entries, now);
  const ended = endedMeanwhile(state, replayed, act.at);
  if (ended === null) return { act, session: { setup, entries, state: replayed } };
  const rested: readonly Entry[] = [...entries, { kind: 'rest', from: ended.to, at: now }];
  return { act, session: { setup, entries: rested, state: replay(setup, rested, now) } };
}

/** The piece of the replayed past that is the present segment, if it ran out after the act. */
function endedMeanwhile(present: State, replayed: State, actAt: Instant): PastSegment | null {
  if (present.stage === 'done') return null;
  const piece = replayed.past.findLast(
    (past) => past.kind === present.segment.kind && past.round === present.segment.round,
  );
  return piece !== undefined && piece.to > actAt && piece.why === 'time' ? piece : null;
}
