import fs from 'node:fs';
import type { RoundaboutEvent } from '../../contract/events';
import { text } from '../../contract/text';
import { errorCode } from '../store/disk';

/** Where events go; `write` never throws. */
export interface EventLog {
  write(event: RoundaboutEvent): void;
  close(): void;
}

/** What takes the place of a log when none was asked for. */
export const noEventLog: EventLog = { write: () => undefined, close: () => undefined };

export type EventLogOpening =
  | { readonly ok: true; readonly log: EventLog }
  /** One sentence for standard error. */
  | { readonly ok: false; readonly sentence: string };

/**
 * Opens `file` to append to it, one JSON line an event, each on the file when `write` returns. `stopped` is called once,
 * with one sentence, when a line could not be written; later lines are still tried.
 */
export function openEventLog(file: string, stopped: (sentence: string) => void): EventLogOpening {
  let open: number;
  try {
    open = fs.openSync(file, 'a');
  } catch (error) {
    return { ok: false, sentence: text.commandLine.eventsFile(file, errorCode(error)) };
  }
  let told = false;
  const write = (event: RoundaboutEvent): void => {
    try {
      fs.appendFileSync(open, `${JSON.stringify(event)}\n`);
    } catch (error) {
      if (!told) {
        told = true;
        stopped(text.troubles.eventsStopped(file, errorCode(error)));
      }
    }
  };
  return { ok: true, log: { write, close: () => fs.closeSync(open) } };
}
