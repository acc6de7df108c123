import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/plan';
import { createDayBook, type DayBook } from '../../../../src/main/day/day-book';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, shelfOn, type MemoryDisk } from '../../../support/memory-disk';

const writing = aSavedPlan({ id: 'writing', name: 'Writing' });
const maths = aSavedPlan({ id: 'maths', name: 'Maths' });

/** The book as at a start. */
const aBook = (disk: MemoryDisk): DayBook =>
  createDayBook(shelfOn(disk, { wall: () => 0 }), [writing, maths], monday, () => '2026-09-07T09:00:00.000Z');

const withRounds = (plan: Plan, rounds: number): Plan => ({ ...plan, timings: { ...plan.timings, rounds } });

/** Edits of both plans by turns, the last of them in Writing; Maths is open and Writing is replaced meanwhile. */
function editedAndReplaced(): { disk: MemoryDisk; replaced: Plan; mathsAfter: Plan | null } {
  const disk = aDisk();
  const book = aBook(disk);
  book.edit({ name: 'timings', rounds: 2 });
  book.openPlan('maths');
  book.edit({ name: 'timings', rounds: 3 });
  book.openPlan('writing');
  book.edit({ name: 'rename-group', group: 'g1', to: 'Wolves' });
  book.openPlan('maths');
  book.edit({ name: 'rename-group', group: 'g1', to: 'Bears' });
  book.openPlan('writing');
  book.edit({ name: 'timings', rounds: 1 });
  book.openPlan('maths');
  const mathsAfter = book.findPlan('maths');
  const replaced = withRounds(writing, 4);
  const { plans, archived } = disk.kept.plans.get();
  disk.kept.plans.set({ plans: plans.map((plan) => (plan.id === 'writing' ? replaced : plan)), archived });
  return { disk, replaced, mathsAfter };
}

test('an edit of a plan that was replaced is not taken back, and the answer says which and why', () => {
  const { disk, replaced } = editedAndReplaced();
  const book = aBook(disk);
  expect(book.undo()).toEqual({
    ok: false,
    said: 'Could not take back the new times (Writing): the plan was replaced since.',
  });
  expect(book.findPlan('writing')).toEqual(replaced);
  expect(book.plan().id).toBe('maths');
});

test('the edits of the other plans are still taken back and made again, in their order', () => {
  const { disk, replaced, mathsAfter } = editedAndReplaced();
  const book = aBook(disk);
  book.undo();
  expect(book.undo().said).toBe('Taken back: the new name.');
  const again = aBook(disk);
  expect(again.undo().said).toBe('Taken back: the new times.');
  expect(again.plan()).toEqual(maths);
  expect(again.undo()).toEqual({ ok: false, said: 'There is nothing to take back.' });
  expect(again.redo().said).toBe('Made again: the new times.');
  expect(again.redo().said).toBe('Made again: the new name.');
  expect(again.plan()).toEqual(mathsAfter);
  expect(again.redo()).toEqual({ ok: false, said: 'There is nothing to make again.' });
  expect(again.findPlan('writing')).toEqual(replaced);
});

test('an edit of a plan that was replaced is not made again either, and the answer says so', () => {
  const disk = aDisk();
  const book = aBook(disk);
  book.edit({ name: 'timings', rounds: 2 });
  book.openPlan('maths');
  book.edit({ name: 'timings', rounds: 3 });
  book.undo();
  book.undo();
  disk.kept.plans.set({ plans: [withRounds(writing, 1)], archived: [] });
  const again = aBook(disk);
  expect(again.redo()).toEqual({
    ok: false,
    said: 'Could not make the new times again: the plan was replaced since.',
  });
  expect(again.redo().said).toBe('Made again: the new times (Maths).');
  expect(again.plan()).toEqual(withRounds(maths, 3));
});

test('what was open before an edit is not opened where it was put away or is gone', () => {
  const disk = aDisk();
  aBook(disk).duplicatePlan('writing');
  disk.kept.plans.set({ ...disk.kept.plans.get(), archived: ['writing'] });
  const book = aBook(disk);
  expect(book.plan().id).toBe('writing-2');
  book.undo();
  expect([book.plan().id, book.archivedPlans()]).toEqual(['maths', [{ id: 'writing', name: 'Writing' }]]);
});

test('one plan stays out, also where all that the backup had out is taken back', () => {
  const disk = aDisk();
  aBook(disk).addPlan('new-plan', aSavedPlan({ id: 'science', name: 'Science' }));
  disk.kept.plans.set({ ...disk.kept.plans.get(), archived: ['writing', 'maths'] });
  const book = aBook(disk);
  expect(book.undo().ok).toBe(true);
  expect(book.plan().id).toBe('writing');
  expect(book.plans()).toEqual([{ id: 'writing', name: 'Writing' }]);
});
