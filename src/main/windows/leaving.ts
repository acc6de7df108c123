export type LeavingAnswer = 'keep-running' | 'end-session' | 'go-back';

export interface LeavingParts {
  readonly isSessionRunning: () => boolean;
  /** Asks the teacher; settles when answered. */
  readonly ask: () => Promise<LeavingAnswer>;
  readonly hideControl: () => void;
  readonly endSession: () => void;
  readonly quit: () => void;
}

/** What happens when the teacher closes the control window: a running session is not ended unasked. */
export function createLeaving(parts: LeavingParts): () => Promise<void> {
  let asking = false;
  return async () => {
    if (asking) return;
    if (!parts.isSessionRunning()) return parts.quit();
    asking = true;
    const answer = await parts.ask().finally(() => {
      asking = false;
    });
    if (answer === 'keep-running') parts.hideControl();
    if (answer === 'end-session') {
      parts.endSession();
      parts.quit();
    }
  };
}
