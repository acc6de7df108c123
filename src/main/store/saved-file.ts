import path from 'node:path';
import type { SavedKind } from '../../contract/saved/saved-kind';
import type { ReportTrouble, SavedTrouble } from '../../contract/saved/saved-trouble';
import { createBackups, type Backups } from './backups';
import { nodeDisk, type Disk } from './disk';
import type { OpenStore, StorePort } from './electron-store-port';
import { createPersistentWriter, type After } from './persistent-writer';
import { formatDocument, readDocument, type SavedDocument } from './saved-document';
import { setAside, trySetAside } from './set-aside';
import { removeUnfinished } from './unfinished';

export interface SavedFileOptions<T> {
  readonly directory: string;
  readonly kind: SavedKind<T>;
  readonly openStore: OpenStore;
  readonly after: After;
  readonly report: ReportTrouble;
  readonly disk?: Disk;
}

/** A value that is kept in memory and written on change; it is read once, when it is opened. */
export interface SavedFile<T> {
  get(): T;
  /** Never throws: a failed write is tried again until it works, and reported. */
  set(value: T): void;
  /** Tries at once what is still unwritten. False when it could not be written. */
  flush(): boolean;
  /** For quitting: flushes, and keeps a backup of what then stands in the file. */
  close(): boolean;
}

/**
 * Opens the saved file of a kind. One that cannot be used is set aside under a new name, and the newest good backup
 * stands in for it, else the kind's initial value; it is reported in either case. Never throws.
 */
export function createSavedFile<T>(options: SavedFileOptions<T>): SavedFile<T> {
  const { directory, kind, openStore, after, report, disk = nodeDisk } = options;
  const file = path.join(directory, `${kind.name}.json`);
  const backups = createBackups(disk, file, kind);
  const opened = openFile(disk, file, kind, backups);
  let { value, inTheWay } = opened;
  const documentOf = (data: T): SavedDocument => ({ version: kind.version, data });
  let latest = formatDocument(documentOf(value));
  let changed = false;
  let store: StorePort | null = null;

  const attempt = (document: SavedDocument): void => {
    // What could not be read, perhaps only locked, must not be overwritten by what stood in for it.
    if (inTheWay && disk.exists(file)) setAside(disk, file);
    inTheWay = false;
    store ??= openStore({ directory, name: kind.name });
    store.write(document);
    // On a disk that is nearly full electron-store may write less than all and not say so.
    if (disk.size(file) !== Buffer.byteLength(formatDocument(document))) throw new FullDiskError();
    changed = true;
  };
  const writer = createPersistentWriter<SavedDocument>({ name: kind.name, attempt, after, report });

  const set = (newest: T): void => {
    value = newest;
    const text = formatDocument(documentOf(newest));
    if (text === latest) return;
    latest = text;
    writer.write(documentOf(newest));
  };
  if (opened.trouble !== null) report({ ...opened.trouble, name: kind.name });
  if (opened.trouble?.used === 'backup') writer.write(documentOf(value));

  const close = (): boolean => {
    const flushed = writer.flush();
    const reading = changed ? readDocument(disk, file, kind) : null;
    if (reading?.kind === 'good') backups.keep(reading.text);
    return flushed;
  };
  return { get: () => value, set, flush: () => writer.flush(), close };
}

class FullDiskError extends Error {
  readonly code = 'ENOSPC';
}

interface Opened<T> {
  readonly value: T;
  /** A bad file is still in its place. */
  readonly inTheWay: boolean;
  readonly trouble: Omit<Extract<SavedTrouble, { kind: 'file-replaced' }>, 'name'> | null;
}

function openFile<T>(disk: Disk, file: string, kind: SavedKind<T>, backups: Backups<T>): Opened<T> {
  removeUnfinished(disk, file);
  const reading = readDocument(disk, file, kind);
  if (reading.kind === 'good') {
    backups.keep(reading.text);
    return { value: reading.value, inTheWay: false, trouble: null };
  }
  const backup = backups.newestGood();
  const value = backup?.value ?? kind.initial;
  if (reading.kind === 'absent' && backup === null) {
    return { value, inTheWay: false, trouble: null };
  }
  const cause = reading.kind === 'absent' ? 'missing' : reading.cause;
  const keptAs = reading.kind === 'absent' ? null : trySetAside(disk, file);
  return {
    value,
    inTheWay: reading.kind === 'bad' && keptAs === null,
    trouble: { kind: 'file-replaced', cause, keptAs, used: backup === null ? 'initial' : 'backup' },
  };
}
