import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/contract/text';
import { millis } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { aSavedPlan, openProgram, pass, where, type TestProgram } from '../../../support/lessons';
import { sessionLines } from '../../../support/memory-disk';

const plan = aSavedPlan();
const [first] = plan.groups;
if (first === undefined) throw new Error('The plan has no group.');
const pupil = { id: 'amara', name: 'Amara' };
const withPupil = {
  ...plan,
  groups: plan.groups.map((group) => (group.id === first.id ? { ...group, pupils: [pupil] } : group)),
};

function running(options: Parameters<typeof openProgram>[0] = {}): TestProgram {
  const program = openProgram({ plan: withPupil, ...options });
  program.lesson.start('all', 'control');
  pass(program, 5);
  return program;
}
const away = (program: TestProgram) => program.shown().control.awayPupils;

describe('Undo among acts and edits of a running session', () => {
  test('[A18] takes back a pupil marked away after the start, and leaves the session alone', () => {
    const program = running();
    program.lesson.edit({ name: 'pupil-away', pupil: 'amara', away: true }, 'control');
    expect(program.shown().control.undo).toBe(text.acts.edits['pupil-away']);
    expect(program.lesson.undo('control')).toMatchObject({ ok: true });
    expect(away(program)).toEqual([]);
    expect(where(program)).not.toBeNull();
  });

  test('[A18] takes back the latest first, whichever it was', () => {
    const program = running();
    program.lesson.act({ name: 'plus', minutes: 1 }, 'control');
    program.lesson.edit({ name: 'pupil-away', pupil: 'amara', away: true }, 'control');
    program.lesson.act({ name: 'blank', on: true }, 'control');

    program.lesson.undo('control');
    expect(program.shown().display.overlay.kind).toBe('none');
    expect(away(program)).toEqual(['amara']);
    program.lesson.undo('control');
    expect(away(program)).toEqual([]);
    expect(program.shown().control.undo).toBe(text.acts.names.plus);
  });

  test('[A18] a start is not taken back over a sleep that has just ended', () => {
    const program = openProgram();
    program.lesson.start('all', 'control');
    pass(program, 1);
    program.pc.sleep(14 * 60_000);
    expect(program.lesson.undo('control')).toMatchObject({ ok: false });
    expect(program.lesson.session()?.state.stage).toBe('held');
  });
});

describe('what is told late', () => {
  test('[T11] a cue that an undo passed over stands on the wall from then on', () => {
    const program = running();
    pass(program, 9, 30);
    program.lesson.act({ name: 'pause' }, 'control');
    pass(program, 1);
    program.lesson.undo('control');
    const { cue, clock } = program.shown().display;
    expect(cue?.name).toBe('one-minute');
    expect(cue?.at).toBe(clock.session);
  });

  test('[T9] a report that comes late is told of the segment in which the cue fell', () => {
    const program = running({
      play: (order, lesson, pc) =>
        void pc.after(millis(400), () => lesson.reportCue({ ...order, played: pc.mono(), why: null })),
    });
    pass(program, 10, 59);
    program.pc.pass(1_100);
    program.lesson.act({ name: 'next' }, 'control');
    pass(program, 0, 2);
    const told = only(program.events, 'cue').find(({ name }) => name === 'move');
    const move = only(program.events, 'segment-started').find(({ kind }) => kind === 'move');
    expect(told?.segment).toBe(move?.segment);
  });

  test('[T18] a session that ends is logged before its anchors go', () => {
    const program = running();
    pass(program, 8);
    const { disk } = program;
    const anchored: boolean[] = [];
    const push = disk.log.push.bind(disk.log);
    disk.log.push = (...lines) => {
      anchored.push(disk.running !== null);
      return push(...lines);
    };
    program.lesson.act({ name: 'end' }, 'control');
    expect(sessionLines(disk).at(-1)?.ended).toBe(true);
    expect(disk.running).toBeNull();
    expect(anchored).toEqual([true]);
  });
});
