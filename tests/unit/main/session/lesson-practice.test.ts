import { describe, expect, test } from 'vitest';
import type { StaminaLine } from '../../../../src/contract/saved/journal-line';
import { schoolDate, timeOfDay } from '../../../../src/domain/units';
import { wallAt } from '../../../../src/main/clock/wall-time';
import { only } from '../../../support/events';
import {
  aSavedPlan,
  openProgram,
  pass,
  restarted,
  where,
  type ProgramOptions,
  type TestProgram,
} from '../../../support/lessons';
import { aDisk, sessionLines } from '../../../support/memory-disk';
import { aStation, follows } from '../../../support/plans';
import { aRamp } from '../../../support/stamina';

const plan = aSavedPlan({
  stations: [
    aStation('tt', { name: 'Teacher Time', teacherLed: true }),
    aStation('iw', { name: 'Independent Writing', ramp: aRamp() }),
    aStation('pw', { name: 'Partner Writing' }),
    aStation('sp', {
      name: 'Spelling Practice',
      ramp: aRamp({ startSeconds: 240 }),
      inCycle: false,
      introducedOn: schoolDate('2026-09-07'),
    }),
  ],
  cycle: ['tt', 'iw', 'pw', 'pw', 'pw'],
  follows: [follows('tt', 'iw')],
});

const open = (options: ProgramOptions = {}): TestProgram => openProgram({ plan, ...options });
const broke = { name: 'broke', station: null } as const;

function practise(program: TestProgram, mins: number, secs = 0, station = 'iw'): void {
  expect(program.lesson.practice(station, 'keyboard')).toEqual({ ok: true, said: null });
  pass(program, mins, secs);
  expect(program.lesson.act(broke, 'keyboard')).toBe(true);
}

const staminaLines = ({ disk }: TestProgram): readonly StaminaLine[] =>
  disk.log.filter((line) => line.kind === 'stamina');
const target = (program: TestProgram, station = 'iw'): number | undefined =>
  program.shown().control.stamina.find((one) => one.station === station)?.target;

const tuesday = schoolDate('2026-09-08');
const onTuesday = { wall: wallAt(tuesday, timeOfDay('09:30')) };

describe('a practice', () => {
  test('[S37] leaves one line of the log, a target, and events that tell of it', () => {
    const program = open();
    practise(program, 3, 5);
    expect(staminaLines(program)).toEqual([
      expect.objectContaining({
        plan: plan.id,
        date: '2026-09-07',
        mark: expect.objectContaining({
          kind: 'practice',
          target: 180,
          seconds: 185,
          ended: 'broke',
        }) as unknown,
      }),
    ]);
    expect(target(program)).toBe(240);
    expect(only(program.events, 'practice-started')).toEqual([
      expect.objectContaining({ station: 'Independent Writing', target: 180_000, segment: 1 }),
    ]);
    expect(only(program.events, 'practice-ended')).toEqual([
      expect.objectContaining({
        station: 'Independent Writing',
        target: 180_000,
        achieved: 185_000,
        why: 'broke',
      }),
    ]);
    expect(only(program.events, 'saved')).toHaveLength(1);
  });

  test('[S31] leaves the wheel and the rounds of the day as they were', () => {
    const program = open();
    const before = program.shown().control.columns;
    practise(program, 2);
    expect(program.lesson.closeSession()).toBe(true);
    const after = program.shown().control;
    expect(after.columns.map(({ places }) => places)).toEqual(before.map(({ places }) => places));
    expect(after.countedToday).toBe(0);
    expect(sessionLines(program.disk)).toEqual([]);
  });

  test('[S34] follows the last one from the carpet, with the new target and the earlier bar', () => {
    const program = open();
    practise(program, 3);
    practise(program, 2);
    expect(program.shown().display.scene).toMatchObject({
      kind: 'carpet',
      target: 240_000,
      broke: true,
      bars: [{ seconds: 180, met: true }],
    });
    program.lesson.start('all', 'control');
    expect(where(program)).toBe('opening 0, 1:00 left');
    expect(only(program.events, 'session-ended')).toHaveLength(2);
  });

  test('[A18] taken back after it broke counts on, and the log says that it was taken back', () => {
    const program = open();
    practise(program, 2);
    expect(program.lesson.undo('control')).toEqual({ ok: true, said: 'Taken back: that stamina broke.' });
    expect(where(program)).toBe('practice 0, 1:00 left');
    expect(staminaLines(program).map(({ mark }) => mark === null)).toEqual([false, true]);
    expect(program.shown().control.stamina[0]?.best).toBe(0);
    pass(program, 1);
    program.lesson.act({ name: 'next' }, 'control');
    expect(target(program)).toBe(240);
    expect(new Set(staminaLines(program).map(({ id }) => id)).size).toBe(1);
  });

  test('[T1] goes on with its true time after a crash, and writes nothing twice', () => {
    const first = open();
    first.lesson.practice('iw', 'control');
    pass(first, 1);
    const second = restarted(first, 10_000, { plan });
    expect(where(second)).toBe('practice 0, 1:50 left');
    pass(second, 2);
    second.lesson.act(broke, 'control');
    const third = restarted(second, 5_000, { plan });
    expect(third.shown().display.scene).toMatchObject({ kind: 'carpet', achieved: 190_000 });
    expect(staminaLines(third)).toHaveLength(1);
    expect(target(third)).toBe(240);
  });

  test('[T13] asks after a sleep, with what was counted', () => {
    const program = open();
    program.lesson.practice('iw', 'control');
    pass(program, 1);
    program.pc.sleep(14 * 60_000);
    pass(program, 0, 3);
    expect(program.shown().control.question).toMatchObject({ kind: 'practice', cause: 'slept' });
    program.lesson.act({ name: 'answer', answer: 'carry-on' }, 'control');
    expect(where(program)).toMatch(/^practice 0, 1:5\d left$|^practice 0, 2:00 left$/);
  });

  test('[S31] is refused where minutes do not grow, in words', () => {
    const program = open();
    expect(program.lesson.practice('tt', 'control').said).toBe(
      'You teach at Teacher Time: its minutes do not grow.',
    );
    expect(program.lesson.practice('pw', 'control').said).toMatch(/Partner Writing do not grow yet/);
    expect(program.lesson.practice('gone', 'control').said).toBe('That station is not here any more.');
    program.lesson.start('all', 'control');
    expect(program.lesson.practice('iw', 'control')).toMatchObject({ ok: false });
  });

  test('[S37] of a rehearsal that keeps nothing is forgotten', () => {
    const program = open({ rehearse: 10 });
    practise(program, 1);
    expect(target(program)).toBe(240);
    expect(program.disk.log).toEqual([]);
    expect(target(restarted(program, 0, { plan }))).toBe(180);
  });

  test('[S31] ends no day of a row of rehearsed days', () => {
    const program = open({ rehearse: 60, keep: true, days: 2, quitWhenDone: true });
    practise(program, 1);
    program.lesson.act({ name: 'next' }, 'control');
    pass(program, 1);
    expect(program.shown().control.date).toBe('2026-09-07');
    expect(program.quits()).toBe(0);
  });
});

