import { describe, expect, test } from 'vitest';
import type { PlanEdit } from '../../../../src/contract/edit';
import { schoolDate } from '../../../../src/domain/units';
import { createDayBook } from '../../../../src/main/day/day-book';
import { forgetfulShelf } from '../../../../src/main/day/shelf';
import { aSavedPlan, monday } from '../../../support/lessons';
import { aDisk, sessionLines, shelfOn } from '../../../support/memory-disk';
import { at, aSetup, live, type Moment } from '../../../support/sessions';

const starter = aSavedPlan();
const other = aSavedPlan({ id: 'maths', name: 'Maths' });
const when = '2026-09-07T09:40:00.000+01:00';

function aBook(disk = aDisk(), today = monday) {
  const shelf = shelfOn(disk, { wall: () => 0 });
  return { disk, shelf, book: createDayBook(shelf, [starter, other], today, () => when) };
}

describe('plans', () => {
  test('the first starter is open until another is', () => {
    const { book } = aBook();
    expect(book.plan().id).toBe('a-plan');
    expect(book.openPlan('maths')).toEqual({ ok: true, said: 'Opened: Maths.' });
    expect(book.plan().id).toBe('maths');
    expect(book.openPlan('no-such')).toEqual({ ok: false, said: 'That plan is not here any more.' });
    expect(book.plan().id).toBe('maths');
  });

  test('what was opened and changed is so again at the next start', () => {
    const { book, disk } = aBook();
    book.openPlan('maths');
    book.edit({ name: 'timings', rounds: 2 });
    const again = aBook(disk).book;
    expect(again.plan()).toMatchObject({ id: 'maths', timings: { rounds: 2 } });
    expect(again.plans()).toEqual([
      { id: 'maths', name: 'Maths' },
      { id: 'a-plan', name: 'A plan' },
    ]);
  });

  test('an imported plan is opened, in place of one with its id', () => {
    const { book } = aBook();
    book.importPlan(aSavedPlan({ id: 'maths', name: 'Maths, new' }));
    expect(book.plan().name).toBe('Maths, new');
    expect(book.plans().map(({ name }) => name)).toEqual(['Maths, new', 'A plan']);
  });
});

