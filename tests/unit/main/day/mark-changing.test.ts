import { describe, expect, test } from 'vitest';
import type { MarkChange } from '../../../../src/contract/mark-change';
import { schoolDate, timeOfDay, type SchoolDate } from '../../../../src/domain/units';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { isoAt, wallAt } from '../../../../src/main/clock/wall-time';
import { createDayBook } from '../../../../src/main/day/day-book';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, shelfOn, type MemoryDisk } from '../../../support/memory-disk';
import { aStation } from '../../../support/plans';
import { aRamp } from '../../../support/stamina';

const plan = aSavedPlan({
  stations: [
    aStation('tt', { name: 'Teacher Time', teacherLed: true }),
    aStation('iw', { name: 'Independent Writing', ramp: aRamp() }),
    aStation('pw', { name: 'Partner Writing' }),
  ],
  cycle: ['tt', 'iw', 'pw', 'pw', 'pw'],
});
const day = (text: string): SchoolDate => schoolDate(`2026-09-${text}`);

function aBook(disk: MemoryDisk = aDisk(), today = day('11')) {
  const clocks = createSimulatedClocks(wallAt(today, timeOfDay('09:30')));
  const book = createDayBook(shelfOn(disk, clocks), [plan], today, () => isoAt(clocks.wall()));
  const change = (to: MarkChange) => {
    clocks.pass(1000);
    return book.changeMark(to);
  };
  const stamina = () => book.world(null).stamina[0];
  return { disk, book, change, target: () => stamina()?.target, held: () => stamina()?.held };
}

/** Three practices on three days: 3:00 met, 4:00 met, 4:30 of 5:00. */
function threeDays(disk?: MemoryDisk) {
  const made = aBook(disk);
  for (const [date, seconds] of [
    ['08', 180],
    ['09', 240],
    ['10', 270],
  ] as const)
    expect(made.change({ do: 'add', station: 'iw', date: day(date), seconds })).toMatchObject({ ok: true });
  const ids = made.disk.log.flatMap((line) => (line.kind === 'stamina' ? [line.id] : []));
  const idOf = (nth: number): string => ids[nth] ?? '';
  return { ...made, idOf };
}

describe('a result', () => {
  test('[S38] is added by hand, against the target of its day', () => {
    const { disk, target } = threeDays();
    const targets = disk.log.flatMap((line) =>
      line.kind === 'stamina' && line.mark?.kind === 'practice' ? [line.mark.target] : [],
    );
    expect(targets).toEqual([180, 240, 300]);
    expect(target()).toBe(300);
  });

  test('[S38] [S39] of the past that is put right bends all that came after, also from what was saved', () => {
    const { disk, change, target, idOf } = threeDays();
    expect(change({ do: 'edit', id: idOf(0), seconds: 100 })).toMatchObject({ ok: true });
    // Not met, then 4:00 of 3:00 and 4:30 of 4:00.
    expect(target()).toBe(300);
    expect(change({ do: 'edit', id: idOf(1), seconds: 150 })).toMatchObject({ ok: true });
    expect(target()).toBe(240);
    expect(aBook(disk).target()).toBe(240);
  });

  test('[S38] is taken away, and Undo brings it back, also after a restart', () => {
    const { disk, change, target, idOf } = threeDays();
    change({ do: 'delete', id: idOf(1) });
    expect(target()).toBe(300);
    change({ do: 'delete', id: idOf(2) });
    expect(target()).toBe(240);
    const again = aBook(disk);
    expect(again.book.undo()).toEqual({ ok: true, said: 'Taken back: removing a result.' });
    expect(again.target()).toBe(300);
    expect(again.book.redo()).toEqual({ ok: true, said: 'Made again: removing a result.' });
    expect(again.target()).toBe(240);
  });

  test.each<[string, MarkChange, RegExp]>([
    [
      'of no time',
      { do: 'add', station: 'iw', date: monday, seconds: 0 },
      /^A length is from 0:01 to 180:00/,
    ],
    ['of four hours', { do: 'add', station: 'iw', date: monday, seconds: 14_400 }, /^A length is from/],
    ['of a day to come', { do: 'add', station: 'iw', date: day('12'), seconds: 60 }, /still to come/],
    ['where the teacher is', { do: 'add', station: 'tt', date: monday, seconds: 60 }, /^You teach at/],
    ['where no minutes grow', { do: 'hold', station: 'pw', on: true }, /do not grow yet/],
    ['that is not there', { do: 'edit', id: 'gone', seconds: 60 }, /not here any more/],
  ])('[S38] %s is refused in words', (_, change, words) => {
    const { book, disk } = aBook();
    const said = book.changeMark(change);
    expect(said.ok).toBe(false);
    expect(said.said).toMatch(words);
    expect(disk.log).toEqual([]);
  });

  test('[S38] two of the same minute both stand', () => {
    const { change, disk, target } = aBook();
    for (const seconds of [180, 240]) change({ do: 'add', station: 'iw', date: day('08'), seconds });
    expect(new Set(disk.log.map((line) => line.kind === 'stamina' && line.id)).size).toBe(2);
    expect(target()).toBe(300);
  });
});

describe('the teacher’s own word', () => {
  test('[S10] [S38] sets the target from here on', () => {
    const { change, target, book } = threeDays();
    expect(change({ do: 'set', station: 'iw', seconds: 420 })).toMatchObject({ ok: true });
    expect(target()).toBe(420);
    expect(book.undoable()).toBe('the new target');
    book.undo();
    expect(target()).toBe(300);
  });

  test('[S10] [S38] holds the target', () => {
    const { change, target, held } = aBook();
    change({ do: 'hold', station: 'iw', on: true });
    expect(held()).toBe(true);
    change({ do: 'add', station: 'iw', date: day('11'), seconds: 200 });
    expect(target()).toBe(180);
  });

  test('[S11] of a new ramp bends what is to come and not what was', () => {
    const { book, target, change, disk } = threeDays();
    const ramp = aRamp({ stepSeconds: 120 });
    expect(book.edit({ name: 'change-station', station: 'iw', change: { ramp } }).ok).toBe(true);
    expect(target()).toBe(300);
    expect(disk.log.at(-1)).toMatchObject({ kind: 'stamina', mark: { kind: 'ramp', was: aRamp() } });
    change({ do: 'add', station: 'iw', date: day('11'), seconds: 300 });
    expect(target()).toBe(420);
    expect(aBook(disk).target()).toBe(420);
  });

  test('[S1] on a goal below the start is refused, and a station that the teacher leads loses its ramp', () => {
    const { book } = aBook();
    const ramp = aRamp({ goalSeconds: 120 });
    expect(book.edit({ name: 'change-station', station: 'iw', change: { ramp } }).said).toBe(
      'The goal of Independent Writing (2:00) is below its start (3:00).',
    );
    book.edit({ name: 'change-station', station: 'iw', change: { teacherLed: true } });
    expect(book.plan().stations.find(({ id }) => id === 'iw')?.ramp).toBeNull();
  });
});

describe('the clock of the PC set back a day', () => {
  test('[S39] loses nothing of what was known', () => {
    const { disk } = threeDays();
    const yesterday = aBook(disk, day('09'));
    expect(yesterday.target()).toBe(300);
    yesterday.change({ do: 'add', station: 'iw', date: day('09'), seconds: 300 });
    expect(aBook(disk).target()).toBe(360);
  });
});
