import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/main/store/disk';
import { boxKind, boxRoom, boxText } from '../../../support/saved-data/box-room';
import { mutated, seededRandom } from '../../../support/saved-data/mutations';
import { systemError } from '../../../support/saved-data/system-error';

vi.mock('electron-store', () => import('../../../support/saved-data/electron-store-without-electron'));

const good = boxText('one', 'two');

describe('a bad saved file', () => {
  const badOnes: readonly (readonly [string, string | Buffer, string])[] = [
    ['empty', '', 'damaged'],
    ['filled with zeros', Buffer.alloc(64), 'damaged'],
    ['alien JSON', '{"name":"something else"}', 'damaged'],
    ['a list', '[1,2,3]', 'damaged'],
    ['of the wrong shape', good.replace('"two"', '2'), 'damaged'],
    ['with an unknown field', good.replace('"words"', '"more": 1, "words"'), 'damaged'],
    ['without a version', good.replace('"version": 1', '"edition": 1'), 'damaged'],
    ['of version 0', good.replace('"version": 1', '"version": 0'), 'damaged'],
    ['of a later version', good.replace('"version": 1', '"version": 2'), 'later-version'],
    ['not UTF-8', Buffer.from(good.replace('one', 'Zo\u00eb'), 'latin1'), 'damaged'],
  ];

  it.each(badOnes)('[D1] %s is set aside and the initial value used, in one report', (_, bytes, cause) => {
    const here = boxRoom();
    here.put('box.json', bytes);
    expect(here.open().get()).toEqual({ words: [] });
    expect(here.troubles).toEqual([
      { kind: 'file-replaced', name: 'box', cause, keptAs: 'box.damaged-1.json', used: 'initial' },
    ]);
    expect(fs.readFileSync(path.join(here.directory, 'box.damaged-1.json'))).toEqual(Buffer.from(bytes));
    expect(here.names()).toEqual(['box.damaged-1.json']);
  });

  it('[D1] a directory in its place is set aside too', () => {
    const here = boxRoom();
    fs.mkdirSync(here.file);
    expect(here.open().get()).toEqual({ words: [] });
    expect(here.troubles).toMatchObject([{ cause: 'unreadable', keptAs: 'box.damaged-1.json' }]);
  });

  it('[D1] never takes the place of another that was set aside', () => {
    const here = boxRoom();
    for (const text of ['first', 'second', 'third']) {
      here.put('box.json', text);
      here.open();
    }
    expect(here.names().map((name) => here.read(name))).toEqual(['first', 'second', 'third']);
  });

  it('[D1] gives way to the newest good backup, which is written to the file at once', () => {
    const here = boxRoom();
    here.put('box.json', 'damaged');
    here.put('box.backup-1.json', '{"damaged":');
    here.put('box.backup-2.json', good);
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toEqual([
      { kind: 'file-replaced', name: 'box', cause: 'damaged', keptAs: 'box.damaged-1.json', used: 'backup' },
    ]);
    expect(here.read('box.json')).toBe(good);
    here.troubles.length = 0;
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toEqual([]);
  });

  it('[D1] that is gone altogether gives way to the newest good backup, and that is said', () => {
    const here = boxRoom();
    here.put('box.backup-1.json', good);
    expect(here.open().get()).toEqual({ words: ['one', 'two'] });
    expect(here.troubles).toMatchObject([{ cause: 'missing', keptAs: null, used: 'backup' }]);
  });

  it('[D1] cut off at any length is either good or set aside whole, with the backup in its place', () => {
    const here = boxRoom();
    const bytes = Buffer.from(good);
    for (let length = 0; length < bytes.length; length += 1) {
      here.empty();
      here.put('box.backup-1.json', good);
      here.put('box.json', bytes.subarray(0, length));
      expect(here.open().get()).toEqual({ words: ['one', 'two'] });
      const isWhole = length >= bytes.length - 1;
      expect(here.names().includes('box.damaged-1.json')).toBe(!isWhole);
      if (!isWhole) expect(here.read('box.damaged-1.json')).toBe(good.slice(0, length));
    }
  });

  it('[D1] mutated at random 500 times never stops the start, and its bytes are always kept', () => {
    const random = seededRandom(20260901);
    const here = boxRoom();
    for (let time = 0; time < 500; time += 1) {
      here.empty();
      const bytes = mutated(Buffer.from(good), random);
      here.put('box.json', bytes);
      here.put('box.backup-1.json', good);
      const value = here.open().get();
      expect(boxKind.read(value, 1)).toEqual(value);
      const keptAs = here.names().includes('box.damaged-1.json') ? 'box.damaged-1.json' : 'box.json';
      expect(fs.readFileSync(path.join(here.directory, keptAs))).toEqual(bytes);
      if (keptAs !== 'box.json') expect(value).toEqual({ words: ['one', 'two'] });
    }
  });

  it('is not overwritten while it cannot be moved: the write waits for that', () => {
    const here = boxRoom();
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

it('[D1] one damaged file loses nothing of another', () => {
  const here = boxRoom();
  const kind = { ...boxKind, name: 'other' };
  here.open({ kind }).set({ words: ['safe'] });
  here.put('box.json', 'damaged');
  here.open();
  expect(here.open({ kind }).get()).toEqual({ words: ['safe'] });
});
