import { describe, expect, test } from 'vitest';
import type { RoundaboutEvent } from '../../../../src/contract/events';
import { placesOf } from '../../../../src/domain/rotation/places';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { only } from '../../../support/events';
import { aDisk, type MemoryDisk } from '../../../support/memory-disk';
import { aSavedPlan, openProgram, pass, restarted, type TestProgram } from '../../../support/lessons';

// Every line passes eventSchema when it is written: openProgram parses it.

/** A whole day that nobody touches, in a rehearsal. */
function aDay(): TestProgram {
  const program = openProgram({ rehearse: 600 });
  program.lesson.start('all', 'cli');
  program.pc.pass(72 * 100 + 100);
  return program;
}

const started = (): TestProgram => {
  const program = openProgram();
  program.lesson.start('all', 'control');
  return program;
};

describe('the events of a whole day', () => {
  const { events } = aDay();

  test('begin with the session and its start, and end with its end', () => {
    expect(events.slice(0, 2)).toMatchObject([
      { event: 'session-started', mono: 0, plan: 'A plan', date: '2026-09-07' },
      { event: 'command', name: 'start', by: 'cli' },
    ]);
    expect(events.at(-1)).toMatchObject({ event: 'session-ended', why: 'finished', mono: 72 * 60_000 });
  });

  test('have each segment of the plan at its instant, with its length, numbered from 1', () => {
    expect(
      only(events, 'segment-started').map(({ segment, kind, round, mono, seconds }) =>
        [segment, kind, round, mono / 60_000, seconds].join(' '),
      ),
    ).toEqual([
      '1 opening 0 0 60',
      '2 work 1 1 900',
      '3 move 1 16 180',
      '4 work 2 19 900',
      '5 move 2 34 180',
      '6 work 3 37 900',
      '7 move 3 52 180',
      '8 work 4 55 900',
      '9 closing 4 70 120',
    ]);
  });

  test('end each segment before the next begins, with what it ran', () => {
    const pieces = events.filter(({ event }) => event.startsWith('segment-'));
    const order = pieces.map((one) => `${one.event} ${'segment' in one ? one.segment : ''}`);
    expect(order).toEqual(
      Array.from({ length: 9 }, (_, index) => [
        `segment-started ${index + 1}`,
        `segment-ended ${index + 1}`,
      ]).flat(),
    );
    const ended = only(events, 'segment-ended');
    expect(ended.map(({ elapsed }) => elapsed)).toEqual(
      only(events, 'segment-started').map(({ seconds }) => seconds * 1000),
    );
    expect(new Set(ended.map(({ why }) => why))).toEqual(new Set(['time']));
  });

  test('say where each group is in work, and where it goes in a move', () => {
    const plan = aSavedPlan();
    let { wheel } = dealWheel(plan, null);
    const names = (): Record<string, string> => {
      const places = placesOf(plan, wheel, new Set());
      return Object.fromEntries(
        plan.groups.map(({ id, name }) => [
          name,
          plan.stations.find((station) => station.id === places[id])?.name ?? '',
        ]),
      );
    };
    for (const { kind, round, where } of only(events, 'segment-started')) {
      if (kind !== 'work' && kind !== 'move') continue;
      if (kind === 'move') wheel = afterRound(plan, wheel, placesOf(plan, wheel, new Set()));
      expect(where, `${kind} ${round}`).toEqual(names());
    }
  });

  test('have each cue at its instant', () => {
    expect(
      only(events, 'cue')
        .slice(0, 4)
        .map(({ name, due }) => `${name} ${due / 60_000}`),
    ).toEqual(['start 1', 'planning-over 3', 'one-minute 15', 'move 16']);
    expect(only(events, 'cue').at(-1)).toMatchObject({ name: 'end', due: 70 * 60_000 });
  });

  test('all belong to the one session, and their time never goes back', () => {
    expect(new Set(events.map(({ session }) => session))).toEqual(new Set(['session-1']));
    const monos = events.map(({ mono }) => mono);
    expect(monos).toEqual(monos.toSorted((a, b) => a - b));
  });

  test("tell the time of day from the plan's start on", () => {
    const minuteOf = ({ at }: RoundaboutEvent) => at.slice(0, 16);
    expect(events.map(minuteOf)[0]).toBe('2026-09-07T09:30');
    expect(events.map(minuteOf).at(-1)).toBe('2026-09-07T10:42');
  });
});

