import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { CommandAnswer } from '../../../contract/channels';
import { addDraft } from '../link/open-drafts';
import { createDraftKeeper } from './draft';

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
 * Keeps what is typed over `value` in the field itself, so that typing never waits for main. The typing is over when the
 * field is left, and also when the field goes, the window closes, or another command is sent: one edit, one step of Undo.
 */
export function useDraft(value: string, send: (text: string) => Promise<CommandAnswer>): Typing {
  const [keeper] = useState(createDraftKeeper);
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read);
  const current = draft?.over === value ? draft : null;
  const commit = (): Promise<boolean> => keeper.commit(value, send);
  const finish = useEffectEvent(() => void commit());
  useEffect(() => {
    const forget = addDraft(() => finish());
    return () => {
      forget();
      finish();
    };
  }, []);
  return {
    text: current?.text ?? value,
    refused: current?.state === 'refused',
    why: current?.why ?? null,
    type: (text) => keeper.type(value, text),
    drop: keeper.drop,
    commit,
  };
}

/** After Enter the keys are the session's again, unless there is something to mend in the field. */
export function leaveWhenWell(field: EventTarget, committed: Promise<boolean>): void {
  void committed.then((well) => {
    if (well && field instanceof HTMLElement) field.blur();
  });
}
