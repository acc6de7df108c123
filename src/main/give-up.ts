import type { App, Dialog } from 'electron';
import type { Catalogue } from '../contract/text';
import { describeError, type Log } from './log';

export interface GiveUpParts {
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  readonly app: Pick<App, 'exit'>;
  /** May throw: that the log cannot be opened may be what went wrong. */
  readonly log: () => Pick<Log, 'error'>;
  readonly words: Pick<Catalogue['windows'], 'startFailed'>;
}

/** Ends a program that could not start: the log has the error, the teacher reads one sentence, the exit code is 1. */
export function giveUp({ dialog, app, log, words }: GiveUpParts, error: unknown): void {
  try {
    log().error(describeError(error));
  } catch {
    // There is nowhere left to write it.
  }
  dialog.showErrorBox(words.startFailed.title, words.startFailed.sentence);
  app.exit(1);
}