describe('the events of acts', () => {
  test('a command comes before what it does, in the segment in which it was given', () => {
    const program = started();
    pass(program, 5);
    program.lesson.act({ name: 'next' }, 'keyboard');
    expect(program.events.slice(-4)).toMatchObject([
      { event: 'command', name: 'next', by: 'keyboard', segment: 2, mono: 300_000 },
      { event: 'segment-ended', segment: 2, why: 'next', elapsed: 240_000 },
      { event: 'segment-started', segment: 3, kind: 'move' },
      { event: 'cue', segment: 3, name: 'move', due: 300_000, played: 300_000 },
    ]);
  });

  test('an act that is refused is not told', () => {
    const program = started();
    program.lesson.act({ name: 'resume' }, 'control');
    expect(only(program.events, 'command')).toHaveLength(1);
  });

  test('a repeated segment gets a new number', () => {
    const program = started();
    pass(program, 5);
    program.lesson.act({ name: 'restart' }, 'control');
    program.lesson.undo('control');
    expect(only(program.events, 'segment-started').map(({ segment, kind }) => [segment, kind])).toEqual([
      [1, 'opening'],
      [2, 'work'],
      [3, 'work'],
      [4, 'work'],
    ]);
    expect(only(program.events, 'command').at(-1)).toMatchObject({ name: 'undo', segment: 3 });
  });

  test('away groups are left out of where', () => {
    const program = started();
    pass(program, 10);
    program.lesson.act({ name: 'away', group: 'g2', away: true }, 'control');
    pass(program, 6);
    expect(Object.keys(only(program.events, 'segment-started').at(-1)?.where ?? {})).toEqual([
      'Red Foxes',
      'Green Turtles',
      'Gold Bees',
      'Violet Owls',
    ]);
  });

  test('a cue that was only shown says why', () => {
    const program = started();
    pass(program, 2);
    program.lesson.act({ name: 'pause' }, 'control');
    pass(program, 5);
    program.lesson.undo('control');
    expect(only(program.events, 'cue').at(-1)).toMatchObject({
      name: 'planning-over',
      due: 180_000,
      played: null,
      why: 'shown-only',
    });
  });

  test('an ended session says that the teacher ended it', () => {
    const program = started();
    pass(program, 5);
    program.lesson.act({ name: 'end' }, 'control');
    expect(only(program.events, 'session-ended')).toMatchObject([{ why: 'end', mono: 300_000 }]);
  });

  test('after a restart the numbers go on', () => {
    const program = started();
    pass(program, 5);
    const again = restarted(program, 10_000);
    pass(again, 11);
    expect(only(again.events, 'segment-ended')[0]).toMatchObject({ segment: 2, kind: 'work' });
    expect(only(again.events, 'segment-started')[0]).toMatchObject({ segment: 3, kind: 'move' });
  });

  const numbers = ({ events }: TestProgram) => only(events, 'segment-started').map(({ segment }) => segment);

  test('no number comes again when acts were taken back and the program was killed, at once or later', () => {
    for (const until of [0, 5]) {
      const program = started();
      pass(program, 5);
      program.lesson.act({ name: 'restart' }, 'control');
      program.lesson.undo('control');
      program.lesson.act({ name: 'next' }, 'control');
      program.lesson.undo('control');
      pass(program, 0, until);
      expect(numbers(program)).toEqual([1, 2, 3, 4, 5, 6]);
      const again = restarted(program, 5_000);
      pass(again, 16);
      expect(only(again.events, 'segment-ended')[0]).toMatchObject({ segment: 6, kind: 'work', round: 1 });
      expect(numbers(again)).toEqual([7, 8]);
    }
  });

  test('nor when it was killed with the undo on the disk and its lines not written yet', () => {
    const writes: MemoryDisk['running'][] = [];
    const disk = new Proxy(aDisk(), {
      set: (target, name, value: MemoryDisk['running']) => {
        if (name === 'running') writes.push(value);
        return Reflect.set(target, name, value);
      },
    });
    const program = openProgram({ disk });
    program.lesson.start('all', 'control');
    pass(program, 5);
    program.lesson.act({ name: 'restart' }, 'control');
    const before = writes.length;
    program.lesson.undo('control');
    expect(numbers(program)).toEqual([1, 2, 3, 4]);
    const again = openProgram({
      disk: { ...aDisk(), running: writes[before] ?? null },
      wall: program.pc.wall() + 5_000,
    });
    pass(again, 16);
    expect(numbers(again)).toEqual([5, 6]);
  });
});
