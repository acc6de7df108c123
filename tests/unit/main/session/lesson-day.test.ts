import { describe, expect, test } from 'vitest';
import { wallAt } from '../../../../src/main/clock/wall-time';
import { minutes, timeOfDay } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import {
  aSavedPlan,
  halfPastNine,
  monday,
  openProgram,
  pass,
  where,
  type TestProgram,
} from '../../../support/lessons';
import { aDisk } from '../../../support/memory-disk';

const started = (options: Parameters<typeof openProgram>[0] = {}): TestProgram => {
  const program = openProgram(options);
  program.lesson.start('all', 'control');
  return program;
};
const firstStation = (program: TestProgram) => program.shown().display.rows[0]?.station?.id;

describe('the day before a session', () => {
  test('is armed: the first stations, ready to start, nothing to act on', () => {
    const { display, control } = openProgram().shown();
    expect(display.scene).toEqual({ kind: 'idle', startTime: '09:30' });
    expect(control).toMatchObject({
      canStart: true,
      date: monday,
      countedToday: 0,
      undo: null,
      openRound: null,
    });
  });

  test('[R2] left open overnight it shows the next day, and who was away is back', () => {
    const program = openProgram();
    program.lesson.edit({ name: 'group-away', group: 'g1', away: true }, 'control');
    pass(program, 24 * 60);
    expect(program.shown().control).toMatchObject({ date: '2026-09-08', awayGroups: [], canStart: true });
  });

  test('[T1] a session that runs over midnight keeps its date, and the day turns when it is over', () => {
    const program = openProgram({ wall: wallAt(monday, timeOfDay('23:50')) });
    program.lesson.start('all', 'control');
    pass(program, 30);
    expect(program.shown().control.date).toBe(monday);
    pass(program, 60);
    expect(program.shown().control).toMatchObject({ date: '2026-09-08', canStart: true });
  });

  test("[P14] a session sits the weekday's own rounds, and starts at its time", () => {
    const byWeekday = { 1: { rounds: 2, startTime: timeOfDay('09:20') } };
    const program = started({ plan: aSavedPlan({ timings: { byWeekday } }), wall: halfPastNine });
    expect(program.lesson.session()?.setup).toMatchObject({ firstRound: 1, lastRound: 2 });
    const { setup } = program.lesson.session() ?? {};
    expect(Number(setup?.startedAt) - Number(setup?.scheduledStart)).toBe(minutes(10));
  });

  test('edits are seen at once, and taken back with their words', () => {
    const { lesson, shown } = openProgram();
    expect(lesson.edit({ name: 'timings', rounds: 3 }, 'control')).toEqual({ ok: true, said: null });
    expect(shown().control.columns).toHaveLength(3);
    expect(shown().control.undo).toBe('the new times');
    expect(lesson.undo('control')).toEqual({ ok: true, said: 'Taken back: the new times.' });
    expect(shown().control.columns).toHaveLength(4);
    expect(lesson.undo('control')).toMatchObject({ ok: false });
  });

  test('an edit that a rule forbids is refused in words, and changes nothing', () => {
    const { lesson, shown, disk } = openProgram();
    const answer = lesson.edit({ name: 'rename-group', group: 'g1', to: 'Blue Whales' }, 'control');
    expect(answer.ok).toBe(false);
    expect(answer.said).toMatch(/Blue Whales/);
    expect(shown().control.undo).toBeNull();
    expect(disk.kept.plans.get().plans).toEqual([]);
  });
});

describe('a start', () => {
  test("near the plan's time is late or early by it", () => {
    const late = started({ wall: halfPastNine + minutes(12) });
    expect(late.shown().control.plannedEnd).toBe(late.now() + minutes(60));
    const early = started({ wall: halfPastNine - minutes(5) });
    expect(early.shown().control.plannedEnd).toBe(early.now() + minutes(77));
  });

  test('far from it moves the timetable to the start', () => {
    const noon = started({ wall: halfPastNine + minutes(150) });
    expect(noon.shown().control.plannedEnd).toBe(noon.now() + minutes(72));
  });

  test('is refused while a session runs', () => {
    const program = started();
    expect(program.lesson.start('all', 'control')).toBe(false);
    expect(only(program.events, 'session-started')).toHaveLength(1);
  });

  test('taken back is the day before it, with no trace in wheel or log', () => {
    const program = started();
    pass(program, 3);
    expect(program.shown().control.undo).toBe('the start');
    expect(program.lesson.undo('control')).toEqual({ ok: true, said: 'Taken back: the start.' });
    expect(program.shown().display.scene.kind).toBe('idle');
    expect(program.disk).toMatchObject({ running: null, log: [] });
    expect(firstStation(program)).toBe('tt');
  });

  test('is on the disk before its first sound', () => {
    const disk = aDisk();
    const saved: boolean[] = [];
    started({
      disk,
      plan: aSavedPlan({ timings: { openingSeconds: 0 } }),
      play: () => saved.push(disk.running !== null),
    });
    expect(saved).toEqual([true]);
  });
});

