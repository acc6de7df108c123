import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { savedKind } from '../../../../src/contract/saved/saved-kind';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { nodeDisk, type Disk } from '../../../../src/main/store/disk';
import { openElectronStore, type OpenStore } from '../../../../src/main/store/electron-store-port';
import { createSavedFile, type SavedFile } from '../../../../src/main/store/saved-file';
import { manualTimers } from '../../../support/saved-data/manual-timers';
import { mutated, seededRandom } from '../../../support/saved-data/mutations';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

// electron-store is conf with the paths of a running Electron, which a unit test has not.
vi.mock('electron-store', async () => {
  const { default: Conf } = await import('conf');
  return {
    default: class extends Conf {
      constructor({ name, ...options }: { readonly name: string; readonly cwd: string }) {
        super({ ...options, configName: name });
      }
    },
  };
});

interface Box {
  readonly words: readonly string[];
}
const kind = savedKind<Box>('box', z.strictObject({ words: z.array(z.string().min(1)) }), { words: [] });
const goodText = `${JSON.stringify({ version: 1, data: { words: ['one', 'two'] } }, null, 2)}\n`;

interface Room {
  readonly directory: string;
  readonly file: string;
  readonly troubles: SavedTrouble[];
  readonly timers: ReturnType<typeof manualTimers>;
  open(changes?: { openStore?: OpenStore; disk?: Disk }): SavedFile<Box>;
  put(name: string, text: string | Buffer): void;
  read(name: string): string;
  names(): readonly string[];
}

function room(): Room {
  const directory = tempDirectory();
  const troubles: SavedTrouble[] = [];
  const timers = manualTimers();
  return {
    directory,
    file: path.join(directory, 'box.json'),
    troubles,
    timers,
    open: (changes) =>
      createSavedFile({
        directory,
        kind,
        openStore: openElectronStore,
        after: timers.after,
        report: (trouble) => troubles.push(trouble),
        ...changes,
      }),
    put: (name, text) => fs.writeFileSync(path.join(directory, name), text),
    read: (name) => fs.readFileSync(path.join(directory, name), 'utf8'),
    names: () => fs.readdirSync(directory).sort(),
  };
}