describe('edits', () => {
  test('[P9] fewer groups: what becomes of the pupils is said, and one Undo takes it back', () => {
    const { book } = aBook();
    expect(book.edit({ name: 'group-count', count: 6 }).said).toBeNull();
    const last = book.plan().groups[5]?.id ?? '';
    book.edit({ name: 'add-pupil', group: last, pupil: 'Amara' });
    book.edit({ name: 'add-pupil', group: last, pupil: 'Ben' });
    const before = book.plan();
    expect(book.edit({ name: 'group-count', count: 5 })).toEqual({
      ok: true,
      said: 'Brown Bears had 2 pupils: they are in the other groups now. Undo takes it back.',
    });
    expect(book.plan().groups.map(({ pupils }) => pupils.map(({ name }) => name))).toEqual([
      ['Amara'],
      ['Ben'],
      [],
      [],
      [],
    ]);
    book.undo();
    expect(book.plan()).toEqual(before);
  });

  test('each changes what it names', () => {
    const { book } = aBook();
    book.edit({ name: 'group-count', count: 4 });
    book.edit({ name: 'rename-group', group: 'g1', to: 'Wolves' });
    book.edit({ name: 'timings', roundSeconds: 600 });
    book.edit({ name: 'add-pupil', group: 'g1', pupil: 'Amara' });
    const plan = book.plan();
    expect(plan.groups.map(({ name }) => name)).toEqual([
      'Wolves',
      'Blue Whales',
      'Green Turtles',
      'Gold Bees',
    ]);
    expect(plan.timings).toMatchObject({ roundSeconds: 600, moveSeconds: 180, rounds: 4 });
    const [amara] = plan.groups[0]?.pupils ?? [];
    expect(amara?.name).toBe('Amara');
    book.edit({ name: 'pupil-away', pupil: amara?.id ?? '', away: true });
    book.edit({ name: 'remove-pupil', pupil: amara?.id ?? '' });
    expect(book.world(null).awayPupils).toEqual([]);
  });

  test('are taken back one by one, in words, in any number', () => {
    const { book } = aBook();
    const before = book.plan();
    book.edit({ name: 'timings', rounds: 2 });
    book.edit({ name: 'group-away', group: 'g1', away: true });
    expect(book.undo().said).toBe('Taken back: who is away.');
    expect(book.world(null).awayGroups).toEqual([]);
    expect(book.plan().timings.rounds).toBe(2);
    expect(book.undo().said).toBe('Taken back: the new times.');
    expect(book.plan()).toEqual(before);
    expect(book.undo().ok).toBe(false);
  });

  test('one taken back leaves alone what it did not change, such as who went away in a session since', () => {
    const { book } = aBook();
    book.edit({ name: 'timings', rounds: 2 });
    book.noteAway('a-plan', ['g2']);
    expect(book.undo().said).toBe('Taken back: the new times.');
    expect(book.world(null).awayGroups).toEqual(['g2']);
  });

  test('a group away taken back leaves the others away that a session noted since', () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g1', away: true });
    book.noteAway('a-plan', ['g1', 'g2']);
    book.undo();
    expect(book.world(null).awayGroups).toEqual(['g2']);
    book.edit({ name: 'group-away', group: 'g2', away: false });
    book.noteAway('a-plan', ['g3']);
    book.undo();
    expect([...book.world(null).awayGroups].sort()).toEqual(['g2', 'g3']);
  });

  test('one that a rule forbids is refused in words, and is not there to be taken back', () => {
    const { book } = aBook();
    const refused = book.edit({ name: 'rename-group', group: 'g1', to: 'Blue Whales' });
    expect(refused.ok).toBe(false);
    expect(refused.said).not.toBeNull();
    expect(book.undoable()).toBeNull();
  });

  test.each<PlanEdit>([
    { name: 'rename-group', group: 'g9', to: 'Wolves' },
    { name: 'add-pupil', group: 'g9', pupil: 'Amara' },
    { name: 'remove-pupil', pupil: 'nobody' },
    { name: 'in-cycle', station: 'garden', on: true },
    { name: 'group-away', group: 'g9', away: true },
    { name: 'group-away', group: 'Not an id!', away: true },
    { name: 'pupil-away', pupil: 'nobody', away: true },
  ])('one that names what is not there is refused in words: %j', (edit) => {
    const { book } = aBook();
    const before = book.world(null);
    const answer = book.edit(edit);
    expect(answer.ok).toBe(false);
    expect(answer.said).toMatch(/^That (group|pupil|station) is not here any more\.$/);
    expect(book.world(null)).toEqual(before);
    expect(book.undoable()).toBeNull();
  });

  test('one that changes nothing is not there to be taken back', () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g2', away: true });
    book.edit({ name: 'group-away', group: 'g1', away: true });
    for (const edit of [
      { name: 'group-count', count: 5 },
      { name: 'rename-group', group: 'g1', to: 'Red Foxes' },
      { name: 'timings', rounds: 4 },
      { name: 'in-cycle', station: 'hw', on: true },
      { name: 'group-away', group: 'g2', away: true },
      { name: 'group-away', group: 'g3', away: false },
    ] as const)
      expect(book.edit(edit)).toEqual({ ok: true, said: null });
    book.undo();
    expect(book.world(null).awayGroups).toEqual(['g2']);
    book.undo();
    expect(book.undoable()).toBeNull();
  });

  test('a pupil of a group that is taken out of the plan is not away', () => {
    const { book } = aBook();
    book.edit({ name: 'add-pupil', group: 'g5', pupil: 'Amara' });
    book.edit({ name: 'pupil-away', pupil: 'amara', away: true });
    book.edit({ name: 'remove-group', group: 'g5' });
    expect(book.world(null).awayPupils).toEqual([]);
    book.undo();
    // With fewer groups the pupil is in another, and away still.
    book.edit({ name: 'group-count', count: 4 });
    expect(book.world(null).awayPupils).toEqual(['amara']);
    book.undo();
    expect(book.world(null).awayPupils).toEqual(['amara']);
  });

  test('[R11] a changed cycle says who was dealt elsewhere', () => {
    const { book } = aBook();
    book.record(live(aSetup({ plan: starter }), [], at(80)).session, when);
    expect(book.world(null).dealt).toEqual([]);
    book.edit({ name: 'in-cycle', station: 'hw', on: false });
    expect(book.world(null).dealt.length).toBeGreaterThan(0);
  });
});