describe('while a session runs', () => {
  test('what it is made of cannot be edited; who is away can, and the day remembers it', () => {
    const program = started();
    pass(program, 2);
    expect(program.lesson.edit({ name: 'group-count', count: 4 }, 'control').ok).toBe(false);
    expect(program.lesson.edit({ name: 'group-away', group: 'g2', away: true }, 'control').ok).toBe(true);
    expect(program.shown().display.rows[1]?.away).toBe(true);
    program.lesson.act({ name: 'end' }, 'control');
    program.lesson.closeSession();
    expect(program.shown().control.awayGroups).toEqual(['g2']);
  });

  test('a pupil can be marked away', () => {
    const plan = aSavedPlan();
    const groups = plan.groups.map((group, index) =>
      index === 0 ? { ...group, pupils: [{ id: 'p1', name: 'Amara' }] } : group,
    );
    const program = started({ plan: { ...plan, groups } });
    expect(program.lesson.edit({ name: 'pupil-away', pupil: 'p1', away: true }, 'control').ok).toBe(true);
    expect(program.shown().control.awayPupils).toEqual(['p1']);
    // Once more changes nothing, so one Undo takes it back.
    program.lesson.edit({ name: 'pupil-away', pupil: 'p1', away: true }, 'control');
    program.lesson.undo('control');
    expect(program.shown().control).toMatchObject({ awayPupils: [], undo: 'the start' });
  });

  test('snapshots go out when something changes, not every second', () => {
    const program = started();
    pass(program, 2);
    const before = program.published();
    pass(program, 0, 50);
    expect(program.published()).toBe(before);
    pass(program, 0, 10);
    expect(program.published()).toBe(before + 1);
  });

  test('each snapshot has a higher revision, the same for both windows', () => {
    const program = started();
    const first = program.shown();
    program.lesson.act({ name: 'blank', on: true }, 'control');
    const second = program.shown();
    expect(second.display.revision).toBeGreaterThan(first.display.revision);
    expect(second.control.revision).toBe(second.display.revision);
  });

  test('each round that counts is written down when it counts', () => {
    const program = started();
    pass(program, 8, 29);
    expect(program.disk.log).toEqual([]);
    pass(program, 0, 1);
    expect(program.disk.log).toMatchObject([{ rounds: [{ round: 1 }], ended: false }]);
    expect(only(program.events, 'saved')).toHaveLength(1);
  });
});

describe('after a session', () => {
  test('the done screen stays until it is put away; then the next day would go on from there', () => {
    const program = started();
    expect(program.lesson.closeSession()).toBe(false);
    pass(program, 72);
    expect(program.shown().display.scene.kind).toBe('done');
    expect(program.lesson.closeSession()).toBe(true);
    expect(program.shown().display.scene.kind).toBe('idle');
    expect(firstStation(program)).toBe('hw');
    expect(program.shown().control.countedToday).toBe(4);
  });

  test('a second start on the same day offers the rounds that are left', () => {
    const program = started();
    pass(program, 20);
    program.lesson.act({ name: 'end' }, 'control');
    program.lesson.closeSession();
    expect(program.shown().control.countedToday).toBe(1);
    expect(program.lesson.start('left', 'control')).toBe(true);
    // It is not late for having begun after the plan's start.
    expect(program.shown().control.plannedEnd).toBe(program.now() + minutes(54));
    pass(program, 2);
    expect(where(program)).toBe('work 2, 14:00 left');
    expect(firstStation(program)).toBe('iw');
    expect(program.shown().control.columns.map(({ round }) => round)).toEqual([2, 3, 4]);
  });

  test('or a new run of all of them', () => {
    const program = started();
    pass(program, 20);
    program.lesson.act({ name: 'end' }, 'control');
    program.lesson.start('all', 'control');
    pass(program, 2);
    expect(where(program)).toBe('work 1, 14:00 left');
    expect(firstStation(program)).toBe('iw');
    pass(program, 70);
    program.lesson.closeSession();
    expect(program.shown().control.countedToday).toBe(4);
  });

  test('[T20] after a whole run and a new one that was cut short, the rounds left are those of the new one', () => {
    const program = started();
    pass(program, 72);
    for (const which of ['all', 'left'] as const) {
      program.lesson.start(which, 'control');
      pass(program, 12);
      program.lesson.act({ name: 'end' }, 'control');
    }
    expect(program.shown().control.countedToday).toBe(2);
    program.lesson.start('left', 'control');
    expect(program.shown().control.columns.map(({ round }) => round)).toEqual([3, 4]);
  });

  test('when none is left, what is left is a new run', () => {
    const program = started();
    pass(program, 72);
    program.lesson.start('left', 'control');
    expect(program.shown().control.columns).toHaveLength(4);
  });

  test('an end taken back takes its record back too', () => {
    const program = started();
    pass(program, 20);
    program.lesson.act({ name: 'end' }, 'control');
    expect(program.disk.log.at(-1)).toMatchObject({ ended: true });
    program.lesson.undo('control');
    expect(where(program)).toBe('work 2, 14:00 left');
    expect(program.disk.log.at(-1)).toMatchObject({ ended: false, rounds: [{ round: 1 }] });
    expect(program.disk.running).not.toBeNull();
  });

  test('a count taken back by going back is taken out of the log and the wheel', () => {
    const program = started();
    pass(program, 20);
    program.lesson.act({ name: 'back' }, 'control');
    expect(program.disk.log.at(-1)).toMatchObject({ rounds: [] });
    program.lesson.act({ name: 'end' }, 'control');
    program.lesson.closeSession();
    expect(firstStation(program)).toBe('tt');
  });
});
