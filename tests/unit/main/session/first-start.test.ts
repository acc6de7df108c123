import { expect, test } from 'vitest';
import { minutes } from '../../../../src/domain/units';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createFirstStart } from '../../../../src/main/session/first-start';
import { only } from '../../../support/events';
import { openProgram, pass, restarted } from '../../../support/lessons';

const day = minutes(24 * 60);

test('a session that is asked for begins once the display is drawn, and only once', () => {
  const program = openProgram({ start: true });
  pass(program, 1);
  expect(only(program.events, 'session-started')).toHaveLength(1);
  program.lesson.act({ name: 'end' }, 'control');
  program.lesson.closeSession();
  pass(program, 1);
  expect(program.lesson.session()).toBeNull();
});

test('it waits until the teacher has said whether the open round of another day counts', () => {
  const before = openProgram({ start: true });
  pass(before, 8);
  const program = restarted(before, day, { start: true });
  pass(program, 5);
  expect(program.lesson.session()).toBeNull();
  expect(program.shown().control.openRound).toEqual({ round: 1, date: '2026-09-07' });

  program.lesson.answerOpenRound(true);
  pass(program, 0, 1);
  expect(program.lesson.session()?.setup.date).toBe('2026-09-08');
  // The answer counted: Monday's first round is not sat again.
  const [opening] = only(program.events, 'segment-started');
  expect(opening?.where['Red Foxes']).toBe('Independent Writing');
});

test('a display that never comes keeps it for three seconds at most', () => {
  const pc = createSimulatedClocks();
  const { lesson } = openProgram();
  createFirstStart(lesson, { afterReal: pc.after });
  pc.pass(2_999);
  expect(lesson.session()).toBeNull();
  pc.pass(2);
  expect(lesson.session()).not.toBeNull();
});
