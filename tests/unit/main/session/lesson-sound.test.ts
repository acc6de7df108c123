import { describe, expect, test } from 'vitest';
import { minutes, schoolDate, seconds } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { halfPastNine, openProgram, pass, type TestProgram } from '../../../support/lessons';

const started = (options: Parameters<typeof openProgram>[0] = {}): TestProgram => {
  const program = openProgram(options);
  program.lesson.start('all', 'control');
  return program;
};

describe('a rehearsal', () => {
  test('that is not kept leaves no trace', () => {
    const program = started({ rehearse: 600 });
    program.pc.pass(10_000);
    expect(program.lesson.session()?.state.stage).toBe('done');
    expect(program.disk).toMatchObject({ running: null, log: [] });
    expect(program.disk.kept.rotation.get().plans).toEqual({});
    expect(only(program.events, 'saved')).toEqual([]);
  });

  test("starts at the plan's time on its date, whatever the PC's clock says", () => {
    const program = started({
      rehearse: 60,
      date: schoolDate('2027-01-11'),
      wall: halfPastNine + minutes(400),
    });
    expect(program.events[0]?.at).toMatch(/^2027-01-11T09:30:00/);
    expect(program.shown().control.plannedEnd).toBe(program.now() + minutes(72));
  });

  test('above ten times the speed sounds nothing, and says so of each cue', () => {
    const program = started({ rehearse: 60 });
    program.pc.pass(72_000 + 2000);
    expect(program.orders).toEqual([]);
    const cues = only(program.events, 'cue');
    expect(cues.length).toBeGreaterThan(10);
    expect(new Set(cues.map(({ why }) => why))).toEqual(new Set(['fast-rehearsal']));
  });

  test('up to ten times it sounds', () => {
    const program = started({ rehearse: 10 });
    program.pc.pass(seconds(20));
    expect(program.orders.map(({ name }) => name)).toEqual(['start', 'planning-over']);
  });
});

describe('silence', () => {
  test('is noticed when a window cannot play, and gone when one can again', () => {
    let heard = false;
    const program = started({
      play: ({ id, name }, lesson, pc) =>
        lesson.reportCue({ id, name, played: heard ? pc.mono() : null, why: heard ? null : 'suspended' }),
    });
    pass(program, 2);
    expect(program.lesson.wasSilent()).toBe(true);
    heard = true;
    pass(program, 2);
    expect(program.lesson.wasSilent()).toBe(false);
  });

  test('a cue that was shown on purpose says nothing of the sound', () => {
    const program = started({
      play: ({ id, name }, lesson) => lesson.reportCue({ id, name, played: null, why: 'late' }),
    });
    pass(program, 2);
    expect(program.lesson.wasSilent()).toBe(false);
  });
});
