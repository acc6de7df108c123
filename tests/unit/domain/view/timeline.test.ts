import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentEnd } from '../../../../src/domain/session/forecast';
import { timelineOf } from '../../../../src/domain/view/timeline';
import { plus } from '../../../../src/domain/units';
import { arbitraryIntents, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, clockText, live } from '../../../support/sessions';

describe('the timeline', () => {
  test('[T15] has the pieces of the day in order, those ahead after the end of the present one', () => {
    const { session } = live(aSetup(), [], at(20));
    const pieces = timelineOf(session).map(({ kind, round, state, from, length, after }) =>
      [
        kind,
        round,
        state,
        state === 'ahead' ? `+${after / 60_000}` : clockText(from),
        `${length / 60_000} min`,
      ].join(' '),
    );
    expect(pieces).toEqual([
      'opening 0 past 0:00 1 min',
      'work 1 past 1:00 15 min',
      'move 1 past 16:00 3 min',
      'work 2 now 19:00 15 min',
      'move 2 ahead +0 3 min',
      'work 3 ahead +3 15 min',
      'move 3 ahead +18 3 min',
      'work 4 ahead +21 15 min',
      'closing 4 ahead +36 2 min',
    ]);
  });

  test('[T15] a round that was gone back to stands twice', () => {
    const { session } = live(aSetup(), [[at(20), { name: 'back' }]], at(21));
    const pieces = timelineOf(session).map(({ kind, round, state }) => `${kind} ${round} ${state}`);
    expect(pieces.slice(0, 6)).toEqual([
      'opening 0 past',
      'work 1 past',
      'move 1 past',
      'work 2 past',
      'work 1 now',
      'move 1 ahead',
    ]);
  });

  test('[T15] when it is over there is only the past', () => {
    const { session } = live(aSetup(), [[at(20), { name: 'end' }]], at(21));
    expect(timelineOf(session).map(({ state }) => state)).toEqual(['past', 'past', 'past', 'past']);
  });

  test('[T15] in any session the pieces lie end to end', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const { state } = session;
        let end = setup.startedAt;
        for (const piece of timelineOf(session)) {
          const from = piece.state === 'ahead' ? plus(presentEnd(state, state.at), piece.after) : piece.from;
          expect(from).toBeCloseTo(end, 3);
          end = piece.state === 'now' ? presentEnd(state, state.at) : plus(from, piece.length);
        }
        if (state.finishedAt !== null) expect(end).toBe(state.finishedAt);
      }),
      { numRuns: 60 },
    );
  });
});
