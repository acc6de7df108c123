import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, nextMoment } from '../../../../src/domain/session/advance';
import { allowedActs } from '../../../../src/domain/session/allowed';
import { replay } from '../../../../src/domain/session/replay';
import { remainingAt, type Happening, type Session } from '../../../../src/domain/session/state';
import { step } from '../../../../src/domain/session/step';
import { between, instant, millis, minutes, plus } from '../../../../src/domain/units';
import {
  arbitraryActs,
  arbitraryEvents,
  arbitraryIntents,
  arbitrarySetup,
  liveRandomly,
} from '../../../support/random-sessions';
import { live, type Lived } from '../../../support/sessions';

const runs = { numRuns: 70 };

/** When a happening took place on the session's clock. */
const instantOf = (happening: Happening) => (happening.kind === 'cue' ? happening.due : happening.at);

describe('any plan, with any acts at any instants', () => {
  test('[T2] time never runs backward, and a step at an earlier instant changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents, (before, _moment, { session: after }) => {
          if (after.state.at < before.state.at) expect.fail(`${before.state.at} to ${after.state.at}`);
          if (after.state.segment.startedAt > after.state.at) expect.fail('a segment begins in time to come');
        });
        const earlier = step(session, { kind: 'time' }, instant(session.state.at - 1000));
        expect(earlier.session.state).toEqual(session.state);
        expect(earlier.happenings).toEqual([]);
      }),
      runs,
    );
  });

  test('[T2] without gaps and undo, what happens is told in the order in which it happens', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryActs(), (setup, intents) => {
        const { happenings } = liveRandomly(setup, intents);
        const instants = happenings.map(instantOf);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('[T3] the segments lie end to end and cover the session from its start', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { state } = liveRandomly(setup, intents).session;
        const ends = [setup.startedAt, ...state.past.map((piece) => piece.to)];
        const begins = [
          ...state.past.map((piece) => piece.from),
          state.finishedAt ?? state.segment.startedAt,
        ];
        expect(begins).toEqual(ends);
      }),
      runs,
    );
  });

  test('[T3] what the segments ran adds up to the session without its pauses and gaps', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        fc.pre(intents.every((intent) => intent.name !== 'undo'));
        // Kept here by hand, from the acts that were taken alone.
        let stood = 0;
        const { session } = liveRandomly(
          setup,
          intents,
          (before, [now, doing], { session: after, taken }) => {
            const { stage, segment, held } = before.state;
            if (stage === 'running' && segment.pausedAt !== null) stood += between(before.state.at, now);
            if (held === null || !taken) return;
            const counts = doing.name === 'answer' && doing.answer === 'count';
            if (after.state.held === null && !counts) stood += between(held.from, now);
          },
        );
        const { state } = session;
        fc.pre(state.stage !== 'held');
        const present =
          state.stage === 'done' ? 0 : (state.segment.pausedAt ?? state.at) - state.segment.from;
        const ran = state.past.reduce((sum, piece) => sum + piece.elapsed, present);
        expect(ran).toBeCloseTo((state.finishedAt ?? state.at) - setup.startedAt - stood, 3);
      }),
      runs,
    );
  });

  test('[T1] many small steps lead to the same state and tell the same as one big one', () => {
    fc.assert(
      fc.property(
        arbitrarySetup,
        arbitraryIntents(6),
        fc.array(fc.integer({ min: 1, max: 600_000 }), { minLength: 1, maxLength: 30 }),
        (setup, intents, lengths) => {
          const { session } = liveRandomly(setup, intents);
          const small = lengths.reduce<Pick<Lived, 'session' | 'happenings'>>(
            (lived, length) => {
              const { session: now, happenings } = step(
                lived.session,
                { kind: 'time' },
                plus(lived.session.state.at, millis(length)),
              );
              return { session: now, happenings: [...lived.happenings, ...happenings] };
            },
            { session, happenings: [] },
          );
          const big = step(session, { kind: 'time' }, small.session.state.at);
          expect(small.session.state).toEqual(big.session.state);
          expect(small.happenings).toEqual(big.happenings);
        },
      ),
      runs,
    );
  });

  test('[T14] nothing happens before the next moment that the session names', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const next = nextMoment(setup, session.state);
        const until = next === null ? plus(session.state.at, minutes(60)) : instant(next - 2);
        if (until <= session.state.at) return;
        const { state, happenings } = advance(setup, session.state, until);
        expect(happenings).toEqual([]);
        expect({ ...state, at: session.state.at }).toEqual(session.state);
        expect(allowedActs({ ...session, state }, until)).toEqual(allowedActs(session, session.state.at));
      }),
      runs,
    );
  });

  test('[T10] no cue sounds twice, and cues sound in the order of their instants', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        // An act that has a cue of its own is never at the very millisecond of another cue.
        const { happenings } = liveRandomly(
          setup,
          intents.map((intent) => ({ ...intent, after: intent.after ?? 1 })),
        );
        const sounded = happenings.filter((one) => one.kind === 'cue' && one.sound).map(instantOf);
        expect(sounded).toEqual([...new Set(sounded)].toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('[T1] setup and entries alone lead to the same state at any instant', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        expect(replay(setup, session.entries, session.state.at)).toEqual(session.state);
      }),
      runs,
    );
  });
});

describe('undo after any acts', () => {
  test('[A18] [A19] undo gives the session as it would be without the act, or rests the present segment at 0:00', () => {
    fc.assert(
      fc.property(
        arbitrarySetup,
        arbitraryEvents(),
        fc.array(fc.integer({ min: 1, max: 1_200_000 }), { minLength: 1, maxLength: 4 }),
        (setup, intents, waits) => {
          const lived = liveRandomly(setup, intents);
          let history = lived.moments.filter((_, index) => lived.taken[index] === true);
          let { session } = lived;
          for (const wait of waits) {
            const now = plus(session.state.at, millis(wait));
            const before = step(session, { kind: 'time' }, now).session;
            const index = history.findLastIndex(([, doing]) => doing.name !== 'gap');
            const stepped = step(before, { kind: 'undo' }, now);
            expect(stepped.taken).toBe(index >= 0 && before.state.stage !== 'held');
            if (!stepped.taken) return;
            history = history.toSpliced(index, 1);
            session = stepped.session;
            if (session.entries.some((entry) => entry.kind === 'rest')) {
              expectResting(before, session);
              return;
            }
            expect(session.state).toEqual(live(setup, history, now).session.state);
          }
        },
      ),
      runs,
    );
  });

  function expectResting(before: Session, { state }: Session): void {
    const { kind, round, holds } = state.segment;
    expect({ kind, round, holds }).toEqual({
      kind: before.state.segment.kind,
      round: before.state.segment.round,
      holds: true,
    });
    expect(remainingAt(state.segment, state.at)).toBeCloseTo(0, 3);
  }
});
