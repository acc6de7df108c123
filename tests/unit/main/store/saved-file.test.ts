import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openElectronStore, type OpenStore } from '../../../../src/main/store/electron-store-port';
import { boxRoom, boxText } from '../../../support/saved-data/box-room';
import { systemError } from '../../../support/saved-data/system-error';

vi.mock('electron-store', () => import('../../../support/saved-data/electron-store-without-electron'));

const good = boxText('one', 'two');

describe('a saved file', () => {
  it('starts with the initial value, says nothing and writes nothing when there is no file yet', () => {
    const { open, names, troubles } = boxRoom();
    expect(open().get()).toEqual({ words: [] });
    expect(troubles).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('gives back at the next start what was set', () => {
    const here = boxRoom();
    here.open().set({ words: ['kept'] });
    expect(here.open().get()).toEqual({ words: ['kept'] });
    expect(JSON.parse(here.read('box.json'))).toEqual({ version: 1, data: { words: ['kept'] } });
    expect(here.troubles).toEqual([]);
  });

  it('[D4] is not read again after it was opened, and not written when nothing changed', () => {
    const here = boxRoom();
    here.put('box.json', good);
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
    const here = boxRoom();
    here.put('box.json', good);
    here.put('box.json.tmp-1234567890abcdef', '{"version"');
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.names()).not.toContain('box.json.tmp-1234567890abcdef');
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
      const here = boxRoom();
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
    const here = boxRoom();
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
    const here = boxRoom();
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
