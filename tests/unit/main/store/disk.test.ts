import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorCode, nodeDisk } from '../../../../src/main/store/disk';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a durable write', () => {
  it('puts the text in place whole, making the directory, and leaves nothing beside it', () => {
    const directory = path.join(tempDirectory(), 'new');
    nodeDisk.writeDurably(path.join(directory, 'a.json'), 'Zoë');
    expect(fs.readdirSync(directory)).toEqual(['a.json']);
    expect(nodeDisk.read(path.join(directory, 'a.json'))).toBe('Zoë');
  });

  it('keeps what was there when the disk is full half-way', () => {
    const file = path.join(tempDirectory(), 'a.json');
    nodeDisk.writeDurably(file, 'before');
    vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw systemError('ENOSPC');
    });
    expect(() => nodeDisk.writeDurably(file, 'after')).toThrow(/ENOSPC/);
    expect(nodeDisk.read(file)).toBe('before');
  });

  it('writes every byte though each call takes only a few of them', () => {
    const file = path.join(tempDirectory(), 'a.json');
    const write = fs.writeSync;
    vi.spyOn(fs, 'writeSync').mockImplementation(((
      open: number,
      bytes: Uint8Array,
      from: number,
      length: number,
      at: number,
    ) => write(open, bytes, from, Math.min(length, 3), at)) as typeof fs.writeSync);
    nodeDisk.writeDurably(file, 'more than three bytes');
    expect(nodeDisk.read(file)).toBe('more than three bytes');
  });

  it('is flushed before it is renamed into place', () => {
    const order: string[] = [];
    const { fsyncSync, renameSync } = fs;
    vi.spyOn(fs, 'fsyncSync').mockImplementation((open) => {
      order.push('flush');
      fsyncSync(open);
    });
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      order.push('rename');
      renameSync(from, to);
    });
    nodeDisk.writeDurably(path.join(tempDirectory(), 'a.json'), 'text');
    expect(order).toEqual(['flush', 'rename', 'flush']);
  });
});

describe('a read', () => {
  it('[D2] waits out a lock that passes', () => {
    const file = path.join(tempDirectory(), 'a.json');
    fs.writeFileSync(file, 'good');
    let locks = 2;
    const read = fs.readFileSync;
    vi.spyOn(fs, 'readFileSync').mockImplementation((...given: Parameters<typeof fs.readFileSync>) => {
      if (locks > 0) {
        locks -= 1;
        throw systemError('EBUSY');
      }
      return read(...given);
    });
    expect(nodeDisk.read(file)).toBe('good');
    expect(locks).toBe(0);
  });

  it('does not wait for a file that is not there', () => {
    const reads = vi.spyOn(fs, 'readFileSync');
    expect(() => nodeDisk.read(path.join(tempDirectory(), 'none.json'))).toThrow(/ENOENT/);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('refuses bytes that are no UTF-8 instead of guessing at a name', () => {
    const file = path.join(tempDirectory(), 'a.json');
    fs.writeFileSync(file, Buffer.from([0x5a, 0xeb]));
    expect(() => nodeDisk.read(file)).toThrow(RangeError);
  });
});

it('an error is named by its code, else by its kind', () => {
  expect(errorCode(systemError('EBUSY'))).toBe('EBUSY');
  expect(errorCode(new TypeError('x'))).toBe('TypeError');
  expect(errorCode('thrown text')).toBe('unknown');
});
