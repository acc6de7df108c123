import type { CommandAnswer } from '../../../contract/channels';

/** What is being typed belongs to the text it was typed over: when that changes, the typing is void. */
export interface Draft {
  readonly over: string;
  readonly text: string;
  readonly state: 'typing' | 'sent' | 'refused';
  /** Why it was refused. */
  readonly why: string | null;
}

/** Keeps what is typed in one field until it is sent and taken. */
export interface DraftKeeper {
  readonly read: () => Draft | null;
  readonly subscribe: (hear: () => void) => () => void;
  /** `text` now stands in the field, over `value`. */
  readonly type: (value: string, text: string) => void;
  /** Goes back to what the plan has. */
  readonly drop: () => void;
  /**
   * Sends what was typed over `value`, if it is another text and was not sent before. Resolves with whether nothing in
   * the field has to be mended.
   */
  readonly commit: (value: string, send: (text: string) => Promise<CommandAnswer>) => Promise<boolean>;
}

/** A refused text stays, marked, until it is mended or dropped. */
export function createDraftKeeper(): DraftKeeper {
  const listeners = new Set<() => void>();
  let draft: Draft | null = null;
  const set = (to: Draft | null): void => {
    draft = to;
    for (const hear of listeners) hear();
  };
  return {
    read: () => draft,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
    type: (value, text) => set({ over: value, text: text.replace(/\s+/g, ' '), state: 'typing', why: null }),
    drop: () => set(null),
    commit: async (value, send) => {
      const current = draft?.over === value ? draft : null;
      if (current === null || current.state !== 'typing') return current?.state !== 'refused';
      const to = current.text.trim();
      if (to === value) {
        set(null);
        return true;
      }
      const sent: Draft = { ...current, state: 'sent' };
      // Before it is sent: whatever else ends the typing meanwhile must not send it again.
      set(sent);
      const answer = await send(to);
      // Taken, it is the plan's: kept on, it would hide what Undo brings back. What was typed since stays.
      if (draft === sent) set(answer.ok ? null : { ...current, state: 'refused', why: answer.said });
      return answer.ok;
    },
  };
}