describe('a saved file', () => {
  it('starts with the initial value, says nothing and writes nothing when there is no file yet', () => {
    const { open, names, troubles } = room();
    expect(open().get()).toEqual({ words: [] });
    expect(troubles).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('gives back at the next start what was set', () => {
    const here = room();
    here.open().set({ words: ['kept'] });
    expect(here.open().get()).toEqual({ words: ['kept'] });
    expect(JSON.parse(here.read('box.json'))).toEqual({ version: 1, data: { words: ['kept'] } });
    expect(here.troubles).toEqual([]);
  });

  it('[D4] is not read again after it was opened, and not written when nothing changed', () => {
    const here = room();
    here.put('box.json', goodText);
    const writes: unknown[] = [];
    const box = here.open({
      openStore: (at) => {
        const store = openElectronStore(at);
        return {
          write: (document) => {
            writes.push(document);
            store.write(document);
          },
        };
      },
    });
    box.set({ words: ['first write opens the store'] });
    const reads = vi.spyOn(fs, 'readFileSync');
    box.get();
    box.set({ words: ['second'] });
    box.set({ words: ['second'] });
    expect(reads.mock.calls.filter(([file]) => file === here.file)).toEqual([]);
    reads.mockRestore();
    expect(writes).toHaveLength(2);
    expect(here.open().get()).toEqual({ words: ['second'] });
  });

  it('removes what electron-store was writing when the program was killed', () => {
    const here = room();
    here.put('box.json', goodText);
    here.put('box.json.tmp-1234567890abcdef', '{"version"');
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.names()).not.toContain('box.json.tmp-1234567890abcdef');
  });
});

describe('a bad saved file', () => {
  const badOnes: readonly (readonly [string, string | Buffer, string])[] = [
    ['empty', '', 'damaged'],
    ['filled with zeros', Buffer.alloc(64), 'damaged'],
    ['alien JSON', '{"name":"something else"}', 'damaged'],
    ['a list', '[1,2,3]', 'damaged'],
    ['of the wrong shape', goodText.replace('"two"', '2'), 'damaged'],
    ['with an unknown field', goodText.replace('"words"', '"more": 1, "words"'), 'damaged'],
    ['without a version', goodText.replace('"version": 1', '"edition": 1'), 'damaged'],
    ['of version 0', goodText.replace('"version": 1', '"version": 0'), 'damaged'],
    ['of a later version', goodText.replace('"version": 1', '"version": 2'), 'later-version'],
    ['not UTF-8', Buffer.from(goodText.replace('one', 'Zo\u00eb'), 'latin1'), 'damaged'],
  ];

  it.each(badOnes)('[D1] %s is set aside and the initial value used, in one report', (_, bytes, cause) => {
    const here = room();
    here.put('box.json', bytes);
    expect(here.open().get()).toEqual({ words: [] });
    expect(here.troubles).toEqual([
      { kind: 'file-replaced', name: 'box', cause, keptAs: 'box.damaged-1.json', used: 'initial' },
    ]);
    expect(fs.readFileSync(path.join(here.directory, 'box.damaged-1.json'))).toEqual(Buffer.from(bytes));
    expect(here.names()).toEqual(['box.damaged-1.json']);
  });

  it('[D1] a directory in its place is set aside too', () => {
    const here = room();
    fs.mkdirSync(here.file);
    expect(here.open().get()).toEqual({ words: [] });
    expect(here.troubles).toMatchObject([{ cause: 'unreadable', keptAs: 'box.damaged-1.json' }]);
  });

  it('[D1] never takes the place of another that was set aside', () => {
    const here = room();
    for (const text of ['first', 'second', 'third']) {
      here.put('box.json', text);
      here.open();
    }
    expect(here.names().map((name) => here.read(name))).toEqual(['first', 'second', 'third']);
  });

  it('[D1] gives way to the newest good backup, which is written to the file at once', () => {
    const here = room();
    here.put('box.json', 'damaged');
    here.put('box.backup-1.json', '{"damaged":');
    here.put('box.backup-2.json', goodText);
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toEqual([
      { kind: 'file-replaced', name: 'box', cause: 'damaged', keptAs: 'box.damaged-1.json', used: 'backup' },
    ]);
    expect(here.read('box.json')).toBe(goodText);
    here.troubles.length = 0;
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toEqual([]);
  });

  it('[D1] that is gone altogether gives way to the newest good backup, and that is said', () => {
    const here = room();
    here.put('box.backup-1.json', goodText);
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toMatchObject([{ cause: 'missing', keptAs: null, used: 'backup' }]);
  });

  it('[D1] cut off at any length is either good or set aside whole, with the backup in its place', () => {
    const here = room();
    const bytes = Buffer.from(goodText);
    for (let length = 0; length < bytes.length; length += 1) {
      for (const name of here.names()) fs.rmSync(path.join(here.directory, name));
      here.put('box.backup-1.json', goodText);
      here.put('box.json', bytes.subarray(0, length));
      expect(here.open().get()).toEqual({ words: ['one', 'two'] });
      const isWhole = length >= bytes.length - 1;
      expect(here.names().includes('box.damaged-1.json')).toBe(!isWhole);
      if (!isWhole) expect(here.read('box.damaged-1.json')).toBe(goodText.slice(0, length));
    }
  });

  it('[D1] mutated at random 500 times never stops the start, and its bytes are always kept', () => {
    const random = seededRandom(20260901);
    const here = room();
    for (let time = 0; time < 500; time += 1) {
      for (const name of here.names()) fs.rmSync(path.join(here.directory, name));
      const bytes = mutated(Buffer.from(goodText), random);
      here.put('box.json', bytes);
      here.put('box.backup-1.json', goodText);
      const value = here.open().get();
      expect(kind.read(value, 1)).toEqual(value);
      const keptAs = here.names().includes('box.damaged-1.json') ? 'box.damaged-1.json' : 'box.json';
      expect(fs.readFileSync(path.join(here.directory, keptAs))).toEqual(bytes);
      if (keptAs !== 'box.json') expect(value).toEqual({ words: ['one', 'two'] });
    }
  });

  it('is not overwritten while it cannot be moved: the write waits for that', () => {
    const here = room();
    here.put('box.json', 'perhaps only locked');
    let locked = true;
    const disk: Disk = {
      ...nodeDisk,
      rename: (from, to) => {
        if (locked && from === here.file) throw systemError('EBUSY');
        nodeDisk.rename(from, to);
      },
    };
    const box = here.open({ disk });
    expect(here.troubles).toMatchObject([{ kind: 'file-replaced', keptAs: null, used: 'initial' }]);
    box.set({ words: ['new'] });
    expect(here.read('box.json')).toBe('perhaps only locked');
    locked = false;
    here.timers.runNext();
    expect(here.read('box.damaged-1.json')).toBe('perhaps only locked');
    expect(here.open().get()).toEqual({ words: ['new'] });
  });
});

describe('backups of a saved file', () => {
  const textOf = (word: string): string =>
    `${JSON.stringify({ version: 1, data: { words: [word] } }, null, 2)}\n`;

  it('[D3] are made of a file that was read and found good, the last three of them', () => {
    const here = room();
    for (const word of ['a', 'b', 'c', 'd']) {
      here.put('box.json', textOf(word));
      here.open();
      here.open();
    }
    expect(here.names()).toEqual(['box.backup-1.json', 'box.backup-2.json', 'box.backup-3.json', 'box.json']);
    expect([1, 2, 3].map((number) => here.read(`box.backup-${number}.json`))).toEqual(
      ['d', 'c', 'b'].map(textOf),
    );
  });

  it('[D3] are not made of a bad file, nor pushed out by what stands in for it', () => {
    const here = room();
    here.put('box.json', textOf('good'));
    here.open();
    for (let time = 0; time < 4; time += 1) {
      here.put('box.json', 'damaged');
      here.open().close();
    }
    expect(here.read('box.backup-1.json')).toBe(textOf('good'));
    expect(here.names().filter((name) => name.includes('backup'))).toEqual(['box.backup-1.json']);
  });

  it('[D3] a damaged backup does not push out an older good one', () => {
    const here = room();
    here.put('box.json', textOf('new'));
    here.put('box.backup-1.json', 'damaged');
    here.put('box.backup-2.json', textOf('older'));
    here.open();
    expect(here.read('box.backup-1.json')).toBe(textOf('new'));
    expect(here.read('box.backup-2.json')).toBe(textOf('older'));
  });

  it('hold what was set before a proper end', () => {
    const here = room();
    const box = here.open();
    box.set({ words: ['edited today'] });
    expect(box.close()).toBe(true);
    here.put('box.json', 'damaged overnight');
    expect(here.open().get()).toEqual({ words: ['edited today'] });
  });

  it('are left as they are by writes in between', () => {
    const here = room();
    here.put('box.json', textOf('start'));
    const box = here.open();
    for (const word of ['x', 'y', 'z']) box.set({ words: [word] });
    expect(here.read('box.backup-1.json')).toBe(textOf('start'));
    expect(here.names()).toEqual(['box.backup-1.json', 'box.json']);
  });
});

describe('a saved file that cannot be written', () => {
  const failing = (code: string) => {
    const state = { fails: true };
    const openStore: OpenStore = (at) => {
      const store = openElectronStore(at);
      return {
        write: (document) => {
          if (state.fails) throw systemError(code);
          store.write(document);
        },
      };
    };
    return { state, openStore };
  };

  it.each(['EBUSY', 'EPERM', 'EACCES', 'ENOSPC'])(
    '[D2] with %s is tried again until it works; the newest value wins',
    (code) => {
      const here = room();
      const { state, openStore } = failing(code);
      const box = here.open({ openStore });
      box.set({ words: ['first'] });
      expect(box.get()).toEqual({ words: ['first'] });
      here.timers.runNext();
      box.set({ words: ['second'] });
      state.fails = false;
      here.timers.runNext();
      expect(here.open().get()).toEqual({ words: ['second'] });
      expect(here.timers.waiting()).toEqual([]);
      expect(here.troubles).toEqual([]);
    },
  );

  it('[D2] on a disk that takes only a part says so instead of taking it for saved', () => {
    const here = room();
    const state = { full: true };
    const openStore: OpenStore = (at) => {
      const store = openElectronStore(at);
      return {
        write: (document) => {
          store.write(document);
          if (state.full) fs.truncateSync(here.file, 10);
        },
      };
    };
    const box = here.open({ openStore });
    box.set({ words: ['all of it'] });
    expect(box.flush()).toBe(false);
    expect(here.troubles).toEqual([{ kind: 'not-saved', name: 'box', code: 'ENOSPC' }]);
    state.full = false;
    expect(box.flush()).toBe(true);
    expect(here.open().get()).toEqual({ words: ['all of it'] });
  });

  it('[D2] is written after all when the value from before is set again', () => {
    const here = room();
    const state = { full: false };
    const openStore: OpenStore = (at) => {
      const store = openElectronStore(at);
      return {
        write: (document) => {
          store.write(document);
          if (state.full) fs.truncateSync(here.file, 10);
        },
      };
    };
    const box = here.open({ openStore });
    box.set({ words: ['before'] });
    state.full = true;
    box.set({ words: ['after'] });
    state.full = false;
    box.set({ words: ['before'] });
    here.timers.runNext();
    expect(here.open().get()).toEqual({ words: ['before'] });
  });
});

it('[D1] one damaged file loses nothing of another', () => {
  const here = room();
  const other = savedKind<Box>('other', z.strictObject({ words: z.array(z.string()) }), { words: [] });
  const openOther = () =>
    createSavedFile({
      directory: here.directory,
      kind: other,
      openStore: openElectronStore,
      after: here.timers.after,
      report: (trouble) => here.troubles.push(trouble),
    });
  openOther().set({ words: ['safe'] });
  here.put('box.json', 'damaged');
  here.open();
  expect(openOther().get()).toEqual({ words: ['safe'] });
});
