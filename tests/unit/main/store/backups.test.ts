import { describe, expect, it, vi } from 'vitest';
import { boxRoom, boxText } from '../../../support/saved-data/box-room';

vi.mock('electron-store', () => import('../../../support/saved-data/electron-store-without-electron'));

describe('backups of a saved file', () => {
  it('[D3] are made of a file that was read and found good, the last three of them', () => {
    const here = boxRoom();
    for (const word of ['a', 'b', 'c', 'd']) {
      here.put('box.json', boxText(word));
      here.open();
      here.open();
    }
    expect(here.names()).toEqual(['box.backup-1.json', 'box.backup-2.json', 'box.backup-3.json', 'box.json']);
    expect([1, 2, 3].map((number) => here.read(`box.backup-${number}.json`))).toEqual(
      ['d', 'c', 'b'].map((word) => boxText(word)),
    );
  });

  it('[D3] are not made of a bad file, nor pushed out by what stands in for it', () => {
    const here = boxRoom();
    here.put('box.json', boxText('good'));
    here.open();
    for (let time = 0; time < 4; time += 1) {
      here.put('box.json', 'damaged');
      here.open().close();
    }
    expect(here.read('box.backup-1.json')).toBe(boxText('good'));
    expect(here.names().filter((name) => name.includes('backup'))).toEqual(['box.backup-1.json']);
  });

  it('[D3] a damaged backup does not push out an older good one', () => {
    const here = boxRoom();
    here.put('box.json', boxText('new'));
    here.put('box.backup-1.json', 'damaged');
    here.put('box.backup-2.json', boxText('older'));
    here.open();
    expect(here.read('box.backup-1.json')).toBe(boxText('new'));
    expect(here.read('box.backup-2.json')).toBe(boxText('older'));
  });

  it('hold what was set before a proper end', () => {
    const here = boxRoom();
    const box = here.open();
    box.set({ words: ['edited today'] });
    expect(box.close()).toBe(true);
    here.put('box.json', 'damaged overnight');
    expect(here.open().get()).toEqual({ words: ['edited today'] });
  });

  it('are left as they are by writes in between', () => {
    const here = boxRoom();
    here.put('box.json', boxText('start'));
    const box = here.open();
    for (const word of ['x', 'y', 'z']) box.set({ words: [word] });
    expect(here.read('box.backup-1.json')).toBe(boxText('start'));
    expect(here.names()).toEqual(['box.backup-1.json', 'box.json']);
  });
});
