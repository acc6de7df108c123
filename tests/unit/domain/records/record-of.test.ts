import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../../src/domain/records/record-of';
import type { Instant } from '../../../../src/domain/units';
import { aSetup, at, live, type Moment } from '../../../support/sessions';

const recordAfter = (moments: readonly Moment[], until: Instant, setup = aSetup()) =>
  recordOf(live(setup, moments, until).session);

describe('the record of a session', () => {
  test('[T19] has the rounds that counted, how long they lasted and where everyone was', () => {
    const record = recordAfter([[at(30), { name: 'next' }]], at(33));
    expect(record).toMatchObject({ session: 'session-1', plan: 'a-plan', date: '2026-09-07', ended: false });
    expect(record.rounds.map(({ round, seconds, where }) => [round, seconds, where['g1']])).toEqual([
      [1, 900, 'TT'],
      [2, 660, 'IW'],
    ]);
  });

  test('[T19] has the round that goes on once it counts', () => {
    expect(recordAfter([], at(8)).rounds).toEqual([]);
    expect(recordAfter([], at(9)).rounds).toMatchObject([{ round: 1, seconds: 480 }]);
  });

  test('[T19] a count that was taken back is not in it', () => {
    expect(recordAfter([[at(20), { name: 'back' }]], at(21)).rounds).toEqual([]);
  });

  test('[T19] a restarted round lasted as long as its longest sitting', () => {
    expect(recordAfter([[at(14), { name: 'restart' }]], at(16)).rounds).toMatchObject([{ seconds: 780 }]);
  });

  test('[T19] a paused round lasted what it ran', () => {
    const moments: readonly Moment[] = [
      [at(9), { name: 'pause' }],
      [at(30), { name: 'next' }],
    ];
    expect(recordAfter(moments, at(31)).rounds).toMatchObject([{ seconds: 480 }]);
  });

  test('[T19] [R12] has what each away group missed', () => {
    const moments: readonly Moment[] = [[at(20), { name: 'away', group: 'g2', away: true }]];
    const { rounds } = recordAfter(moments, at(40), aSetup({ away: ['g1'] }));
    expect(rounds.map(({ missed }) => missed)).toEqual([{ g1: 'TT' }, { g1: 'IW', g2: 'TT' }]);
  });

  test('[T19] [R2] has the wheel before and after, moved on once for each round that counted', () => {
    const { wheel } = recordAfter([[at(40), { name: 'end' }]], at(41));
    expect(wheel.before.slots).toMatchObject({ g1: 0, g2: 4 });
    expect(wheel.after.slots).toMatchObject({ g1: 2, g2: 1 });
  });

  test('[T20] has the number of its first round', () => {
    expect(recordAfter([], at(9), aSetup({ firstRound: 3 }))).toMatchObject({
      firstRound: 3,
      rounds: [{ round: 3 }],
    });
  });

  test('[T19] says whether the session has ended', () => {
    expect(recordAfter([], at(80)).ended).toBe(true);
    expect(recordAfter([[at(3), { name: 'end' }]], at(4))).toMatchObject({ ended: true, rounds: [] });
  });
});
