import { describe, expect, test } from 'vitest';
import type { CommandAnswer } from '../../../../src/contract/channels';
import { createDayBook } from '../../../../src/main/day/day-book';
import { createCommandDesk, type PromptCommand } from '../../../../src/main/session/command-desk';
import { aSavedPlan, monday, openProgram, pass, restarted, where } from '../../../support/lessons';
import { aDisk, shelfOn } from '../../../support/memory-disk';

function aDesk() {
  const disk = aDisk();
  const program = openProgram({ disk });
  const shelf = shelfOn(disk, program.pc);
  const other = aSavedPlan({ id: 'maths', name: 'Maths' });
  const book = createDayBook(shelf, [aSavedPlan(), other], monday, () => '2026-09-07T08:00:00.000Z');
  const asked: string[] = [];
  const desk: (command: PromptCommand) => CommandAnswer = createCommandDesk({
    lesson: program.lesson,
    book,
    shelf,
    notices: { dismiss: (id) => asked.push(`dismiss ${id}`) },
    display: (ask) => asked.push(`display ${ask}`),
  });
  return { program, desk, disk, asked };
}

describe('the command desk', () => {
  test('starts, acts and undoes, and says no in words when that is not possible', () => {
    const { desk, program } = aDesk();
    const notNow = { ok: false, said: 'That is not possible right now.' };
    expect(desk({ kind: 'act', act: { name: 'pause' }, by: 'control' })).toEqual(notNow);
    expect(desk({ kind: 'start', which: 'all' })).toEqual({ ok: true, said: null });
    expect(desk({ kind: 'start', which: 'all' })).toEqual(notNow);
    pass(program, 2);
    expect(desk({ kind: 'act', act: { name: 'pause' }, by: 'keyboard' })).toEqual({ ok: true, said: null });
    expect(desk({ kind: 'undo', by: 'keyboard' })).toEqual({ ok: true, said: 'Taken back: the pause.' });
    expect(where(program)).toBe('work 1, 14:00 left');
  });

  test('mends no wheel while it is asked whether the open round of another day counts', () => {
    const program = openProgram();
    program.lesson.start('all', 'control');
    pass(program, 2);
    const again = restarted(program, 24 * 3_600_000);
    const shelf = shelfOn(again.disk, again.pc);
    const desk = createCommandDesk({
      lesson: again.lesson,
      book: createDayBook(shelf, [aSavedPlan()], monday, () => '2026-09-08T08:00:00.000Z'),
      shelf,
      notices: { dismiss: () => undefined },
      display: () => undefined,
    });
    const mend = () =>
      desk({
        kind: 'mend-wheel',
        mend: { kind: 'skip-day' },
        revision: again.lesson.snapshots().control.revision,
      });
    expect(mend()).toEqual({
      ok: false,
      said: 'Say on Today first whether the open round counts: then you can set the wheel right.',
    });
    again.lesson.answerOpenRound(true);
    expect(mend()).toMatchObject({ ok: true });
  });

  test('changes only the settings that were named', () => {
    const { desk, disk, program } = aDesk();
    desk({ kind: 'settings', theme: 'dark' });
    desk({ kind: 'settings', volume: 0.3 });
    desk({ kind: 'settings', muted: true });
    expect(disk.kept.settings.get()).toMatchObject({ theme: 'dark', volume: 0.3, muted: true });
    expect(program.shown().display.theme).toBe('dark');
  });

  test('opens another plan, but not while a session is there', () => {
    const { desk, disk } = aDesk();
    expect(desk({ kind: 'open-plan', plan: 'maths' })).toEqual({ ok: true, said: 'Opened: Maths.' });
    expect(desk({ kind: 'open-plan', plan: 'no-such' })).toMatchObject({ ok: false });
    expect(disk.kept.settings.get().planId).toBe('maths');
    desk({ kind: 'start', which: 'all' });
    expect(desk({ kind: 'open-plan', plan: 'a-plan' })).toMatchObject({ ok: false });
  });

  test('makes, copies, puts away and takes in plans, but not while a session stands', () => {
    const { desk, program } = aDesk();
    expect(desk({ kind: 'new-plan', starter: 'blank' })).toEqual({ ok: true, said: 'Opened: My plan.' });
    expect(desk({ kind: 'duplicate-plan', plan: 'blank' })).toEqual({ ok: true, said: 'Opened: My plan 2.' });
    expect(desk({ kind: 'archive-plan', plan: 'blank', archived: true })).toEqual({ ok: true, said: null });
    const file = { kind: 'import-plan', file: 'maths.json', text: '{' } as const;
    expect(desk(file)).toEqual({
      ok: false,
      said: 'The plan file "maths.json" is damaged or cut off: it is not complete JSON.',
    });
    desk({ kind: 'start', which: 'all' });
    expect(desk(file)).toEqual({ ok: false, said: 'End the session first: then you can change this.' });
    desk({ kind: 'act', act: { name: 'end' }, by: 'control' });
    pass(program, 10);
    expect(desk(file)).toEqual({
      ok: false,
      said: 'Press “Back to today” on Today first: then you can change this.',
    });
  });

  test('makes again what was taken back, and says so', () => {
    const { desk } = aDesk();
    expect(desk({ kind: 'redo', by: 'keyboard' })).toEqual({
      ok: false,
      said: 'There is nothing to make again.',
    });
    desk({ kind: 'edit', edit: { name: 'timings', rounds: 2 } });
    desk({ kind: 'undo', by: 'keyboard' });
    expect(desk({ kind: 'redo', by: 'keyboard' })).toEqual({ ok: true, said: 'Made again: the new times.' });
  });

  test('mends the wheel for the newest snapshot only, so that a swap pressed twice does not swap back', () => {
    const { desk, program } = aDesk();
    const { revision } = program.shown().control;
    const [one, other] = program.shown().control.plan.groups;
    if (one === undefined || other === undefined) throw new Error('The plan has too few groups.');
    const swap = {
      kind: 'mend-wheel',
      mend: { kind: 'swap', groups: [one.id, other.id] },
      revision,
    } as const;
    expect(desk(swap)).toEqual({ ok: true, said: 'The wheel is set right. Undo takes it back.' });
    expect(desk(swap)).toEqual({
      ok: false,
      said: 'Something has changed since this was worked out. Look at it again.',
    });
  });

  test('puts an ended session away, not a running one', () => {
    const { desk, program } = aDesk();
    desk({ kind: 'start', which: 'all' });
    expect(desk({ kind: 'close-session' }).ok).toBe(false);
    desk({ kind: 'act', act: { name: 'end' }, by: 'control' });
    expect(desk({ kind: 'close-session' }).ok).toBe(true);
    expect(program.lesson.session()).toBeNull();
  });

  test('passes on what is for the display and the notices', () => {
    const { desk, asked } = aDesk();
    desk({ kind: 'display', ask: 'fullscreen' });
    desk({ kind: 'dismiss-notice', notice: 'notice-1' });
    expect(asked).toEqual(['display fullscreen', 'dismiss notice-1']);
  });

  test('edits are refused in words while a session is there', () => {
    const { desk } = aDesk();
    expect(desk({ kind: 'edit', edit: { name: 'timings', rounds: 2 } }).ok).toBe(true);
    desk({ kind: 'start', which: 'all' });
    const refused = desk({ kind: 'edit', edit: { name: 'timings', rounds: 3 } });
    expect(refused).toEqual({ ok: false, said: 'End the session first: then you can change this.' });
  });
});
