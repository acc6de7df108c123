import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { rotationKind } from '../../../../src/contract/saved/rotation';
import { staminaKind } from '../../../../src/contract/saved/stamina';
import { schoolDate } from '../../../../src/domain/units';
import { catchUp } from '../../../../src/main/journal/catch-up';
import { openJournal } from '../../../../src/main/journal/journal';
import { manualTimers } from '../../../support/saved-data/manual-timers';
import { mutated, seededRandom } from '../../../support/saved-data/mutations';
import { sessionLine, wheelAt } from '../../../support/saved-data/session-lines';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

afterEach(() => {
  vi.restoreAllMocks();
});

const file = 'log-2026-27.jsonl';
const first = sessionLine('s1', 0, 1);
const second = sessionLine('s1', 0, 2);
const third = sessionLine('s2', 2, 1);

function room() {
  const directory = tempDirectory();
  const timers = manualTimers();
  const troubles: SavedTrouble[] = [];
  return {
    directory,
    timers,
    troubles,
    file: path.join(directory, file),
    open: () => openJournal({ directory, after: timers.after, report: (trouble) => troubles.push(trouble) }),
  };
}

describe('the log', () => {
  it('is empty at first, and reading it makes no file', () => {
    const here = room();
    const journal = here.open();
    expect(journal.readSince({})).toEqual([]);
    expect(journal.position()).toEqual({});
    expect(fs.readdirSync(here.directory)).toEqual([]);
  });

  it('gives back every line in order, one JSON line each', () => {
    const here = room();
    const journal = here.open();
    for (const line of [first, second, third]) expect(journal.append(line)).toBe(true);
    expect(here.open().readSince({})).toEqual([first, second, third]);
    expect(fs.readFileSync(here.file, 'utf8').split('\n')).toHaveLength(4);
    expect(here.troubles).toEqual([]);
  });

  it('is on the disk when a line was appended', () => {
    const flushes = vi.spyOn(fs, 'fsyncSync');
    room().open().append(first);
    expect(flushes).toHaveBeenCalledTimes(1);
  });

  it('has one file a school year, by the date of the session', () => {
    const here = room();
    const journal = here.open();
    const summer = sessionLine('s0', 0, 1, { date: schoolDate('2026-07-20') });
    journal.append(first);
    journal.append(summer);
    expect(fs.readdirSync(here.directory).sort()).toEqual(['log-2025-26.jsonl', file]);
    expect(here.open().readSince({})).toEqual([summer, first]);
  });

  it('gives only what came after a position, and reads nothing before it', () => {
    const here = room();
    const journal = here.open();
    journal.append(first);
    journal.append(second);
    const position = journal.position();
    journal.append(third);
    const reads = vi.spyOn(fs, 'readSync');
    const later = here.open();
    expect(later.readSince(position)).toEqual([third]);
    expect(later.position()).toEqual(journal.position());
    const read = reads.mock.results.reduce((total, { value }) => total + Number(value), 0);
    expect(read).toBe(Buffer.byteLength(`${JSON.stringify(third)}\n`));
  });

  it('gives nothing, and goes on, when a file is shorter than what was held of it', () => {
    const here = room();
    const journal = here.open();
    journal.append(first);
    expect(here.open().readSince({ [file]: 1_000_000 })).toEqual([]);
    const later = here.open();
    later.readSince({ [file]: 1_000_000 });
    later.append(second);
    expect(here.open().readSince({})).toEqual([first, second]);
  });

  it('leaves other files alone', () => {
    const here = room();
    fs.writeFileSync(path.join(here.directory, 'log-2026-27.jsonl.bak'), 'x');
    fs.writeFileSync(path.join(here.directory, 'notes.txt'), 'x');
    expect(here.open().readSince({})).toEqual([]);
    expect(here.troubles).toEqual([]);
  });
});

