import { describe, expect, test } from 'vitest';
import { minutes, schoolDate } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { aSavedPlan, openProgram, type ProgramOptions } from '../../../support/lessons';
import { aDisk } from '../../../support/memory-disk';

/** A rehearsal at 600 times the speed, left alone for `real` milliseconds. */
function rehearsed(real: number, options: ProgramOptions = {}) {
  const program = openProgram({ rehearse: 600, ...options });
  program.lesson.start('all', 'cli');
  program.pc.pass(real);
  return program;
}

describe('days in a row', () => {
  test('each begins after the one before it has ended, on the next school day, with the wheel carried on', () => {
    const program = rehearsed(60_000, { days: 7 });
    expect(only(program.events, 'session-started').map(({ date }) => date)).toEqual([
      '2026-09-07',
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
      '2026-09-11',
      '2026-09-14',
      '2026-09-15',
    ]);
    const first = only(program.events, 'segment-started').filter(
      ({ kind, round }) => kind === 'work' && round === 1,
    );
    expect(first.map(({ where }) => where['Red Foxes'])).toEqual([
      'Teacher Time',
      'Handwriting',
      'Spelling Practice',
      'Partner Writing',
      'Independent Writing',
      'Teacher Time',
      'Handwriting',
    ]);
  });

  test("each day starts at the plan's time", () => {
    const { events } = rehearsed(60_000, { days: 3 });
    const starts = only(events, 'session-started').map(({ at }) => at.slice(0, 16));
    expect(starts).toEqual(['2026-09-07T09:30', '2026-09-08T09:30', '2026-09-09T09:30']);
  });

  test('holidays are left out', () => {
    const plan = aSavedPlan({
      holidays: [{ from: schoolDate('2026-09-08'), to: schoolDate('2026-09-11'), name: 'Holiday' }],
    });
    const { events } = rehearsed(40_000, { plan, days: 2 });
    expect(only(events, 'session-started').map(({ date }) => date)).toEqual(['2026-09-07', '2026-09-14']);
  });

  test('those who were away are not away the next day', () => {
    const program = openProgram({ rehearse: 600, days: 2 });
    program.lesson.edit({ name: 'group-away', group: 'g1', away: true }, 'control');
    program.lesson.start('all', 'cli');
    program.pc.pass(15_000);
    const [monday, tuesday] = only(program.events, 'segment-started').filter(
      ({ kind, round }) => kind === 'work' && round === 1,
    );
    expect(monday?.where).not.toHaveProperty('Red Foxes');
    expect(tuesday?.where).toHaveProperty('Red Foxes');
  });

  test('kept, they are all in the log', () => {
    const disk = aDisk();
    rehearsed(40_000, { days: 3, keep: true, disk });
    const ended = disk.log.filter((line) => line.ended);
    expect(ended.map(({ date, rounds }) => [date, rounds.length])).toEqual([
      ['2026-09-07', 4],
      ['2026-09-08', 4],
      ['2026-09-09', 4],
    ]);
  });
});

describe('quitting when done', () => {
  test('after the last day, once, and not before', () => {
    const program = openProgram({ rehearse: 600, days: 2, quitWhenDone: true });
    program.lesson.start('all', 'cli');
    program.pc.pass(2 * 7200);
    expect(program.quits()).toBe(0);
    program.pc.pass(200);
    expect(program.quits()).toBe(1);
    program.pc.pass(60_000);
    expect(program.quits()).toBe(1);
  });

  test('leaves the last chime its time when it can be heard', () => {
    const program = openProgram({ quitWhenDone: true });
    program.lesson.start('all', 'cli');
    program.pc.pass(minutes(72) + 2900);
    expect(program.quits()).toBe(0);
    program.pc.pass(200);
    expect(program.quits()).toBe(1);
  });

  test('only when it was asked for', () => {
    expect(rehearsed(60_000).quits()).toBe(0);
  });
});
