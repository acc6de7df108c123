import { describe, expect, test } from 'vitest';
import { minutes, seconds } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { openProgram, pass, where, type TestProgram } from '../../../support/lessons';

function running(until = 6, options: Parameters<typeof openProgram>[0] = {}): TestProgram {
  const program = openProgram(options);
  program.lesson.start('all', 'control');
  pass(program, until);
  return program;
}

describe('sleep', () => {
  test('the session is held, and asks with its numbers', () => {
    const program = running();
    program.pc.sleep(minutes(14));
    pass(program, 0, 2);
    const { question } = program.shown().control;
    expect(question).toMatchObject({ cause: 'slept', kind: 'work', round: 1 });
    // The last heartbeat before the sleep may be two seconds away, and so may the one after it.
    expect(Math.abs((question?.lost ?? 0) - minutes(14))).toBeLessThanOrEqual(4000);
    expect(Math.abs((question?.remaining ?? 0) - minutes(10))).toBeLessThanOrEqual(2000);
    expect(program.shown().display.scene.kind).toBe('held');
    expect(only(program.events, 'held')).toMatchObject([{ why: 'slept' }]);
  });

  test('is called so also where the monotonic clock runs on meanwhile, by the word of the system', () => {
    const program = running();
    program.tellSleep('suspend');
    program.pc.stall(minutes(14));
    program.tellSleep('resume');
    pass(program, 0, 2);
    expect(program.shown().control.question).toMatchObject({ cause: 'slept', round: 1 });
    expect(where(program)).toMatch(/^held in work 1, (10:0|9:5)/);
  });

  test('no cue of the time asleep is played, and the class does not move on', () => {
    const program = running();
    const before = program.orders.length;
    program.pc.sleep(minutes(30));
    pass(program, 5);
    expect(program.orders).toHaveLength(before);
    expect(where(program)).toMatch(/^held in work 1/);
  });

  test('count: as if it had run on, to the second', () => {
    const program = running();
    program.pc.sleep(minutes(14));
    pass(program, 0, 2);
    program.lesson.act({ name: 'answer', answer: 'count' }, 'control');
    // 6:00 and 14 minutes and 2 s after the start: 1:02 into the second round.
    expect(where(program)).toBe('work 2, 13:58 left');
    expect(
      only(program.events, 'cue')
        .filter(({ played }) => played === null)
        .map(({ name, why }) => [name, why]),
    ).toEqual([
      ['one-minute', 'shown-only'],
      ['move', 'shown-only'],
      ['start', 'shown-only'],
    ]);
  });

  test('an act that comes before the heartbeat finds the session held already', () => {
    const program = running();
    program.pc.sleep(minutes(14));
    expect(program.lesson.act({ name: 'pause' }, 'keyboard')).toBe(false);
    expect(where(program)).toMatch(/^held in work 1, 1[0-9]:0/);
  });

  test('while paused it asks nothing', () => {
    const program = running();
    program.lesson.act({ name: 'pause' }, 'control');
    program.pc.sleep(minutes(60));
    pass(program, 1);
    expect(where(program)).toBe('work 1, 10:00 left');
    expect(program.shown().control.question).toBeNull();
  });

  test('before the session it is none of its business, even when it is started at once after waking', () => {
    const program = openProgram();
    program.pc.sleep(minutes(60));
    expect(program.lesson.start('all', 'control')).toBe(true);
    pass(program, 0, 10);
    expect(where(program)).toBe('opening 0, 0:50 left');
  });
});

describe('a stall', () => {
  test('of main for more than ten seconds is asked about', () => {
    const program = running();
    program.pc.stall(seconds(40));
    pass(program, 0, 2);
    expect(program.shown().control.question).toMatchObject({ cause: 'stalled' });
  });

  test('of a few seconds is not; what was due meanwhile is done, its cue shown only when it is late', () => {
    const program = running(15);
    pass(program, 0, 55);
    program.pc.stall(seconds(8));
    pass(program, 0);
    expect(where(program)).toBe('move 1, 2:57 left');
    expect(only(program.events, 'cue').at(-1)).toMatchObject({ name: 'move', played: null, why: 'late' });
  });

  test('in a rehearsal ten seconds are real ones', () => {
    const program = running(0, { rehearse: 60 });
    program.pc.pass(2000);
    program.pc.stall(11_000);
    program.pc.pass(0);
    expect(where(program)).not.toMatch(/held/);
    program.pc.stall(13_000);
    program.pc.pass(2000);
    expect(where(program)).toMatch(/held/);
  });
});

describe("the PC's clock", () => {
  test('set by hand it changes nothing but shown times of day, also after a restart of the program', () => {
    const program = running();
    program.pc.setWall(program.pc.wall() + 3 * 3_600_000);
    pass(program, 1);
    expect(where(program)).toBe('work 1, 9:00 left');
    expect(program.shown().control.question).toBeNull();
    expect(program.disk.running?.value.anchor.wall).toBeGreaterThan(program.pc.wall() - minutes(2));
  });

  test('midnight changes nothing', () => {
    const program = openProgram({ wall: new Date(2026, 8, 7, 23, 50).getTime() });
    program.lesson.start('all', 'control');
    pass(program, 40);
    expect(where(program)).toBe('work 3, 12:00 left');
  });
});