describe('a log that was damaged', () => {
  it('[D1] by a crash in the middle of a line loses that line alone: the next one begins anew', () => {
    const whole = `${JSON.stringify(second)}\n`;
    for (let length = 1; length < whole.length - 1; length += 7) {
      const here = room();
      here.open().append(first);
      fs.appendFileSync(here.file, whole.slice(0, length));
      const journal = here.open();
      expect(journal.readSince({})).toEqual([first]);
      expect(here.troubles).toEqual([{ kind: 'log-lines-skipped', file, lines: 1 }]);
      journal.append(third);
      expect(here.open().readSince({})).toEqual([first, third]);
      here.troubles.length = 0;
      expect(here.open().readSince(journal.position())).toEqual([]);
      expect(here.troubles).toEqual([]);
    }
  });

  it('[D1] by a crash before the line end loses nothing', () => {
    const here = room();
    fs.writeFileSync(here.file, JSON.stringify(first));
    const journal = here.open();
    journal.append(second);
    expect(here.open().readSince({})).toEqual([first, second]);
    expect(here.troubles).toEqual([]);
  });

  it('[D1] in its middle loses the damaged lines alone, and says how many', () => {
    const here = room();
    const journal = here.open();
    for (const line of [first, second, third]) journal.append(line);
    const lines = fs.readFileSync(here.file, 'utf8').split('\n');
    fs.writeFileSync(here.file, [lines[0], 'damaged', '{"v":2}', lines[2], ''].join('\n'));
    expect(here.open().readSince({})).toEqual([first, third]);
    expect(here.troubles).toEqual([{ kind: 'log-lines-skipped', file, lines: 2 }]);
  });

  it('[D1] mutated at random 200 times still takes and gives the lines that follow', () => {
    const random = seededRandom(11);
    const text = Buffer.from([first, second].map((line) => `${JSON.stringify(line)}\n`).join(''));
    const here = room();
    for (let time = 0; time < 200; time += 1) {
      fs.writeFileSync(here.file, mutated(text, random));
      const journal = here.open();
      journal.readSince({});
      journal.append(third);
      expect(here.open().readSince({}).at(-1)).toEqual(third);
    }
  });

  it('that cannot be opened is said, and nothing of it is taken for read', () => {
    const here = room();
    fs.mkdirSync(here.file);
    const journal = here.open();
    expect(journal.readSince({ [file]: 3 })).toEqual([]);
    expect(here.troubles).toEqual([{ kind: 'log-unreadable', file, code: 'EISDIR' }]);
    expect(journal.position()).toEqual({ [file]: 3 });
  });
});

describe('a line that the disk would not take', () => {
  it('[D2] is appended later, in its turn, and not held before', () => {
    const here = room();
    const journal = here.open();
    journal.append(first);
    const held = journal.position();
    const full = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw systemError('ENOSPC');
    });
    expect(journal.append(second)).toBe(false);
    expect(journal.append(third)).toBe(false);
    expect(journal.position()).toEqual(held);
    expect(journal.flush()).toBe(false);
    expect(here.troubles).toEqual([{ kind: 'not-saved', name: 'log', code: 'ENOSPC' }]);
    expect(here.open().readSince({})).toEqual([first]);
    full.mockRestore();
    here.timers.runNext();
    expect(here.open().readSince({})).toEqual([first, second, third]);
    expect(journal.position()).toEqual({ [file]: fs.statSync(here.file).size });
    expect(journal.append(first)).toBe(true);
  });
});

const nothing = { rotation: rotationKind.initial, stamina: staminaKind.initial };

describe('the rotation at the next start', () => {
  it('holds what was logged but not saved when the program was killed', () => {
    const here = room();
    const journal = here.open();
    journal.append(first);
    const saved = catchUp(nothing, here.open());
    expect(saved.rotation.plans['writing-groups']?.wheel).toEqual(wheelAt(1));
    journal.append(second);
    journal.append(third);
    const mended = catchUp(saved, here.open());
    expect(mended.rotation.plans['writing-groups']?.wheel).toEqual(wheelAt(3));
    expect(mended.rotation.journal).toEqual(journal.position());
  });

  it('is made anew from the whole log when the saved one is lost', () => {
    const here = room();
    const journal = here.open();
    const maths = sessionLine('m1', 1, 1, { plan: 'maths' });
    for (const line of [first, maths, second]) journal.append(line);
    const { plans } = catchUp(nothing, here.open()).rotation;
    expect(plans['writing-groups']?.wheel).toEqual(wheelAt(2));
    expect(plans['maths']?.wheel).toEqual(wheelAt(2));
  });

  it('stays as it is when the log says nothing new', () => {
    const here = room();
    const journal = here.open();
    journal.append(first);
    const saved = catchUp(nothing, here.open());
    expect(catchUp(saved, here.open())).toEqual(saved);
  });
});

describe('the stamina at the next start', () => {
  const mark = {
    kind: 'hold',
    id: 'iw/hold/1',
    station: 'iw',
    date: first.date,
    at: first.at,
    on: true,
  } as const;
  const head = { v: 1, kind: 'stamina', plan: 'writing-groups', date: first.date, at: first.at } as const;

  it('[S37] holds what was logged but not saved when the program was killed, each line once', () => {
    const here = room();
    const journal = here.open();
    journal.append({ ...head, id: mark.id, mark });
    const saved = catchUp(nothing, here.open());
    expect(saved.stamina.plans['writing-groups']?.marks).toEqual([mark]);
    journal.append(second);
    const behind = { rotation: saved.rotation, stamina: nothing.stamina };
    const mended = catchUp(behind, here.open());
    expect(mended).toEqual(catchUp(saved, here.open()));
    expect(mended.stamina.plans['writing-groups']?.marks[0]).toEqual(mark);
    journal.append({ ...head, id: mark.id, mark: null });
    const after = catchUp(mended, here.open());
    expect(after.stamina.plans['writing-groups']?.marks).not.toContainEqual(mark);
  });
});
