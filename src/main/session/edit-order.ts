import type { Session } from '../../domain/session/state';

/** Where the edits made while a session runs stand among its acts, so that Undo takes the latest of both back first. */
export interface EditOrder {
  /** An edit was made now. */
  note(session: Session): void;
  /** The latest of acts and edits is an edit. */
  isLatest(session: Session | null): boolean;
  /** The latest edit was taken back. */
  back(): void;
  /** A session begins. */
  clear(): void;
}

export function createEditOrder(): EditOrder {
  /** How many acts the session had at each edit. */
  let after: readonly number[] = [];
  const acts = (session: Session): number => session.entries.filter((entry) => entry.kind === 'act').length;
  return {
    note: (session) => {
      after = [...after, acts(session)];
    },
    isLatest: (session) => {
      const latest = after.at(-1);
      return session !== null && latest !== undefined && latest >= acts(session);
    },
    back: () => {
      after = after.slice(0, -1);
    },
    clear: () => {
      after = [];
    },
  };
}
