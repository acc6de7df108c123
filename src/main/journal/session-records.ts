import type { JournalLine } from '../../contract/saved/journal-line';
import type { SessionRecord } from '../../domain/records/session-record';

/** The latest record of each session in the order in which they began. */
export function latestSessions(lines: readonly JournalLine[]): readonly SessionRecord[] {
  const latest = new Map<string, SessionRecord>();
  for (const line of lines) if (line.kind === 'session') latest.set(line.session, line);
  return [...latest.values()];
}

/** What the log says of every session: read when it is first asked for, since most starts never need it. */
export interface SessionRecords {
  /** A line was appended to the log. */
  note(line: JournalLine): void;
  all(): readonly SessionRecord[];
}

export function createSessionRecords(readAll: () => readonly JournalLine[]): SessionRecords {
  let known: Map<string, SessionRecord> | null = null;
  return {
    note: (line) => {
      if (line.kind === 'session') known?.set(line.session, line);
    },
    all: () => {
      known ??= new Map(latestSessions(readAll()).map((record) => [record.session, record]));
      return [...known.values()];
    },
  };
}
