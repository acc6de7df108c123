import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../../src/domain/records/record-of';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { wheelFor } from '../../../../src/domain/session/rounds';
import { minutes, type Instant } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';
import { aSetup, at, countedIn, live, pastOf, standing, type Moment } from '../../../support/sessions';
import { windowsOf } from '../../../support/worlds';

const drop = (when: Instant, last: number, end: Instant | null = null): Moment => [
  when,
  { name: 'drop-rounds', last, end },
];

describe('leaving rounds out', () => {
  test('[A21] the session closes after the last round that is left', () => {
    const { session } = live(aSetup(), [drop(at(4), 2)], at(72));
    expect(pastOf(session).slice(-3)).toEqual([
      'move 1 16:00-19:00',
      'work 2 19:00-34:00',
      'closing 2 34:00-36:00',
    ]);
    expect(countedIn(session)).toEqual([1, 2]);
  });

  test('[A21] what is left is fitted to the end, in the same act', () => {
    const { session } = live(aSetup(), [drop(at(17), 3, at(50))], at(72));
    expect(Object.values(session.state.fitted)).toEqual([minutes(13), minutes(13)]);
    expect(session.state.finishedAt).toBe(at(50));
  });

  test('[A21] an end that is reached without it fits nothing', () => {
    const { session } = live(aSetup(), [drop(at(17), 3, at(60))], at(72));
    expect(session.state.fitted).toEqual({});
    expect(session.state.finishedAt).toBe(at(54));
  });

  test('[A21] [R2] the groups do the dropped rounds next time', () => {
    const { session } = live(aSetup(), [drop(at(4), 2)], at(72));
    const { setup, state } = session;
    const twice = state.counted.reduce(
      (wheel, { places }) => afterRound(setup.plan, wheel, places),
      setup.wheel,
    );
    expect(recordOf(session).wheel.after).toEqual(twice);
    expect(wheelFor(setup, state, 3)).toEqual(twice);
  });

  test('[A21] the round that goes on or comes next cannot be left out, nor can what is left out already', () => {
    const taken = (moments: readonly Moment[]) => live(aSetup(), moments, at(71)).taken;
    expect(taken([drop(at(0), 0)])).toEqual([false]);
    expect(taken([drop(at(0), 1)])).toEqual([true]);
    expect(taken([drop(at(20), 1)])).toEqual([false]);
    expect(taken([drop(at(17), 1)])).toEqual([false]);
    expect(taken([drop(at(17), 4)])).toEqual([false]);
    expect(taken([drop(at(17), 2), drop(at(18), 3)])).toEqual([true, false]);
    expect(taken([drop(at(71), 3)])).toEqual([false]);
  });

  test('[A21] while paused rounds can be left out, but nothing can be fitted', () => {
    const pause: Moment = [at(5), { name: 'pause' }];
    expect(live(aSetup(), [pause, drop(at(6), 3)], at(6)).taken).toEqual([true, true]);
    expect(live(aSetup(), [pause, drop(at(6), 3, at(40))], at(6)).taken).toEqual([true, false]);
  });

  test('[A21] the class sees the rounds that are left, and no jump goes to a dropped one', () => {
    const { session } = live(aSetup(), [drop(at(4), 2)], at(20));
    const { display, control } = windowsOf(session);
    expect(display.scene).toMatchObject({ kind: 'running', segment: { rounds: 2 } });
    expect(display.rows.map((row) => row.next)).toEqual([null, null, null, null, null]);
    expect(control.columns.map(({ state }) => state)).toEqual(['past', 'now', 'dropped', 'dropped']);
    expect(Object.keys(control.jumps)).toEqual(['1']);
    expect(live(aSetup(), [drop(at(4), 2), [at(20), { name: 'jump', round: 3 }]], at(20)).taken).toEqual([
      true,
      false,
    ]);
  });

  test('[A18] taken back, the rounds are there again, also from the closing', () => {
    const undo: Moment = [at(35), { name: 'undo' }];
    const { session } = live(aSetup(), [drop(at(4), 2), undo], at(35));
    expect(standing(session)).toBe('move 2, 2:00 left');
    expect(session.state.lastRound).toBe(4);
  });

  test('[A22] a day that was made short before its start has its rounds and lengths', () => {
    const setup = aSetup({ lastRound: 2, fitted: { 1: minutes(7), 2: minutes(6.5) } });
    expect(pastOf(live(setup, [], at(72)).session)).toEqual([
      'opening 0 0:00-1:00',
      'work 1 1:00-8:00',
      'move 1 8:00-11:00',
      'work 2 11:00-17:30',
      'closing 2 17:30-19:30',
    ]);
  });

  test('[T4] a length that a short day gave makes no round longer than a station allows', () => {
    const plan = aPlan({ timings: { roundSeconds: 300 } });
    const setup = aSetup({ plan, fitted: { 1: minutes(7) } });
    expect(standing(live(setup, [], at(1)).session)).toBe('work 1, 5:00 left');
  });
});
