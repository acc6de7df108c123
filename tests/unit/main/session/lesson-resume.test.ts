import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainingAt } from '../../../../src/domain/session/state';
import { minutes, seconds } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { openProgram, pass, restarted, where, type TestProgram } from '../../../support/lessons';
import { sessionLines } from '../../../support/memory-disk';

function running(mins: number, secs = 0, options: Parameters<typeof openProgram>[0] = {}): TestProgram {
  const program = openProgram(options);
  program.lesson.start('all', 'control');
  pass(program, mins, secs);
  return program;
}

describe('after a kill', () => {
  test('the same session goes on with the true time', () => {
    const again = restarted(running(6), seconds(20));
    expect(where(again)).toBe('work 1, 9:40 left');
    expect(again.shown().control.question).toBeNull();
    pass(again, 10);
    expect(where(again)).toBe('move 1, 2:40 left');
  });

  test('at any moment, after acts and pauses, it is within a second of the true time', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4_000_000 }),
        fc.nat({ max: 28_000 }),
        fc.nat({ max: 900 }),
        (lived, dead, act) => {
          const program = openProgram();
          program.lesson.start('all', 'control');
          program.pc.pass(act * 1000);
          program.lesson.act({ name: 'plus', minutes: 2 }, 'control');
          program.pc.pass(lived / 2);
          program.lesson.act({ name: 'pause' }, 'control');
          program.pc.pass(12_345);
          program.lesson.act({ name: 'resume' }, 'control');
          program.pc.pass(lived / 2);
          const again = restarted(program, dead);
          // What would have been: the same program, had it not been killed.
          program.pc.pass(dead);
          const was = program.lesson.session();
          if (was === null || was.state.stage === 'done') {
            expect(again.lesson.session()?.state.stage ?? 'done').toBe('done');
            return;
          }
          const left = (one: TestProgram): number => {
            const session = one.lesson.session();
            return session === null ? NaN : remainingAt(session.state.segment, one.now());
          };
          expect(again.lesson.session()?.state.past.length).toBe(was.state.past.length);
          expect(Math.abs(left(again) - left(program))).toBeLessThan(1000);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('what fell into the time between is told once, its cues shown only', () => {
    const program = running(15, 55);
    const again = restarted(program, seconds(10));
    expect(where(again)).toBe('move 1, 2:55 left');
    expect(again.orders).toEqual([]);
    expect(again.events.map(({ event, ...one }) => [event, 'segment' in one && one.segment])).toEqual([
      ['segment-ended', 2],
      ['segment-started', 3],
      ['cue', 3],
      ['saved', 3],
    ]);
    expect(only(again.events, 'segment-ended')).toMatchObject([{ elapsed: 900_000, why: 'time' }]);
  });

  test('nothing that was told before is told again', () => {
    const program = running(16);
    const again = restarted(program, 0);
    expect(only(again.events, 'segment-started')).toEqual([]);
    expect(only(again.events, 'cue')).toEqual([]);
  });

  test('up to thirty seconds are lost without a word, more are asked about', () => {
    const silent = restarted(running(6), seconds(30));
    expect(silent.shown().control.question).toBeNull();
    const asks = restarted(running(6), seconds(31));
    expect(asks.shown().control.question).toMatchObject({ cause: 'restarted', remaining: minutes(10) });
    expect(only(asks.events, 'held')).toMatchObject([{ why: 'restarted' }]);
  });

  test('the question is answered with the time of the kill', () => {
    const asks = restarted(running(6), minutes(5));
    pass(asks, 0, 3);
    asks.lesson.act({ name: 'answer', answer: 'carry-on' }, 'control');
    expect(where(asks)).toBe('work 1, 10:00 left');
    const counts = restarted(running(6), minutes(5));
    pass(counts, 0, 3);
    counts.lesson.act({ name: 'answer', answer: 'count' }, 'control');
    expect(where(counts)).toBe('work 1, 4:57 left');
  });

  test('a paused session is paused still, and asks nothing', () => {
    const program = running(6);
    program.lesson.act({ name: 'pause' }, 'control');
    pass(program, 3);
    const again = restarted(program, minutes(40));
    expect(where(again)).toBe('work 1, 10:00 left');
    expect(again.shown().display.scene).toMatchObject({
      segment: { pausedAt: expect.any(Number) as number },
    });
    again.lesson.act({ name: 'resume' }, 'control');
    pass(again, 1);
    expect(where(again)).toBe('work 1, 9:00 left');
  });

  test('a question that was open stands again, with its own numbers', () => {
    const program = running(6);
    program.pc.sleep(minutes(14));
    pass(program, 0, 2);
    const asked = program.shown().control.question;
    const again = restarted(program, minutes(3));
    expect(again.shown().control.question).toEqual(asked);
  });

  test('killed twice in a row it is right still', () => {
    const again = restarted(restarted(running(6), seconds(10)), seconds(12));
    expect(where(again)).toBe('work 1, 9:38 left');
  });

  test('undo goes on working', () => {
    const program = running(6);
    program.lesson.act({ name: 'plus', minutes: 5 }, 'control');
    const again = restarted(program, seconds(10));
    expect(again.lesson.undo('control')).toMatchObject({ ok: true });
    expect(where(again)).toBe('work 1, 9:50 left');
  });

  test('a segment that undo left at rest is at rest still', () => {
    const program = running(6);
    program.lesson.act({ name: 'pause' }, 'control');
    pass(program, 20);
    program.lesson.undo('control');
    expect(where(program)).toBe('work 1, 0:00 left');
    const again = restarted(program, seconds(10));
    expect(where(again)).toBe('work 1, 0:10 over');
  });

  test('a session that would be over by now is over, and its rounds are written down', () => {
    const again = restarted(running(71, 50), seconds(20));
    expect(again.lesson.session()?.state.stage).toBe('done');
    expect(only(again.events, 'session-ended')).toMatchObject([{ why: 'finished' }]);
    expect(again.disk.log.at(-1)).toMatchObject({ ended: true, rounds: { length: 4 } });
    expect(again.disk.running).toBeNull();
  });

  test('an ended session does not come back', () => {
    const program = running(6);
    program.lesson.act({ name: 'end' }, 'control');
    expect(restarted(program, seconds(5)).lesson.session()).toBeNull();
  });

  test('a rehearsal that is kept has run on as many times faster, with its own time of day', () => {
    const program = openProgram({ rehearse: 60, keep: true });
    program.lesson.start('all', 'cli');
    program.pc.pass(6000);
    const again = restarted(program, 2000, { rehearse: 60, keep: true });
    expect(where(again)).toBe('work 1, 8:00 left');
    expect(again.events.concat(program.events).every(({ at }) => at.startsWith('2026-09-07T09:3'))).toBe(
      true,
    );
    again.pc.pass(8000);
    expect(where(again)).toBe('move 1, 3:00 left');
  });

  test('thirty seconds of a rehearsal are real ones', () => {
    const program = openProgram({ rehearse: 10, keep: true });
    program.lesson.start('all', 'cli');
    program.pc.pass(6000);
    expect(restarted(program, 29_000, { rehearse: 10, keep: true }).shown().control.question).toBeNull();
  });
});

