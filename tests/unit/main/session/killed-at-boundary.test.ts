import { expect, test } from 'vitest';
import { seconds } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { openProgram, pass, restarted, type TestProgram } from '../../../support/lessons';

/** Killed after the end of round 1 was told and before it was saved; `program` as it was by then. */
function killedAtBoundary(): TestProgram {
  const program = openProgram();
  program.lesson.start('all', 'control');
  pass(program, 15, 59);
  const { running } = program.disk;
  pass(program, 0, 1);
  program.disk.running = running;
  return program;
}

const ends = (program: TestProgram) =>
  only(program.events, 'segment-ended').map(({ segment, mono }) => [segment, mono]);
const starts = (program: TestProgram) =>
  only(program.events, 'segment-started').map(({ segment, mono }) => [segment, mono]);

test('a boundary that a kill left unsaved is told again at the same instant under the same number', () => {
  const program = killedAtBoundary();
  const again = restarted(program, seconds(10));
  expect(ends(again)).toEqual(ends(program).slice(-1));
  expect(starts(again)).toEqual(starts(program).slice(-1));
});

test('after more than 30 s the question comes first, and the same numbers come again at another instant', () => {
  const program = killedAtBoundary();
  const again = restarted(program, seconds(60));
  expect(ends(again)).toEqual([]);
  again.lesson.act({ name: 'answer', answer: 'carry-on' }, 'control');
  pass(again, 0, 2);
  const [[number, before] = []] = ends(program).slice(-1);
  expect(ends(again)).toEqual([[number, expect.any(Number)]]);
  expect(ends(again)).not.toEqual([[number, before]]);
  expect(starts(again).map(([segment]) => segment)).toEqual([3]);
  expect(starts(program).map(([segment]) => segment)).toEqual([1, 2, 3]);
});
