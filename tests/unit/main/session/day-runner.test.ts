import { describe, expect, test } from 'vitest';
import { minutes, schoolDate } from '../../../../src/domain/units';
import { only } from '../../../support/events';
import { aSavedPlan, monday, openProgram, restarted, type ProgramOptions } from '../../../support/lessons';
import { aDisk, sessionLines } from '../../../support/memory-disk';

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

  test('from a day without school on, the first one is the next school day', () => {
    const saturday = schoolDate('2026-09-12');
    const { events } = rehearsed(40_000, { date: saturday, days: 2 });
    expect(only(events, 'session-started').map(({ date }) => date)).toEqual(['2026-09-14', '2026-09-15']);
  });

  test('a day that is named alone is taken as it is, school or not', () => {
    const { events } = rehearsed(10_000, { date: schoolDate('2026-09-12') });
    expect(only(events, 'session-started').map(({ date }) => date)).toEqual(['2026-09-12']);
  });

  test('kept, and killed on the second day, they go on there with the days that are left', () => {
    const flags = { keep: true, days: 3, date: monday, rehearse: 600, quitWhenDone: true, start: true };
    const first = openProgram(flags);
    first.pc.pass(9_000);
    expect(first.lesson.session()?.setup.date).toBe('2026-09-08');
    const again = restarted(first, 100, flags);
    expect(again.lesson.session()?.setup.date).toBe('2026-09-08');
    again.pc.pass(40_000);
    expect(only(again.events, 'session-started').map(({ date }) => date)).toEqual(['2026-09-09']);
    expect(
      sessionLines(first.disk)
        .filter((line) => line.ended)
        .map(({ date }) => date),
    ).toEqual(['2026-09-07', '2026-09-08', '2026-09-09']);
    expect(again.quits()).toBe(1);
  });

  test('kept, and killed between two days, they go on with the day after the last one that was sat', () => {
    const flags = { keep: true, days: 3, date: monday, rehearse: 600, quitWhenDone: true, start: true };
    const first = openProgram(flags);
    first.pc.pass(5_000);
    first.lesson.act({ name: 'end' }, 'control');
    const again = restarted(first, 100, flags);
    again.pc.pass(40_000);
    expect(only(again.events, 'session-started').map(({ date, at }) => [date, at.slice(0, 16)])).toEqual([
      ['2026-09-08', '2026-09-08T09:30'],
      ['2026-09-09', '2026-09-09T09:30'],
    ]);
    expect(again.quits()).toBe(1);
  });

  test('a row that is through begins again, and one that keeps nothing begins where it is told', () => {
    const dates = (flags: ProgramOptions) => {
      const { events } = rehearsed(40_000, { date: monday, days: 2, ...flags });
      return only(events, 'session-started').map(({ date }) => date);
    };
    const disk = aDisk();
    expect(dates({ disk, keep: true })).toEqual(['2026-09-07', '2026-09-08']);
    expect(dates({ disk, keep: true })).toEqual(['2026-09-07', '2026-09-08']);
    expect(dates({ disk, days: 1, keep: true })).toEqual(['2026-09-07']);
    expect(dates({ disk })).toEqual(['2026-09-07', '2026-09-08']);
  });

  test('when one is ended and the end is taken back, the day goes on and the next one waits', () => {
    const program = openProgram({ rehearse: 600, days: 2, start: true });
    program.pc.pass(3_000);
    program.lesson.act({ name: 'end' }, 'control');
    program.lesson.undo('control');
    program.pc.pass(100);
    expect(only(program.events, 'session-started')).toHaveLength(1);
    program.pc.pass(8_000);
    expect(only(program.events, 'session-started')).toHaveLength(2);
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
    const ended = sessionLines(disk).filter((line) => line.ended);
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

  test('not when the end was taken back in time, but at the end that comes later', () => {
    const program = openProgram({ quitWhenDone: true });
    program.lesson.start('all', 'cli');
    program.pc.pass(minutes(71));
    program.lesson.act({ name: 'end' }, 'control');
    program.pc.pass(1_000);
    program.lesson.undo('control');
    program.pc.pass(20_000);
    expect(program.quits()).toBe(0);
    program.pc.pass(minutes(2));
    expect(program.quits()).toBe(1);
  });

  test('only when it was asked for', () => {
    expect(rehearsed(60_000).quits()).toBe(0);
  });
});
