import { text } from '../../contract/text';
import type { Session } from '../../domain/session/state';

/** Why what a session was started from cannot be changed while that session stands, in one sentence. */
export const notWhileItStands = ({ state }: Session): string =>
  state.stage === 'done' ? text.acts.notWhileDone : text.acts.notWhileRunning;
