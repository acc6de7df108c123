import { placesFor } from '../../domain/session/rounds';
import type { Session } from '../../domain/session/state';
import type { ControlSnapshot } from '../../domain/view/snapshot';
import { openRound } from './resumption';

/** The one question about a session that was found open on a later day: whether its open round counts. */
export interface LeftOpen {
  /** A session was closed; null: the question falls away. */
  set(session: Session | null): void;
  face(): ControlSnapshot['openRound'];
  /** Answers "it counts": the session with that round counted; null when nothing was asked. */
  counted(): Session | null;
}

export function createLeftOpen(): LeftOpen {
  let asked: { readonly session: Session; readonly round: number } | null = null;
  return {
    set: (session) => {
      const round = session === null ? null : openRound(session);
      asked = session === null || round === null ? null : { session, round };
    },
    face: () => (asked === null ? null : { round: asked.round, date: asked.session.setup.date }),
    counted: () => {
      if (asked === null) return null;
      const { session, round } = asked;
      const { setup, state } = session;
      const places = placesFor(setup, state, round);
      return { ...session, state: { ...state, counted: [...state.counted, { round, places }] } };
    },
  };
}
