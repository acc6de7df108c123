import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, shelfOn } from '../../../support/memory-disk';
import { aSetup, at, live } from '../../../support/sessions';

const tuesday = schoolDate('2026-09-08');
const when = '2026-09-08T08:00:00.000Z';
const plan = aSavedPlan();

function aBook() {
  const book = createDayBook(shelfOn(aDisk(), { wall: () => 0 }), [plan], monday, () => when);
  return { book, next: () => book.world(null).wheel };
}

describe('mends beside sessions', () => {
  test('[R15] a mend can be taken back after a session that moved nothing, on a later day too', () => {
    for (const day of [monday, tuesday]) {
      const { book, next } = aBook();
      const before = next();
      book.mend({ kind: 'swap', groups: ['g1', 'g2'] });
      book.turnTo(day);
      const { wheel, date } = book.world(null);
      book.record(
        live(aSetup({ id: 's1', plan, date, wheel }), [[at(1), { name: 'end' }]], at(2)).session,
        when,
      );
      expect(book.undo().ok).toBe(true);
      expect(next()).toEqual(before);
    }
  });

  test('[R15] a mend is over once a session moved the wheel', () => {
    const { book } = aBook();
    book.mend({ kind: 'swap', groups: ['g1', 'g2'] });
    const { wheel, date } = book.world(null);
    book.record(live(aSetup({ id: 's1', plan, date, wheel }), [], at(30)).session, when);
    expect(book.undoable()).toBeNull();
  });
});
