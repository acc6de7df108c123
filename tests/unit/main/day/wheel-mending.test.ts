import { describe, expect, test } from 'vitest';
import type { Mend } from '../../../../src/domain/rotation/mend';
import { rotationAfter } from '../../../../src/main/journal/catch-up';
import { schoolDate } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { aDisk, shelfOn } from '../../../support/memory-disk';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aSetup, at, live } from '../../../support/sessions';

const tuesday = schoolDate('2026-09-08');
const when = '2026-09-08T08:00:00.000Z';
const plan = aSavedPlan();

function aBook(disk = aDisk(), today = monday) {
  const book = createDayBook(shelfOn(disk, { wall: () => 0 }), [plan], today, () => when);
  const next = () => book.world(null).wheel;
  /** A whole session of four rounds from where the wheel stands. */
  const sit = (id = 's1') => {
    const { wheel, date } = book.world(null);
    book.record(live(aSetup({ id, plan, date, wheel }), [], at(80)).session, when);
  };
  return { disk, book, next, sit };
}

const swap: Mend = { kind: 'swap', groups: ['g1', 'g2'] };

describe('a mend of the wheel', () => {
  test('[R15] is one line of the log, which the wheel can be had from alone', () => {
    const { disk, book, next, sit } = aBook();
    sit();
    expect(book.mend(swap)).toEqual({ ok: true, said: 'The wheel is set right. Undo takes it back.' });
    const [line] = disk.log.slice(-1);
    expect(line).toMatchObject({
      kind: 'mend',
      plan: plan.id,
      date: monday,
      at: when,
      mend: swap,
      back: false,
    });
    expect(disk.log.reduce(rotationAfter, {})).toEqual(disk.kept.rotation.get().plans);
    expect(disk.kept.rotation.get().plans[plan.id]?.wheel).toEqual(next());
  });

  test('[R15] is taken back and made again, through a restart too, and each is in the log', () => {
    const { disk, book, next } = aBook();
    const before = next();
    book.mend(swap);
    const after = next();
    expect(after).not.toEqual(before);
    expect(book.undoable()).toBe('the change of the wheel');
    const again = aBook(disk);
    expect(again.book.undo().said).toBe('Taken back: the change of the wheel.');
    expect(again.next()).toEqual(before);
    expect(disk.log.at(-1)).toMatchObject({ kind: 'mend', back: true });
    expect(again.book.redo().said).toBe('Made again: the change of the wheel.');
    expect(again.next()).toEqual(after);
    expect(disk.log.reduce(rotationAfter, {})).toEqual(disk.kept.rotation.get().plans);
  });

  test('[R15] cannot be taken back once a session has moved the wheel, and what was edited before it still can', () => {
    const { book, sit, next } = aBook();
    book.edit({ name: 'timings', moveSeconds: 60 });
    book.mend(swap);
    sit();
    const moved = next();
    expect(book.undo().said).toBe('Taken back: the new times.');
    expect(book.undo().ok).toBe(false);
    expect(next()).toEqual(moved);
  });

  test('[R18] has the latest day done again, once, and offers its rounds in full when it is today', () => {
    const { book, sit, next } = aBook();
    const before = next();
    sit('s1');
    sit('s2');
    expect(book.world(null).countedToday).toBe(4);
    book.mend({ kind: 'redo-day' });
    expect(next()).toEqual(before);
    expect(book.world(null).countedToday).toBe(0);
    expect(book.mend({ kind: 'redo-day' })).toEqual({ ok: false, said: 'There is no day to do again yet.' });
    book.undo();
    expect(book.world(null).countedToday).toBe(4);
  });

  test('[R18] goes back behind yesterday, not behind the day before', () => {
    const { book, sit, next } = aBook();
    sit('s1');
    const afterMonday = next();
    book.turnTo(tuesday);
    sit('s2');
    expect(next()).not.toEqual(afterMonday);
    book.mend({ kind: 'redo-day' });
    expect(next()).toEqual(afterMonday);
  });

  test('[R19] skips as many rounds as the day has', () => {
    const { book, next } = aBook();
    book.mend({ kind: 'skip-day' });
    expect(next().slots).toEqual({ g1: 4, g2: 3, g3: 2, g4: 1, g5: 0 });
  });

  test('that changes nothing is not there to be taken back', () => {
    const { book, disk } = aBook();
    book.mend({ kind: 'due', group: 'g1', station: 'tt' });
    expect(book.undoable()).toBeNull();
    expect(disk.log).toEqual([]);
  });

  test('[R20] shows its effect without changing anything', () => {
    const { book, disk, next } = aBook();
    const before = next();
    const answer = book.mendAnswer(swap);
    expect(answer).toMatchObject({ kind: 'effect', effect: { moved: ['g1', 'g2'], broken: [] }, day: null });
    expect(answer.kind === 'effect' ? answer.effect.rounds : []).toHaveLength(4);
    expect(next()).toEqual(before);
    expect(disk.log).toEqual([]);
  });

  test('[R20] names the day that would be done again, and refuses in words', () => {
    const { book, sit } = aBook();
    expect(book.mendAnswer({ kind: 'redo-day' })).toEqual({
      kind: 'refused',
      sentence: 'There is no day to do again yet.',
    });
    sit();
    expect(book.mendAnswer({ kind: 'redo-day' })).toMatchObject({ kind: 'effect', day: monday });
  });
});
