import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { savedKind } from '../../../../src/contract/saved/saved-kind';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { createAnchorFile } from '../../../../src/main/store/anchor-file';
import { nodeDisk, type Disk } from '../../../../src/main/store/disk';
import { manualTimers } from '../../../support/saved-data/manual-timers';
import { mutated, seededRandom } from '../../../support/saved-data/mutations';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

interface Anchor {
  readonly startedAt: number;
}
const kind = savedKind<Anchor | null>('running', z.strictObject({ startedAt: z.int() }).nullable(), null);
const textOf = (startedAt: number): string =>
  `${JSON.stringify({ version: 1, data: { startedAt } }, null, 2)}\n`;

function room() {
  const directory = tempDirectory();
  const timers = manualTimers();
  const troubles: SavedTrouble[] = [];
  const at = (name: string): string => path.join(directory, name);
  return {
    timers,
    troubles,
    at,
    names: () => fs.readdirSync(directory).sort(),
    put: (name: string, text: string | Buffer) => fs.writeFileSync(at(name), text),
    open: (disk: Disk = nodeDisk) =>
      createAnchorFile({
        directory,
        name: 'running',
        kind,
        after: timers.after,
        report: (trouble) => troubles.push(trouble),
        disk,
      }),
  };
}

describe('the running session on the disk', () => {
  it('is nothing at first, and nothing is written for it', () => {
    const { open, names } = room();
    expect(open().found).toBeNull();
    expect(names()).toEqual([]);
  });

  it('is there as soon as it was written, so that a kill right after loses nothing', () => {
    const here = room();
    const anchor = here.open();
    anchor.write({ startedAt: 1 });
    expect(here.open().found?.value).toEqual({ startedAt: 1 });
    anchor.write({ startedAt: 2 });
    expect(here.open().found?.value).toEqual({ startedAt: 2 });
    expect(fs.readFileSync(here.at('running.previous.json'), 'utf8')).toBe(textOf(1));
  });

  it('tells when it was last alive, to the millisecond', () => {
    const here = room();
    const anchor = here.open();
    anchor.write({ startedAt: 1 });
    const text = fs.readFileSync(here.at('running.json'), 'utf8');
    anchor.touch(1_800_000_000_123);
    expect(here.open().found?.lastTouched).toBeCloseTo(1_800_000_000_123, 0);
    expect(fs.readFileSync(here.at('running.json'), 'utf8')).toBe(text);
  });

  it('a heartbeat without a session makes no file and does no harm', () => {
    const here = room();
    here.open().touch(1);
    expect(here.names()).toEqual([]);
  });

  it('is gone with all that belongs to it when the session is over', () => {
    const here = room();
    const anchor = here.open();
    anchor.write({ startedAt: 1 });
    anchor.write({ startedAt: 2 });
    anchor.clear();
    expect(here.names()).toEqual([]);
    expect(here.open().found).toBeNull();
  });

  it('is the version before when the program was killed between two renames', () => {
    const here = room();
    here.put('running.previous.json', textOf(1));
    here.put('running.json.tmp', textOf(2));
    expect(here.open().found?.value).toEqual({ startedAt: 1 });
    expect(here.troubles).toEqual([]);
  });
});

describe('a damaged running session', () => {
  it('[D1] is set aside and said, and the version before it used, alive until the last heartbeat', () => {
    const here = room();
    const anchor = here.open();
    anchor.write({ startedAt: 1 });
    anchor.write({ startedAt: 2 });
    here.put('running.json', 'damaged');
    anchor.touch(1_800_000_000_000);
    expect(here.open().found).toEqual({ value: { startedAt: 1 }, lastTouched: 1_800_000_000_000 });
    expect(here.troubles).toEqual([
      {
        kind: 'file-replaced',
        name: 'running',
        cause: 'damaged',
        keptAs: 'running.damaged-1.json',
        used: 'backup',
      },
    ]);
    expect(fs.readFileSync(here.at('running.damaged-1.json'), 'utf8')).toBe('damaged');
  });

  it('[D1] cut off at any length goes back to the version before and is kept', () => {
    const here = room();
    for (let length = 0; length < textOf(2).length - 1; length += 1) {
      for (const name of here.names()) fs.rmSync(here.at(name));
      here.put('running.previous.json', textOf(1));
      here.put('running.json', textOf(2).slice(0, length));
      expect(here.open().found?.value).toEqual({ startedAt: 1 });
      expect(fs.readFileSync(here.at('running.damaged-1.json'), 'utf8')).toBe(textOf(2).slice(0, length));
    }
  });

  it('[D1] mutated at random 300 times never stops the start', () => {
    const random = seededRandom(7);
    const here = room();
    for (let time = 0; time < 300; time += 1) {
      here.put('running.previous.json', mutated(Buffer.from(textOf(1)), random));
      here.put('running.json', mutated(Buffer.from(textOf(2)), random));
      const { found } = here.open();
      if (found !== null) expect(kind.read(found.value, 1)).toEqual(found.value);
    }
  });

  it('[D1] with nothing good before it means no session, in one report', () => {
    const here = room();
    here.put('running.json', 'damaged');
    expect(here.open().found).toBeNull();
    expect(here.troubles).toMatchObject([{ used: 'initial', keptAs: 'running.damaged-1.json' }]);
  });

  it('that cannot be moved is neither overwritten nor taken for the version before', () => {
    const here = room();
    here.put('running.json', 'damaged');
    here.put('running.previous.json', textOf(1));
    let locked = true;
    const anchor = here.open({
      ...nodeDisk,
      rename: (from, to) => {
        if (locked) throw systemError('EBUSY');
        nodeDisk.rename(from, to);
      },
    });
    anchor.write({ startedAt: 2 });
    expect(fs.readFileSync(here.at('running.json'), 'utf8')).toBe('damaged');
    expect(fs.readFileSync(here.at('running.previous.json'), 'utf8')).toBe(textOf(1));
    locked = false;
    here.timers.runNext();
    expect(fs.readFileSync(here.at('running.damaged-1.json'), 'utf8')).toBe('damaged');
    expect(here.open().found?.value).toEqual({ startedAt: 2 });
  });
});

describe('a running session that cannot be written', () => {
  it('[D2] is tried again, newest first, and leaves the last good version where it is', () => {
    const here = room();
    let full = false;
    const anchor = here.open({
      ...nodeDisk,
      writeDurably: (...write) => {
        if (full) throw systemError('ENOSPC');
        nodeDisk.writeDurably(...write);
      },
    });
    anchor.write({ startedAt: 1 });
    full = true;
    anchor.write({ startedAt: 2 });
    anchor.write({ startedAt: 3 });
    expect(here.open().found?.value).toEqual({ startedAt: 1 });
    expect(anchor.flush()).toBe(false);
    expect(here.troubles).toEqual([{ kind: 'not-saved', name: 'running', code: 'ENOSPC' }]);
    full = false;
    here.timers.runNext();
    expect(here.open().found?.value).toEqual({ startedAt: 3 });
    expect(here.troubles.at(-1)).toEqual({ kind: 'saved-after-all', name: 'running' });
  });

  it('[D2] a session that is over is cleared in the end, though the file was locked', () => {
    const here = room();
    let locked = false;
    const anchor = here.open({
      ...nodeDisk,
      remove: (file) => {
        if (locked) throw systemError('EBUSY');
        nodeDisk.remove(file);
      },
    });
    anchor.write({ startedAt: 1 });
    locked = true;
    anchor.clear();
    locked = false;
    here.timers.runNext();
    expect(here.names()).toEqual([]);
  });
});
