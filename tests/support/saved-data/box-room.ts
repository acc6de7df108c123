import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { savedKind } from '../../../src/contract/saved/saved-kind';
import type { SavedTrouble } from '../../../src/contract/saved/saved-trouble';
import type { Disk } from '../../../src/main/store/disk';
import { openElectronStore, type OpenStore } from '../../../src/main/store/electron-store-port';
import { createSavedFile, type SavedFile } from '../../../src/main/store/saved-file';
import { manualTimers } from './manual-timers';
import { tempDirectory } from './temp-directory';

/** What the tests of the store save. */
export interface Box {
  readonly words: readonly string[];
}

const schema = z.strictObject({ words: z.array(z.string().min(1)) });
export const boxKind = savedKind<Box>('box', schema, { words: [] });

/** The text of a good file that holds these words. */
export const boxText = (...words: readonly string[]): string =>
  `${JSON.stringify({ version: 1, data: { words } }, null, 2)}\n`;

/** A directory with a saved file `box.json`, and what is reported of it. */
export interface Room {
  readonly directory: string;
  readonly file: string;
  readonly troubles: SavedTrouble[];
  readonly timers: ReturnType<typeof manualTimers>;
  /** Opens the file as at a start. */
  open(changes?: { openStore?: OpenStore; disk?: Disk; kind?: typeof boxKind }): SavedFile<Box>;
  put(name: string, text: string | Buffer): void;
  read(name: string): string;
  names(): readonly string[];
  /** Takes every file out. */
  empty(): void;
}

/** A test that uses it puts electron-store-without-electron in the place of electron-store. */
export function boxRoom(): Room {
  const directory = tempDirectory();
  const troubles: SavedTrouble[] = [];
  const timers = manualTimers();
  const at = (name: string): string => path.join(directory, name);
  const names = (): readonly string[] => fs.readdirSync(directory).sort();
  return {
    directory,
    file: at('box.json'),
    troubles,
    timers,
    open: (changes) =>
      createSavedFile({
        directory,
        kind: boxKind,
        openStore: openElectronStore,
        after: timers.after,
        report: (trouble) => troubles.push(trouble),
        ...changes,
      }),
    put: (name, text) => fs.writeFileSync(at(name), text),
    read: (name) => fs.readFileSync(at(name), 'utf8'),
    names,
    empty: () => {
      for (const name of names()) fs.rmSync(at(name));
    },
  };
}
