import type { Instant } from '../units';
import type { Act } from './acts';
import { advance } from './advance';
import { isAllowed } from './allowed';
import { begin, follow } from './replay';
import { startedHappening } from './segments';
import {
  elapsedAt,
  type Entry,
  type GapCause,
  type Giver,
  type Happening,
  type Session,
  type Setup,
} from './state';
import { undoLatest } from './undo';

export type SessionEvent =
  /** Time went on. */
  | { readonly kind: 'time' }
  | { readonly kind: 'act'; readonly act: Act; readonly by: Giver }
  | { readonly kind: 'undo' }
  /** Main did not run since `from`. */
  | { readonly kind: 'gap'; readonly from: Instant; readonly cause: GapCause };

export interface Stepped {
  readonly session: Session;
  readonly happenings: readonly Happening[];
  /** False when the act is not allowed now, or there was nothing to take back: nothing was changed but the time. */
  readonly taken: boolean;
}

/** A new session, at its first instant. */
export function startSession(setup: Setup): Stepped {
  const { state, happenings } = begin(setup);
  return { session: { setup, entries: [], state }, happenings, taken: true };
}

/** The one place where a session changes (design section 7). `now` before the session's own instant counts as that. */
export function step(session: Session, event: SessionEvent, now: Instant): Stepped {
  const { setup } = session;
  if (event.kind === 'gap' && losesTime(session)) {
    return stepEntry(session, { kind: 'gap', from: event.from, at: now, cause: event.cause });
  }
  const run = advance(setup, session.state, now);
  const brought: Session = { ...session, state: run.state };
  const at = run.state.at;
  switch (event.kind) {
    case 'time':
    case 'gap':
      return { session: brought, happenings: run.happenings, taken: true };
    case 'act': {
      if (!isAllowed(brought, event.act, at)) {
        return { session: brought, happenings: run.happenings, taken: false };
      }
      const done = stepEntry(brought, { kind: 'act', at, act: event.act, by: event.by });
      return { ...done, happenings: [...run.happenings, ...done.happenings] };
    }
    case 'undo': {
      const undone = undoLatest(brought, at);
      if (undone === null) return { session: brought, happenings: run.happenings, taken: false };
      return {
        session: undone.session,
        happenings: [...run.happenings, ...shiftHappenings(brought, undone.session, at)],
        taken: true,
      };
    }
  }
}

/** A gap while the clock stands anyway, or while a gap is asked about already, loses nothing. */
const losesTime = ({ state }: Session): boolean =>
  state.stage === 'running' && state.segment.pausedAt === null;

function stepEntry(session: Session, entry: Entry): Stepped {
  const { setup } = session;
  const { state, happenings } = follow(setup, session.state, entry);
  return { session: { setup, entries: [...session.entries, entry], state }, happenings, taken: true };
}

/** What is told when taking an act back puts the class into another segment, or wakes an ended session. */
function shiftHappenings(before: Session, after: Session, now: Instant): readonly Happening[] {
  const left = before.state.segment;
  const entered = after.state.segment;
  const moved =
    left.kind !== entered.kind || left.round !== entered.round || left.startedAt !== entered.startedAt;
  const woken = before.state.stage === 'done' && after.state.stage !== 'done';
  const ended = before.state.stage !== 'done' && after.state.stage === 'done';
  const happenings: Happening[] = [];
  if (moved && !woken) {
    happenings.push({
      kind: 'segment-ended',
      segment: left.kind,
      round: left.round,
      elapsed: elapsedAt(left, now),
      why: 'undo',
      at: now,
    });
  }
  if (ended) happenings.push({ kind: 'ended', why: 'finished', at: now });
  else if (moved || woken) happenings.push({ ...startedHappening(after.setup, after.state), at: now });
  if (after.state.held !== null) happenings.push({ kind: 'held', cause: after.state.held.cause, at: now });
  return happenings;
}
