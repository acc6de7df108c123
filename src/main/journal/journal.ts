import path from 'node:path';
import { journalLineSchema, type JournalLine } from '../../contract/saved/journal-line';
import type { JournalPosition } from '../../contract/saved/rotation';
import type { ReportTrouble } from '../../contract/saved/saved-trouble';
import type { Steps } from '../../domain/steps';
import { errorCode } from '../store/disk';
import { createPersistentWriter, type After } from '../store/persistent-writer';
import { appendLine, linesFrom, logFileOf, logFilesIn } from './log-files';

export interface JournalOptions {
  readonly directory: string;
  readonly after: After;
  readonly report: ReportTrouble;
}

/** The append-only log of what happened: one JSON line an event, one file a school year. */
export interface Journal {
  /**
   * Puts a line in the file of its date's school year. True when it is on the disk now; a line that the disk would not
   * take is tried again, in its turn, and reported. Never throws.
   */
  append(line: JournalLine): boolean;
  /** The lines after `position`, oldest first; lines that cannot be read are left out and reported. Never throws. */
  readSince(position: JournalPosition): readonly JournalLine[];
  /**
   * Every line of the log, oldest first, those that wait for the disk among them; what cannot be read is left out. Line by
   * line, since a log of years must not keep a session waiting.
   */
  readAll(): Steps<readonly JournalLine[]>;
  /** How much of the log was read or appended so far: what a cache made of all that names as what it holds. */
  position(): JournalPosition;
  /** Tries at once what is still unwritten. False when it could not be written. */
  flush(): boolean;
}

export function openJournal({ directory, after, report }: JournalOptions): Journal {
  let held: JournalPosition = {};

  const waiting: JournalLine[] = [];
  const writer = createPersistentWriter<readonly JournalLine[]>({
    name: 'log',
    attempt: () => {
      for (let line = waiting[0]; line !== undefined; line = waiting[0]) {
        const file = logFileOf(line.date);
        held = { ...held, [file]: appendLine(path.join(directory, file), JSON.stringify(line)) };
        waiting.shift();
      }
    },
    after,
    report,
  });

  const readFile = (file: string, from: number): readonly JournalLine[] => {
    let read: ReturnType<typeof linesFrom>;
    try {
      read = linesFrom(path.join(directory, file), from);
    } catch (error) {
      report({ kind: 'log-unreadable', file, code: errorCode(error) });
      return [];
    }
    const { lines, size } = read;
    held = { ...held, [file]: size };
    const parsed = lines.flatMap((line) => parseLine(line) ?? []);
    const skipped = lines.length - parsed.length;
    if (skipped > 0) report({ kind: 'log-lines-skipped', file, lines: skipped });
    return parsed;
  };

  /** What cannot be read was reported when the program started, or will be at the next start. */
  const readQuietly = (file: string): readonly string[] => {
    try {
      return linesFrom(path.join(directory, file), 0).lines;
    } catch {
      return [];
    }
  };

  function* readAll(): Steps<readonly JournalLine[]> {
    const all: JournalLine[] = [];
    for (const file of logFilesIn(directory)) {
      for (const line of readQuietly(file)) {
        const parsed = parseLine(line);
        if (parsed !== null) all.push(parsed);
        yield;
      }
    }
    return [...all, ...waiting];
  }

  return {
    append: (line) => {
      waiting.push(line);
      writer.write(waiting);
      return waiting.length === 0;
    },
    readSince: (position) => {
      held = position;
      return logFilesIn(directory).flatMap((file) => readFile(file, position[file] ?? 0));
    },
    readAll,
    position: () => held,
    flush: () => writer.flush(),
  };
}

function parseLine(line: string): JournalLine | null {
  try {
    const parsed = journalLineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
