import type { JournalLine } from '../../contract/saved/journal-line';
import type { SessionRecord } from '../../domain/records/session-record';
import type { Steps } from '../../domain/steps';

/** The latest record of each session in the order in which they began. */
export function latestSessions(lines: readonly JournalLine[]): readonly SessionRecord[] {
  return latestOf(lines.filter((line) => line.kind === 'session'));
}

const latestOf = (records: readonly SessionRecord[]): readonly SessionRecord[] => [
  ...new Map(records.map((record) => [record.session, record])).values(),
];

/** What the log says of every session: read when it is first asked for, since most starts never need it. */
export interface SessionRecords {
  /** A line was appended to the log. */
  note(line: JournalLine): void;
  /** The same list until a session is noted. */
  all(): Steps<readonly SessionRecord[]>;
}

export function createSessionRecords(read: () => Steps<readonly SessionRecord[]>): SessionRecords {
  // What is noted while the rest is still being read may be in both.
  const noted = new Map<string, SessionRecord>();
  let earlier: readonly SessionRecord[] | null = null;
  let known: readonly SessionRecord[] | null = null;
  return {
    note: (line) => {
      if (line.kind !== 'session') return;
      noted.set(line.session, line);
      known = null;
    },
    *all() {
      earlier ??= yield* read();
      known ??= latestOf([...earlier, ...noted.values()]);
      return known;
    },
  };
}
