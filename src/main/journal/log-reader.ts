import type { SessionRecord } from '../../domain/records/session-record';
import { gatherMarks, type LogMarks } from '../../domain/records/log-marks';
import type { Mark } from '../../domain/stamina/mark';
import type { Steps } from '../../domain/steps';
import type { Journal } from './journal';
import { latestSessions } from './session-records';

/** What all lines of the log come to. */
export interface ReadLog {
  readonly sessions: readonly SessionRecord[];
  /** By plan, in no order. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** Reads the log when it is first asked for, and not again: a log of years is long. What is noted later is not in it. */
export function createLogReader({ readAll }: Pick<Journal, 'readAll'>): () => Steps<ReadLog> {
  let read: ReadLog | null = null;
  return function* () {
    read ??= yield* readLog(readAll());
    return read;
  };
}

function* readLog(reading: ReturnType<Journal['readAll']>): Steps<ReadLog> {
  const lines = yield* reading;
  const gathered = new Map<string, LogMarks>();
  for (const line of lines) {
    yield;
    if (line.kind === 'mend') continue;
    const marks = gathered.get(line.plan) ?? gatherMarks();
    marks.note(line);
    gathered.set(line.plan, marks);
  }
  return {
    sessions: latestSessions(lines),
    marks: new Map([...gathered].map(([plan, marks]) => [plan, marks.all()])),
  };
}
