import { useState } from 'react';
import type { CommandAnswer } from '../../../contract/channels';

/** What is being typed in a field that sends when the typing is over. */
export interface Typing {
  /** What stands in the field. */
  readonly text: string;
  readonly refused: boolean;
  /** Why it was refused. */
  readonly why: string | null;
  readonly type: (text: string) => void;
  /** Goes back to what the plan has. */
  readonly drop: () => void;
  /** Sends what was typed, if it is another text. Resolves with whether nothing in the field has to be mended. */
  readonly commit: () => Promise<boolean>;
}

/**
 * Keeps what is typed over `value` in the field itself, so that typing never waits for main. A refused text stays,
 * marked, until it is mended or dropped.
 */
export function useDraft(value: string, send: (text: string) => Promise<CommandAnswer>): Typing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft?.over === value ? draft : null;
  return {
    text: current?.text ?? value,
    refused: current?.state === 'refused',
    why: current?.why ?? null,
    type: (text) => setDraft({ over: value, text: text.replace(/\s+/g, ' '), state: 'typing', why: null }),
    drop: () => setDraft(null),
    commit: async () => {
      if (current === null || current.state !== 'typing') return current?.state !== 'refused';
      const to = current.text.trim();
      if (to === value) {
        setDraft(null);
        return true;
      }
      setDraft({ ...current, state: 'sent' });
      const answer = await send(to);
      // Taken, it is the plan's: kept on, it would hide what Undo brings back. What was typed since stays.
      setDraft((now) => {
        if (now?.state !== 'sent') return now;
        return answer.ok ? null : { ...current, state: 'refused', why: answer.said };
      });
      return answer.ok;
    },
  };
}

/** After Enter the keys are the session's again, unless there is something to mend in the field. */
export function leaveWhenWell(field: EventTarget, committed: Promise<boolean>): void {
  void committed.then((well) => {
    if (well && field instanceof HTMLElement) field.blur();
  });
}

/** What is being typed belongs to the text it was typed over: when that changes, the typing is void. */
interface Draft {
  readonly over: string;
  readonly text: string;
  readonly state: 'typing' | 'sent' | 'refused';
  readonly why: string | null;
}
