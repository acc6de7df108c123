import type { Session } from '../../domain/session/state';

/** Where the edits made while a session runs stand among its acts, so that Undo takes the latest of both back first. */
export interface EditOrder {
  /** An edit was made now. */
  note(session: Session): void;
  /** The latest of acts and edits is an edit. */
  isLatest(session: Session | null): boolean;
  /** The latest edit was taken back. */
  back(): void;
  /** An edit was taken back in this session and can be made again. */
  canGoOn(): boolean;
  /** The edit that was taken back last was made again now. */
  on(session: Session): void;
  /** A session begins. */
  clear(): void;
}

export function createEditOrder(): EditOrder {
  /** How many acts the session had at each edit. */
  let after: readonly number[] = [];
  let takenBack = 0;
  const acts = (session: Session): number => session.entries.filter((entry) => entry.kind === 'act').length;
  return {
    note: (session) => {
      after = [...after, acts(session)];
      takenBack = 0;
    },
    isLatest: (session) => {
      const latest = after.at(-1);
      return session !== null && latest !== undefined && latest >= acts(session);
    },
    back: () => {
      if (after.length > 0) takenBack += 1;
      after = after.slice(0, -1);
    },
    canGoOn: () => takenBack > 0,
    on: (session) => {
      after = [...after, acts(session)];
      takenBack -= 1;
    },
    clear: () => {
      after = [];
      takenBack = 0;
    },
  };
}
