import path from 'node:path';
import type { Disk } from './disk';
import { readDocument, type DocumentKind, type Reading } from './saved-document';

/** Copies of a saved file from times when it was known to be good; the first is the newest. */
export interface Backups<T> {
  newestGood(): Extract<Reading<T>, { kind: 'good' }> | null;
  /** Keeps `text`, which was read from the file and found good (failure mode D3); nothing when it is kept already. */
  keep(text: string): void;
}

const kept = [1, 2, 3];

export function createBackups<T>(disk: Disk, file: string, kind: DocumentKind<T>): Backups<T> {
  const { dir, name, ext } = path.parse(file);
  const backup = (number: number): string => path.join(dir, `${name}.backup-${number}${ext}`);
  const moveOn = (): void => {
    for (const number of kept.slice(1).reverse()) {
      if (disk.exists(backup(number - 1))) disk.rename(backup(number - 1), backup(number));
    }
  };
  return {
    newestGood: () => {
      for (const number of kept) {
        const reading = readDocument(disk, backup(number), kind);
        if (reading.kind === 'good') return reading;
      }
      return null;
    },
    keep: (text) => {
      try {
        const newest = disk.exists(backup(1)) ? readDocument(disk, backup(1), kind) : null;
        if (newest?.kind === 'good' && newest.text === text) return;
        if (newest?.kind === 'good') moveOn();
        disk.writeDurably(backup(1), text);
      } catch {
        // The file itself is good and the older backups stand; the next start or quit tries again.
        return;
      }
    },
  };
}
