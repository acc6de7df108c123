import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/plan';
import { aSavedPlan, monday, openProgram } from '../../../support/lessons';
import { schoolDate } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { aDisk, shelfOn } from '../../../support/memory-disk';

const aDayLater = schoolDate('2026-09-08');
const writing = aSavedPlan({ id: 'writing', name: 'Writing' });
const maths = aSavedPlan({ id: 'maths', name: 'Maths' });

function aBook(disk = aDisk(), first: readonly [Plan, ...Plan[]] = [writing, maths]) {
  const shelf = shelfOn(disk, { wall: () => 0 });
  return { disk, book: createDayBook(shelf, first, monday, () => '2026-09-07T09:00:00.000+01:00') };
}

const names = (plans: readonly { readonly name: string }[]) => plans.map(({ name }) => name);

describe('several plans', () => {
  test('a new one comes beside the others under an id and a name of its own, and is opened', () => {
    const { book } = aBook();
    expect(book.addPlan('new-plan', writing)).toEqual({ ok: true, said: 'Opened: Writing 2.' });
    expect(book.plan()).toEqual({ ...writing, id: 'writing-2', name: 'Writing 2' });
    book.addPlan('new-plan', writing);
    expect(names(book.plans())).toEqual(['Writing 2', 'Writing 3', 'Writing', 'Maths']);
    expect(book.findPlan('writing')).toEqual(writing);
  });

  test('a copy of one with the longest name still has a name that a plan may have', () => {
    const long = aSavedPlan({ id: 'long', name: 'x'.repeat(48) });
    const { book } = aBook(aDisk(), [long]);
    book.duplicatePlan('long');
    expect(book.plan().name).toBe(`${'x'.repeat(46)} 2`);
  });

  test('one that is put away is kept, and another opens in its place', () => {
    const { book, disk } = aBook();
    expect(book.plan().id).toBe('writing');
    expect(book.archivePlan('writing', true)).toEqual({ ok: true, said: null });
    expect(book.plan().id).toBe('maths');
    expect(names(book.plans())).toEqual(['Maths']);
    expect(names(aBook(disk).book.archivedPlans())).toEqual(['Writing']);
    book.archivePlan('writing', false);
    expect(names(book.archivedPlans())).toEqual([]);
    expect(book.plan().id).toBe('maths');
  });

  test('the last one cannot be put away', () => {
    const { book } = aBook();
    book.archivePlan('maths', true);
    const refused = book.archivePlan('writing', true);
    expect(refused).toEqual({ ok: false, said: 'This is the only plan that is left: make another first.' });
    expect(names(book.plans())).toEqual(['Writing']);
  });

  test('opening one that is put away takes it out', () => {
    const { book } = aBook();
    book.archivePlan('maths', true);
    book.openPlan('maths');
    expect([book.plan().id, names(book.archivedPlans())]).toEqual(['maths', []]);
  });

  test('what names a plan that is not there is refused in words', () => {
    const { book } = aBook();
    const refused = { ok: false, said: 'That plan is not here any more.' };
    expect(book.openPlan('no-such')).toEqual(refused);
    expect(book.duplicatePlan('no-such')).toEqual(refused);
    expect(book.archivePlan('no-such', true)).toEqual(refused);
  });
});

describe('the name of a plan', () => {
  const rename = (to: string) => ({ name: 'change-plan', change: { name: to } }) as const;
  const taken = 'There is another plan “Maths”: each needs a name of its own.';

  test('[P2] is not another plan’s, however it is written, and the try says the same', () => {
    const { book } = aBook();
    for (const same of ['Maths', ' maths ', 'MATHS']) {
      expect(book.refusal(rename(same))).toBe(taken);
      expect(book.edit(rename(same))).toEqual({ ok: false, said: taken });
    }
    expect(book.plan().name).toBe('Writing');
    expect(book.undoable()).toBeNull();
  });

  test('[P2] is not that of a plan that was put away, which can be taken out again', () => {
    const { book } = aBook();
    book.archivePlan('maths', true);
    const said = 'There is another plan “Maths”, which was put away: each needs a name of its own.';
    expect(book.edit(rename('Maths'))).toEqual({ ok: false, said });
  });

  test('[P2] is another’s also where the accent is encoded in another way', () => {
    const { book } = aBook(aDisk(), [writing, aSavedPlan({ id: 'cafe', name: 'Caf\u00e9' })]);
    expect(book.edit(rename('Cafe\u0301')).ok).toBe(false);
  });

  test('may be written in another way, and may stay doubled while other words change', () => {
    const { book } = aBook(aDisk(), [writing, aSavedPlan({ id: 'other', name: 'Writing' })]);
    expect(book.edit({ name: 'change-plan', change: { name: 'Writing', motto: 'Show how.' } }).ok).toBe(true);
    expect(aBook().book.edit(rename('WRITING')).ok).toBe(true);
  });

  test('[P2] that a copy, a new plan and one from a file get is no other’s', () => {
    const lower = aSavedPlan({ id: 'lower', name: 'writing' });
    for (const name of ['new-plan', 'import-plan'] as const) {
      const { book } = aBook();
      book.addPlan(name, lower);
      expect(book.plan().name).toBe('writing 2');
      book.duplicatePlan('lower');
      expect(book.plan().name).toBe('writing 2 2');
    }
  });
});

