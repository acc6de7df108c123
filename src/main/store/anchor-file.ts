import path from 'node:path';
import type { ReportTrouble } from '../../contract/saved/saved-trouble';
import { nodeDisk, type Disk } from './disk';
import { createPersistentWriter, type After } from './persistent-writer';
import { formatDocument, readDocument, type DocumentKind } from './saved-document';
import { setAside, trySetAside } from './set-aside';
import { removeUnfinished } from './unfinished';

export interface AnchorFileOptions<T> {
  readonly directory: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly kind: DocumentKind<T>;
  readonly after: After;
  readonly report: ReportTrouble;
  readonly disk?: Disk;
}

/** The running session's own small file: on the disk at once, so that a kill or a power cut right after loses nothing. */
export interface AnchorFile<T> {
  /** What was found when it was opened, and when it was last written or touched, in milliseconds since 1970. */
  readonly found: { readonly value: T; readonly lastTouched: number } | null;
  /** On return the value is on the disk, unless the disk would not take it: then it is tried again, and reported. */
  write(value: T): void;
  /** The heartbeat: sets the file's time without writing it. */
  touch(wallMillis: number): void;
  /** No session is running. */
  clear(): void;
  /** Tries at once what is still unwritten. False when it could not be written. */
  flush(): boolean;
}

/**
 * Opens the anchor file. A damaged one is set aside and reported, and the version before it used when that is good.
 * Never throws.
 */
export function createAnchorFile<T>(options: AnchorFileOptions<T>): AnchorFile<T> {
  const { directory, name, kind, after, report, disk = nodeDisk } = options;
  const file = path.join(directory, `${name}.json`);
  const previous = path.join(directory, `${name}.previous.json`);

  removeUnfinished(disk, file);
  const { found, inTheWay } = findSession({ disk, file, previous, name, kind, report });
  let blocked = inTheWay;

  // Null clears. The previous version goes first: left alone it would be taken for a session that still runs.
  const attempt = (text: string | null): void => {
    if (blocked && disk.exists(file)) setAside(disk, file);
    blocked = false;
    if (text === null) {
      disk.remove(previous);
      disk.remove(file);
      return;
    }
    disk.writeDurably(file, text, previous);
  };
  const writer = createPersistentWriter<string | null>({ name, attempt, after, report });

  return {
    found,
    write: (value) => {
      writer.write(formatDocument({ version: kind.version, data: value }));
    },
    touch: (wallMillis) => {
      try {
        disk.touch(disk.exists(file) ? file : previous, wallMillis);
      } catch {
        // One heartbeat of many; without a file there is nothing to keep alive, and the next one is seconds away.
        return;
      }
    },
    clear: () => {
      writer.write(null);
    },
    flush: () => writer.flush(),
  };
}

interface Search<T> extends Pick<AnchorFileOptions<T>, 'name' | 'kind' | 'report'> {
  readonly disk: Disk;
  readonly file: string;
  readonly previous: string;
}

interface Opened<T> {
  readonly found: AnchorFile<T>['found'];
  /** A bad file is still in its place. */
  readonly inTheWay: boolean;
}

function findSession<T>({ disk, file, previous, name, kind, report }: Search<T>): Opened<T> {
  const reading = readDocument(disk, file, kind);
  if (reading.kind === 'good') {
    return { found: { value: reading.value, lastTouched: touchedAt(disk, file) }, inTheWay: false };
  }
  const before = readDocument(disk, previous, kind);
  // A damaged file still tells when the session was last alive.
  const lastTouched = touchedAt(disk, reading.kind === 'bad' ? file : previous);
  const found = before.kind === 'good' ? { value: before.value, lastTouched } : null;
  if (reading.kind === 'absent') return { found, inTheWay: false };
  const keptAs = trySetAside(disk, file);
  const used = found === null ? 'initial' : 'backup';
  report({ kind: 'file-replaced', name, cause: reading.cause, keptAs, used });
  return { found, inTheWay: keptAs === null };
}

function touchedAt(disk: Disk, file: string): number {
  try {
    return disk.touchedAt(file);
  } catch {
    return 0;
  }
}