describe('after a kill, on another day', () => {
  const tomorrow = 24 * 3_600_000;

  test('the session is closed, and what counted is written down', () => {
    const again = restarted(running(20), tomorrow);
    expect(again.lesson.session()).toBeNull();
    expect(again.disk.log.at(-1)).toMatchObject({ date: '2026-09-07', ended: true, rounds: [{ round: 1 }] });
    expect(again.disk.running).toBeNull();
    expect(again.shown().control).toMatchObject({ canStart: true, question: null, countedToday: 0 });
  });

  test('only whether the open round counts is asked; yes moves the wheel on', () => {
    const again = restarted(running(20), tomorrow);
    expect(again.shown().control.openRound).toEqual({ round: 2, date: '2026-09-07' });
    again.lesson.answerOpenRound(true);
    expect(
      sessionLines(again.disk)
        .at(-1)
        ?.rounds.map(({ round }) => round),
    ).toEqual([1, 2]);
    expect(again.shown().control.openRound).toBeNull();
    expect(again.shown().display.rows[0]?.station?.id).toBe('pw');
  });

  test('no leaves it as it is', () => {
    const again = restarted(running(20), tomorrow);
    again.lesson.answerOpenRound(false);
    expect(sessionLines(again.disk).at(-1)?.rounds).toHaveLength(1);
    expect(again.shown().display.rows[0]?.station?.id).toBe('iw');
  });

  test('a round that had counted, or a move, is not asked about', () => {
    expect(restarted(running(9), tomorrow).shown().control.openRound).toBeNull();
    expect(restarted(running(17), tomorrow).shown().control.openRound).toBeNull();
  });

  test('an answer that comes after the next session was started does not turn the wheel back', () => {
    const again = restarted(running(20), tomorrow);
    again.lesson.start('all', 'control');
    pass(again, 30);
    expect(again.shown().control.openRound).toBeNull();
    again.lesson.answerOpenRound(true);
    again.lesson.act({ name: 'end' }, 'control');
    again.lesson.closeSession();
    expect(again.disk.log.at(-1)).toMatchObject({ date: '2026-09-08' });
    expect(again.shown().display.rows[0]?.station?.id).toBe('sp');
  });
});
