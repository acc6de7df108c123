import type { Cycle } from './use-cycle-draft';

/** A cycle that is not the plan's yet, or cannot be. */
export interface Draft {
  /** The plan and cycle that it was made over, as JSON. */
  readonly over: string;
  readonly tried: Cycle;
  readonly refused: boolean;
}

/** Of the window, not of a screen: it stands until it is mended or put back, wherever the teacher looks meanwhile. */
let draft: Draft | null = null;
const listeners = new Set<() => void>();

export const readDraft = (): Draft | null => draft;

export function setDraft(change: (now: Draft | null) => Draft | null): void {
  draft = change(draft);
  for (const hear of listeners) hear();
}

export function subscribeToDraft(hear: () => void): () => void {
  listeners.add(hear);
  return () => {
    listeners.delete(hear);
  };
}
