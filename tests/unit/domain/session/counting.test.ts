import { describe, expect, test } from 'vitest';
import { placesFor } from '../../../../src/domain/session/rounds';
import { aSetup, at, countedIn, live, standing, type Moment } from '../../../support/sessions';

const counted = (moments: readonly Moment[], until = at(9)) =>
  countedIn(live(aSetup(), moments, until).session);

/** Where the first group is in the round that goes on. */
function firstGroupAt(moments: readonly Moment[], until = at(9)) {
  const { setup, state } = live(aSetup(), moments, until).session;
  return placesFor(setup, state, state.segment.round)['g1'];
}

describe('when a round counts', () => {
  test('[T7] at half of its planned length, and not a moment before', () => {
    expect(counted([], at(8, 29))).toEqual([]);
    expect(counted([], at(8, 30))).toEqual([1]);
  });

  test('[T7] a pause does not count as done', () => {
    expect(counted([[at(5), { name: 'pause' }]], at(60))).toEqual([]);
    const resumed: readonly Moment[] = [
      [at(5), { name: 'pause' }],
      [at(15), { name: 'resume' }],
    ];
    expect(counted(resumed, at(18, 29))).toEqual([]);
    expect(counted(resumed, at(18, 30))).toEqual([1]);
  });

  test('[T7] minutes that are added or taken do not change how much must be done', () => {
    expect(counted([[at(2), { name: 'plus', minutes: 10 }]], at(8, 30))).toEqual([1]);
    expect(counted([[at(2), { name: 'minus', minutes: 7 }]], at(8, 30))).toEqual([1]);
    expect(counted([[at(2), { name: 'minus', minutes: 8 }]], at(9))).toEqual([]);
  });

  test('[T7] a round cut before its half does not count, and its stations are sat again', () => {
    const cut: readonly Moment[] = [[at(8), { name: 'next' }]];
    expect(counted(cut, at(12))).toEqual([]);
    expect(firstGroupAt([])).toBe('TT');
    expect(firstGroupAt(cut, at(12))).toBe('TT');
    expect(firstGroupAt([[at(9), { name: 'next' }]], at(12))).toBe('IW');
  });

  test('[T7] it counts with everyone where they are then', () => {
    const { state } = live(
      aSetup(),
      [
        [at(5), { name: 'away', group: 'g1', away: true }],
        [at(9), { name: 'away', group: 'g2', away: true }],
      ],
      at(10),
    ).session;
    expect(state.counted[0]?.places).toMatchObject({ g1: null, g2: 'HW' });
  });
});

describe('restart', () => {
  test('[A8] before its half: all of the round is to be done again', () => {
    const restarted: readonly Moment[] = [[at(8), { name: 'restart' }]];
    expect(counted(restarted, at(15, 29))).toEqual([]);
    expect(counted(restarted, at(15, 30))).toEqual([1]);
  });

  test('[A8] after its half: the count stays, and does not come twice', () => {
    expect(counted([[at(9), { name: 'restart' }]], at(9))).toEqual([1]);
    expect(counted([[at(9), { name: 'restart' }]], at(20))).toEqual([1]);
  });
});

describe('back', () => {
  test('[A6] from work to the round sat before; its count is taken back until it is done again', () => {
    const back: readonly Moment[] = [[at(20), { name: 'back' }]];
    const { session } = live(aSetup(), back, at(20));
    expect(standing(session)).toBe('work 1, 15:00 left');
    expect(counted(back, at(27, 29))).toEqual([]);
    expect(counted(back, at(27, 30))).toEqual([1]);
    expect(firstGroupAt(back, at(21))).toBe('TT');
  });

  test('[A6] from a move to the round just sat', () => {
    const { session } = live(aSetup(), [[at(17), { name: 'back' }]], at(17));
    expect(standing(session)).toBe('work 1, 15:00 left');
    expect(countedIn(session)).toEqual([]);
  });

  test('[A6] from the closing to the last round', () => {
    const { session } = live(aSetup(), [[at(71), { name: 'back' }]], at(71));
    expect(standing(session)).toBe('work 4, 15:00 left');
    expect(countedIn(session)).toEqual([1, 2, 3]);
  });

  test('[A6] twice: two rounds back, and the counts of both', () => {
    const { session } = live(
      aSetup(),
      [
        [at(46), { name: 'back' }],
        [at(46, 1), { name: 'back' }],
      ],
      at(47),
    );
    expect(standing(session)).toBe('work 1, 14:01 left');
    expect(countedIn(session)).toEqual([]);
  });

  test('[A6] in the opening and in the first round there is nothing to go back to', () => {
    expect(live(aSetup(), [[at(0, 30), { name: 'back' }]], at(1)).taken).toEqual([false]);
    expect(live(aSetup(), [[at(5), { name: 'back' }]], at(6)).taken).toEqual([false]);
  });

  test('[A6] after a jump it goes to the round that was sat, not to a dropped one', () => {
    const { session } = live(
      aSetup(),
      [
        [at(9), { name: 'jump', round: 4 }],
        [at(12), { name: 'back' }],
      ],
      at(12),
    );
    expect(standing(session)).toBe('work 1, 15:00 left');
  });
});

describe('jump', () => {
  test('[A7] forward from a round that counted: the round sat next takes the stations of the first dropped one', () => {
    const jump: readonly Moment[] = [[at(9), { name: 'jump', round: 4 }]];
    expect(standing(live(aSetup(), jump, at(9)).session)).toBe('work 4, 15:00 left');
    expect(firstGroupAt(jump)).toBe('IW');
    expect(counted(jump, at(17))).toEqual([1, 4]);
  });

  test('[A7] forward from a round that did not count: its own stations are sat', () => {
    expect(firstGroupAt([[at(5), { name: 'jump', round: 4 }]], at(5))).toBe('TT');
  });

  test('[A7] forward from the opening: the stations of the first round are sat', () => {
    const jump: readonly Moment[] = [[at(0, 30), { name: 'jump', round: 3 }]];
    expect(standing(live(aSetup(), jump, at(0, 30)).session)).toBe('work 3, 15:00 left');
    expect(firstGroupAt(jump, at(1))).toBe('TT');
  });

  test('[A7] from a move to the next round drops nothing', () => {
    expect(firstGroupAt([[at(17), { name: 'jump', round: 2 }]], at(17))).toBe('IW');
  });

  test('[A7] backward it takes the counts of that round and of all later ones back', () => {
    const jump: readonly Moment[] = [[at(46), { name: 'jump', round: 2 }]];
    expect(counted(jump, at(46))).toEqual([1]);
    expect(firstGroupAt(jump, at(46))).toBe('IW');
  });

  test('[A7] not to the round that goes on, nor to one that the session does not have', () => {
    for (const round of [1, 0, 5])
      expect(live(aSetup(), [[at(5), { name: 'jump', round }]], at(5)).taken).toEqual([false]);
    expect(live(aSetup({ firstRound: 3 }), [[at(5), { name: 'jump', round: 2 }]], at(5)).taken).toEqual([
      false,
    ]);
  });
});
