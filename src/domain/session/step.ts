import type { Instant } from '../units';
import type { Act } from './acts';
import { advance } from './advance';
import { isAllowed } from './allowed';
import { begin, follow } from './replay';
import type { Entry, GapCause, Giver, Happening, Session, Setup } from './state';
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
  if (event.kind === 'gap' && session.state.stage !== 'held') {
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
        happenings: [...run.happenings, ...undone.happenings],
        taken: true,
      };
    }
  }
}

function stepEntry(session: Session, entry: Entry): Stepped {
  const { setup } = session;
  const { state, happenings } = follow(setup, session.state, entry);
  return { session: { setup, entries: [...session.entries, entry], state }, happenings, taken: true };
}