describe('the rounds of a day', () => {
  test('[S30] last as long as the least ready station with a ramp allows, and control names it', () => {
    const program = open();
    const [first] = program.shown().control.columns;
    expect(first).toMatchObject({ length: 180_000, limitedBy: 'iw' });
    practise(program, 3);
    program.lesson.closeSession();
    expect(program.shown().control.columns[0]).toMatchObject({ length: 240_000, limitedBy: 'iw' });
  });

  test('[S8] [S37] are results, and stamina that breaks in one is that round’s', () => {
    const program = open();
    program.lesson.start('all', 'control');
    pass(program, 2);
    expect(program.shown().control.canBreak).toEqual(['iw']);
    expect(program.lesson.act({ name: 'broke', station: 'iw' }, 'control')).toBe(true);
    expect(program.shown().control.canBreak).toEqual([]);
    pass(program, 60);
    expect(staminaLines(program)).toEqual([
      expect.objectContaining({ mark: expect.objectContaining({ kind: 'broke', seconds: 60 }) as unknown }),
    ]);
    // The second was met; those after it were as long as the first, and so too short to tell.
    expect(target(program)).toBe(240);
  });
});

describe('a station that has become ready', () => {
  test('[S13] joins the cycle on the next school day, once, and Undo takes it out', () => {
    const monday = open();
    practise(monday, 4, 0, 'sp');
    expect(monday.shown().control.stamina).toContainEqual(
      expect.objectContaining({ station: 'sp', target: 300, ready: true }),
    );
    const next = openProgram({ plan, disk: monday.disk, ...onTuesday });
    const isIn = (program: TestProgram): boolean =>
      program.shown().control.cycle.some(({ station }) => station === 'sp');
    expect(isIn(next)).toBe(true);
    expect(next.shown().control.undo).toBe('joining the cycle');
    next.lesson.undo('control');
    expect(isIn(next)).toBe(false);
    expect(isIn(openProgram({ plan, disk: next.disk, ...onTuesday }))).toBe(false);
  });

  test('[S13] joins while the program stays open over night, with the class left on the carpet', () => {
    const program = open({ disk: aDisk() });
    practise(program, 4, 0, 'sp');
    pass(program, 24 * 60);
    expect(program.shown().control.date).toBe(tuesday);
    expect(only(program.events, 'session-ended').at(-1)).toMatchObject({ why: 'other-day' });
    expect(program.shown().control.cycle.map(({ station }) => station)).toContain('sp');
  });
});