describe('who is away', () => {
  test('is forgotten the next day, and kept through a restart on the same day', () => {
    const { book, disk } = aBook();
    book.edit({ name: 'group-away', group: 'g2', away: true });
    expect(aBook(disk).book.world(null).awayGroups).toEqual(['g2']);
    expect(aBook(disk, schoolDate('2026-09-08')).book.world(null).awayGroups).toEqual([]);
    book.turnTo(schoolDate('2026-09-08'));
    expect(book.world(null).awayGroups).toEqual([]);
  });

  test("is each plan's own", () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g2', away: true });
    book.openPlan('maths');
    expect(book.world(null).awayGroups).toEqual([]);
    book.openPlan('a-plan');
    expect(book.world(null).awayGroups).toEqual(['g2']);
  });

  test('a group that is taken out of the plan is not away', () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g5', away: true });
    book.edit({ name: 'group-count', count: 4 });
    expect(book.world(null).awayGroups).toEqual([]);
  });

  test('what changes in a session of another plan than the open one is noted for that plan', () => {
    const { book } = aBook();
    book.edit({ name: 'group-away', group: 'g2', away: true });
    book.openPlan('maths');
    book.noteAway('a-plan', ['g2', 'g3']);
    expect(book.world(null).awayGroups).toEqual([]);
    book.openPlan('a-plan');
    expect(book.world(null).awayGroups).toEqual(['g2', 'g3']);
  });

  test('the first one of a new day takes nobody over from the day before, in any plan', () => {
    const { book, disk } = aBook();
    book.edit({ name: 'group-away', group: 'g2', away: true });
    book.openPlan('maths');
    book.turnTo(schoolDate('2026-09-08'));
    book.edit({ name: 'group-away', group: 'g1', away: true });
    book.openPlan('a-plan');
    expect(book.world(null).awayGroups).toEqual([]);
    expect(Object.keys(disk.kept.day.get().plans)).toEqual(['maths']);
  });

  test('what changes in a session is noted', () => {
    const { book } = aBook();
    book.noteAway('a-plan', ['g3']);
    expect(book.world(null).awayGroups).toEqual(['g3']);
  });
});

describe('the record of a session', () => {
  const record = (book: ReturnType<typeof aBook>['book'], moments: readonly Moment[], minute: number) =>
    book.record(live(aSetup({ plan: starter }), moments, at(minute)).session, when);

  test('is written once for each change of what counted, not while a round goes on', () => {
    const { book, disk } = aBook();
    expect(record(book, [], 5)).toBe(false);
    expect(record(book, [], 9)).toBe(true);
    expect(record(book, [], 12)).toBe(false);
    expect(record(book, [], 30)).toBe(true);
    expect(record(book, [], 80)).toBe(true);
    expect(sessionLines(disk).map(({ rounds, ended }) => [rounds.length, ended])).toEqual([
      [1, false],
      [2, false],
      [4, true],
    ]);
  });

  test("[R2] moves the wheel on, and counts the day's rounds", () => {
    const { book } = aBook();
    record(book, [], 30);
    expect(book.world(null)).toMatchObject({ countedToday: 2, wheel: { slots: { g1: 2 } } });
    record(book, [[at(35), { name: 'back' }]], 36);
    expect(book.world(null)).toMatchObject({ countedToday: 1, wheel: { slots: { g1: 1 } } });
  });

  test('a session that was ended without a round is written down as ended', () => {
    const { book, disk } = aBook();
    expect(record(book, [[at(2), { name: 'end' }]], 3)).toBe(true);
    expect(disk.log).toMatchObject([{ rounds: [], ended: true }]);
  });

  test('that the disk would not take is not told as saved, and the wheel goes on all the same', () => {
    const { shelf } = aBook();
    const full = { ...shelf, appendToLog: () => ({ written: false, held: {} }) };
    const book = createDayBook(full, [starter], monday, () => when);
    expect(record(book, [], 30)).toBe(false);
    expect(book.world(null).wheel.slots['g1']).toBe(2);
  });

  test('on a shelf that forgets nothing is saved, and the wheel goes on all the same', () => {
    const { shelf, disk } = aBook();
    const book = createDayBook(forgetfulShelf(shelf), [starter], monday, () => when);
    expect(book.record(live(aSetup({ plan: starter }), [], at(30)).session, when)).toBe(false);
    expect(book.world(null).wheel.slots['g1']).toBe(2);
    expect(disk.log).toEqual([]);
    expect(disk.kept.rotation.get().plans).toEqual({});
  });
});

describe('a shelf that forgets', () => {
  test('starts from what is saved, changes its own copy, and finds no running session', () => {
    const { shelf, disk, book } = aBook();
    book.edit({ name: 'timings', rounds: 2 });
    const forgetful = forgetfulShelf(shelf);
    const rehearsal = createDayBook(forgetful, [starter], monday, () => when);
    expect(rehearsal.plan().timings.rounds).toBe(2);
    rehearsal.edit({ name: 'timings', rounds: 3 });
    expect(rehearsal.plan().timings.rounds).toBe(3);
    expect(disk.kept.plans.get().plans[0]?.timings.rounds).toBe(2);
    expect(forgetful.running.found).toBeNull();
  });
});
