import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, shelfOn } from '../../../support/memory-disk';

const tuesday = schoolDate('2026-09-08');
const plans = [aSavedPlan(), aSavedPlan({ id: 'maths', name: 'Maths' })] as const;
const rounds = [
  { round: 1, seconds: 510 },
  { round: 2, seconds: 510 },
];

function aBook(disk = aDisk(), today = monday) {
  const shelf = shelfOn(disk, { wall: () => 0 });
  return { disk, book: createDayBook(shelf, plans, today, () => '2026-09-07T09:40:00.000+01:00') };
}

describe('a short day', () => {
  test('[A22] is of that day and plan only, also after a restart', () => {
    const { book, disk } = aBook();
    expect(book.edit({ name: 'short-day', rounds })).toEqual({ ok: true, said: null });
    expect(book.world(null).shortDay).toEqual({ rounds });
    expect(aBook(disk).book.world(null).shortDay).toEqual({ rounds });
    expect(aBook(disk, tuesday).book.world(null).shortDay).toBeUndefined();
    book.openPlan('maths');
    expect(book.world(null).shortDay).toBeUndefined();
    book.openPlan('a-plan');
    book.turnTo(tuesday);
    expect(book.world(null).shortDay).toBeUndefined();
  });

  test('[A22] is taken back and made again as any edit, and with a press it is whole again', () => {
    const { book } = aBook();
    book.edit({ name: 'short-day', rounds });
    expect(book.undoable()).toBe('the short day');
    book.undo();
    expect(book.world(null).shortDay).toBeUndefined();
    book.redo();
    expect(book.world(null).shortDay).toEqual({ rounds });
    book.edit({ name: 'short-day', rounds: null });
    expect(book.world(null).shortDay).toBeUndefined();
    book.undo();
    expect(book.world(null).shortDay).toEqual({ rounds });
  });

  test('[A22] stays while it is changed who is away, and while that is taken back', () => {
    const { book } = aBook();
    book.edit({ name: 'short-day', rounds });
    book.edit({ name: 'group-away', group: 'g1', away: true });
    book.edit({ name: 'group-count', count: 3 });
    book.noteAway('a-plan', ['g2']);
    expect(book.world(null)).toMatchObject({ shortDay: { rounds }, awayGroups: ['g2'] });
    book.undo();
    book.undo();
    expect(book.world(null)).toMatchObject({ shortDay: { rounds }, awayGroups: ['g2'] });
    book.undo();
    expect(book.world(null).shortDay).toBeUndefined();
    expect(book.world(null).awayGroups).toEqual(['g2']);
  });

  test('[D1] leaves the plan as it is', () => {
    const { book } = aBook();
    const before = book.plan();
    book.edit({ name: 'short-day', rounds });
    expect(book.plan()).toEqual(before);
  });
});
