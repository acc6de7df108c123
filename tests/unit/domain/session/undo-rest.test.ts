import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/units';
import { aSetup, at, countedIn, live, standing, type Moment } from '../../../support/sessions';

const undo = (when: Instant): Moment => [when, { name: 'undo' }];
const run = (moments: readonly Moment[], until: Instant) => live(aSetup(), moments, until);
const standingAfter = (moments: readonly Moment[], until: Instant) => standing(run(moments, until).session);

describe('undo that would end the present segment', () => {
  test('[A19] rests it at 0:00 in hold; then it runs over until the teacher moves on', () => {
    const moments: readonly Moment[] = [[at(4), { name: 'pause' }], undo(at(20))];
    expect(standingAfter(moments, at(20))).toBe('work 1, 0:00 left');
    expect(run(moments, at(20)).session.state.segment.holds).toBe(true);
    expect(standingAfter(moments, at(21))).toBe('work 1, 1:00 over');
    expect(standingAfter([...moments, [at(21), { name: 'hold', on: false }]], at(21))).toBe(
      'move 1, 3:00 left',
    );
  });

  test('[A19] rests the segment that is present, not the one in which the act before was given', () => {
    const moments: readonly Moment[] = [
      [at(0, 30), { name: 'blank', on: true }],
      [at(10), { name: 'plus', minutes: 5 }],
      undo(at(17)),
    ];
    expect(standingAfter(moments, at(17))).toBe('work 1, 0:00 left');
    expect(run(moments, at(17)).session.state.past).toHaveLength(1);
  });

  test('[A19] also after restart and hold', () => {
    expect(standingAfter([[at(15), { name: 'restart' }], undo(at(18))], at(18))).toBe('work 1, 0:00 left');
    expect(standingAfter([[at(15), { name: 'hold', on: true }], undo(at(18))], at(18))).toBe(
      'work 1, 0:00 left',
    );
  });

  test('[A19] the round at rest counts, since it was done', () => {
    expect(countedIn(run([[at(4), { name: 'pause' }], undo(at(20))], at(20)).session)).toEqual([1]);
  });

  test('[A19] an act before the rest can be taken back too', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'plus', minutes: 1 }],
      [at(5), { name: 'pause' }],
      undo(at(20)),
      undo(at(21)),
    ];
    expect(standingAfter(moments, at(21))).toBe('work 1, 1:00 over');
    const minus: readonly Moment[] = [
      [at(4), { name: 'minus', minutes: 1 }],
      [at(5), { name: 'pause' }],
      undo(at(15, 30)),
    ];
    expect(standingAfter(minus, at(15, 30))).toBe('work 1, 0:00 left');
    // Without the minus the round was not over at 15:30: it has half a minute left, and does not hold.
    expect(standingAfter([...minus, undo(at(15, 45))], at(15, 45))).toBe('work 1, 0:15 left');
  });

  test('[A19] a round that was sat before does not rest for its first sitting', () => {
    const moments: readonly Moment[] = [
      [at(17), { name: 'back' }],
      [at(18), { name: 'minus', minutes: 10 }],
      [at(19), { name: 'pause' }],
      undo(at(25)),
    ];
    expect(standingAfter(moments, at(25))).toBe('work 1, 0:00 left');
    const { session } = run([...moments, undo(at(26))], at(26));
    expect(standing(session)).toBe('work 1, 6:00 left');
    expect(session.state.segment.holds).toBe(false);
  });

  test('[A19] a pause over its end in which the PC slept: it rests, and nothing is asked', () => {
    const moments: readonly Moment[] = [
      [at(4), { name: 'pause' }],
      [at(60), { name: 'gap', from: at(30) }],
      undo(at(61)),
    ];
    expect(standingAfter(moments, at(61))).toBe('work 1, 0:00 left');
  });

  test('[A19] an end by mistake, taken back after the round would have been over: the round waits, no later one counts', () => {
    const { session } = run([[at(20), { name: 'end' }], undo(at(90))], at(90));
    expect(standing(session)).toBe('work 2, 0:00 left');
    expect(countedIn(session)).toEqual([1, 2]);
  });

  test('[A19] a session that finished by itself stays finished when an old act is taken back', () => {
    const { session, taken } = run([[at(4), { name: 'blank', on: true }], undo(at(90))], at(90));
    expect(taken).toEqual([true, true]);
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(72) });
  });

  test('[A19] a segment that the act itself left does not rest: the class has moved on already', () => {
    expect(standingAfter([[at(15, 50), { name: 'next' }], undo(at(16, 10))], at(16, 10))).toBe(
      'move 1, 2:50 left',
    );
  });
});
