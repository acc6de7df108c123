import type { Act } from '../../domain/session/acts';
import { nextMoment } from '../../domain/session/advance';
import { unheard } from '../../domain/session/apply';
import type { GapCause, Giver, Happening, Session, Setup } from '../../domain/session/state';
import { startSession, step, type SessionEvent, type Stepped } from '../../domain/session/step';
import { undoable } from '../../domain/session/undo';
import { millis, type Instant } from '../../domain/units';
import type { Cancel, Clock } from '../clock/clock';

interface Given {
  readonly name: Act['name'] | 'start' | 'undo';
  readonly by: Giver;
}

/** What the host tells of, after each change, in this order. */
export interface SessionListener {
  /** Before the session takes anything in: a gap in which main did not run must come first. */
  beforeStep(): void;
  /**
   * An act was taken, or taken back; what it did is told next. It is on the disk by now: what is told outlives a kill.
   * `session` is as it was before the act, which was given `at` that instant.
   */
  acted(name: Given['name'], by: Giver, session: Session, at: Instant): void;
  /** What happened since the last change; the session as it is now. */
  happened(happenings: readonly Happening[], session: Session): void;
  /** The truth that must be saved has changed; null: there is no session any more. `untold` is told next. */
  toSave(session: Session | null, untold: readonly Happening[]): void;
  /** Something that a window may show has changed. */
  changed(): void;
}

/** Holds the one session, feeds it time and acts, and arms the timer for whatever comes next. */
export interface SessionHost {
  session(): Session | null;
  start(setup: Setup, by: Giver): void;
  /** Takes up a session from its setup and entries, brought up to `from`; what happened until now is told, unheard. */
  resume(saved: Session, gap: { readonly from: Instant; readonly cause: GapCause } | null): void;
  /** False when the act is not allowed now. */
  act(act: Act, by: Giver): boolean;
  /** The act that was taken back; `start` when the start itself was; null when there is nothing to take back. */
  undo(by: Giver): Act['name'] | 'start' | null;
  /** What `undo` would take back. */
  undoable(): Act['name'] | 'start' | null;
  /** Main did not run since `from`. */
  gap(from: Instant, cause: GapCause): void;
  /** Puts an ended session away. */
  close(): void;
}

/** One session at a time, on `clock`. */
export function createSessionHost(clock: Clock, listener: SessionListener): SessionHost {
  let session: Session | null = null;
  let timer: Cancel | null = null;

  function arm(): void {
    timer?.();
    const moment = session === null ? null : nextMoment(session.setup, session.state);
    timer = moment === null ? null : clock.after(millis(moment - clock.now()), () => feed({ kind: 'time' }));
  }

  function settle(before: Session | null, stepped: Stepped, given?: Given): void {
    session = stepped.session;
    if (before?.entries !== session.entries) listener.toSave(session, stepped.happenings);
    if (given !== undefined && stepped.taken) {
      listener.acted(given.name, given.by, before ?? session, session.state.at);
    }
    arm();
    if (stepped.happenings.length > 0) listener.happened(stepped.happenings, session);
    listener.changed();
  }

  function feed(event: SessionEvent, given?: Given): boolean {
    listener.beforeStep();
    if (session === null) return false;
    const stepped = step(session, event, clock.now());
    settle(session, stepped, given);
    return stepped.taken;
  }

  return {
    session: () => session,
    undoable: () => (session === null ? null : undoable(session)),
    start: (setup, by) => settle(null, startSession(setup), { name: 'start', by }),
    resume: (saved, gap) => {
      session = saved;
      const event: SessionEvent = gap === null ? { kind: 'time' } : { kind: 'gap', ...gap };
      const stepped = step(saved, event, clock.now());
      settle(saved, { ...stepped, happenings: stepped.happenings.map(unheard) });
      listener.toSave(stepped.session, []);
    },
    act: (act, by) => feed({ kind: 'act', act, by }, { name: act.name, by }),
    undo: (by) => {
      // A sleep that has just ended comes first: then there is a question to answer, and nothing to take back.
      listener.beforeStep();
      const what = session === null ? null : undoable(session);
      if (what === 'start' && session !== null) {
        listener.acted('undo', by, session, clock.now());
        session = null;
        arm();
        listener.toSave(null, []);
        listener.changed();
        return what;
      }
      return what !== null && feed({ kind: 'undo' }, { name: 'undo', by }) ? what : null;
    },
    gap: (from, cause) => {
      feed({ kind: 'gap', from, cause });
    },
    close: () => {
      session = null;
      arm();
      listener.toSave(null, []);
      listener.changed();
    },
  };
}