describe('a plan from a file', () => {
  test('never takes the place of another with its id', () => {
    const { book } = aBook();
    book.addPlan('import-plan', aSavedPlan({ id: 'maths', name: 'Maths', motto: 'Theirs' }));
    expect(book.plan()).toMatchObject({ id: 'maths-2', name: 'Maths 2', motto: 'Theirs' });
    expect(book.findPlan('maths')).toEqual(maths);
  });

  test('that is here already is only opened, taken out where it was put away', () => {
    const { book } = aBook();
    book.addPlan('import-plan', maths);
    expect(book.plan()).toEqual(maths);
    expect(book.undoable()).toBeNull();
    book.openPlan('writing');
    book.archivePlan('maths', true);
    book.addPlan('import-plan', maths);
    expect([names(book.plans()), book.plan().id]).toEqual([['Writing', 'Maths'], 'maths']);
  });
});

describe('undo and redo across plans', () => {
  /** Some of each kind, in two plans. */
  const mixed = (book: ReturnType<typeof aBook>['book']): readonly (() => void)[] => [
    () => book.edit({ name: 'timings', rounds: 2 }),
    () => book.edit({ name: 'group-away', group: 'g1', away: true }),
    () => book.duplicatePlan('writing'),
    () => book.edit({ name: 'change-plan', change: { name: 'Writing, short' } }),
    () => book.archivePlan('maths', true),
    () => book.edit({ name: 'rename-group', group: 'g1', to: 'Wolves' }),
    () => {
      book.openPlan('writing');
      book.edit({ name: 'add-pupil', group: 'g2', pupil: 'Amara' });
    },
    () => book.archivePlan('writing', true),
    () => book.addPlan('import-plan', aSavedPlan({ id: 'science', name: 'Science' })),
    () => book.archivePlan('maths', false),
  ];
  const stateOf = ({ book, disk }: ReturnType<typeof aBook>) => ({
    plans: book.plans().map(({ id }) => book.findPlan(id)),
    archived: book.archivedPlans(),
    open: book.plan().id,
    away: disk.kept.day.get().plans['writing']?.awayGroups ?? [],
  });

  test('every step is taken back and made again, each after a restart', () => {
    const disk = aDisk();
    const states = [stateOf(aBook(disk))];
    for (const index of mixed(aBook().book).keys()) {
      const again = aBook(disk);
      mixed(again.book)[index]?.();
      states.push(stateOf(again));
    }
    for (const before of states.slice(0, -1).reverse()) {
      const again = aBook(disk);
      expect(again.book.undo().ok).toBe(true);
      // Opening another plan is no edit, and is not taken back with one.
      expect({ ...stateOf(again), open: null }).toEqual({ ...before, open: null });
    }
    expect(aBook(disk).book.undo().ok).toBe(false);
    for (const after of states.slice(1)) {
      const again = aBook(disk);
      expect(again.book.redo().ok).toBe(true);
      expect(stateOf(again)).toEqual(after);
    }
    expect(aBook(disk).book.redo().ok).toBe(false);
  });

  test('what is taken back in another plan opens that plan, and says which', () => {
    const { book } = aBook();
    book.edit({ name: 'timings', rounds: 2 });
    book.openPlan('maths');
    expect(book.undoable()).toBe('the new times (Writing)');
    book.undo();
    expect(book.plan().id).toBe('writing');
    expect(book.redoable()).toBe('the new times');
  });

  test('after a new edit, what was taken back is gone', () => {
    const { book } = aBook();
    book.edit({ name: 'timings', rounds: 2 });
    book.undo();
    book.edit({ name: 'timings', rounds: 3 });
    expect(book.redoable()).toBeNull();
  });

  test('who went away in a session since stays away when an edit is made again', () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g1', away: true });
    book.undo();
    book.noteAway('writing', ['g2']);
    book.redo();
    expect([...book.world(null).awayGroups].sort()).toEqual(['g1', 'g2']);
  });

  test('the latest 200 are kept', () => {
    const { book } = aBook();
    for (let index = 0; index < 210; index += 1) book.edit({ name: 'timings', rounds: 1 + (index % 3) });
    let count = 0;
    while (book.undo().ok) count += 1;
    expect(count).toBe(200);
  });

  test('who was away is over with the day; what changed in the plan is not', () => {
    const { book } = aBook();
    book.edit({ name: 'timings', rounds: 2 });
    book.edit({ name: 'group-away', group: 'g1', away: true });
    book.turnTo(aDayLater);
    expect(book.undoable()).toBe('the new times');
  });
});

describe('while a session stands', () => {
  test('only what was taken back in it is made again', () => {
    const { lesson } = openProgram({ plan: writing });
    lesson.edit({ name: 'timings', rounds: 2 }, 'control');
    lesson.edit({ name: 'add-pupil', group: 'g1', pupil: 'Amara' }, 'control');
    lesson.edit({ name: 'timings', rounds: 3 }, 'control');
    lesson.undo('control');
    expect(lesson.snapshots().control.redo).toBe('the new times');
    lesson.start('all', 'control');
    expect(lesson.snapshots().control.redo).toBeNull();
    expect(lesson.redo()).toEqual({ ok: false, said: 'There is nothing to make again.' });

    const pupil = lesson.snapshots().control.plan.groups[0]?.pupils[0]?.id ?? '';
    lesson.edit({ name: 'pupil-away', pupil, away: true }, 'control');
    lesson.undo('control');
    expect(lesson.snapshots().control.awayPupils).toEqual([]);
    expect(lesson.redo()).toEqual({ ok: true, said: 'Made again: who is away.' });
    expect(lesson.snapshots().control.awayPupils).toEqual([pupil]);
    expect(lesson.undo('control')).toEqual({ ok: true, said: 'Taken back: who is away.' });
  });
});
