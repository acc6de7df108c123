import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionMarks } from '../../../../src/domain/records/session-marks';
import { advance, nextMoment } from '../../../../src/domain/session/advance';
import { allowedActs } from '../../../../src/domain/session/allowed';
import { replay } from '../../../../src/domain/session/replay';
import { step } from '../../../../src/domain/session/step';
import { isTellable } from '../../../../src/domain/session/tellable';
import { undoable } from '../../../../src/domain/session/undo';
import { instant, millis, minutes, plus } from '../../../../src/domain/units';
import {
  arbitraryEvents,
  arbitraryIntents,
  arbitraryPractice,
  liveRandomly,
} from '../../../support/random-sessions';
import { live } from '../../../support/sessions';

const runs = { numRuns: 150 };

describe('any practice, with any acts at any instants', () => {
  test('[T1] [A1] is told again by its setup and entries alone, and can have been', () => {
    fc.assert(
      fc.property(arbitraryPractice, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        expect(replay(setup, session.entries, session.state.at)).toEqual(session.state);
        expect(isTellable(setup, session.entries)).toBe(true);
      }),
      runs,
    );
  });

  test('[S31] counts no round, and is at its station, on the carpet, or over', () => {
    fc.assert(
      fc.property(arbitraryPractice, arbitraryIntents(), (setup, intents) => {
        const { session, happenings } = liveRandomly(setup, intents);
        expect(session.state.counted).toEqual([]);
        expect(['practice', 'carpet']).toContain(session.state.segment.kind);
        for (const one of happenings)
          if (one.kind === 'segment-started') expect(['practice', 'carpet']).toContain(one.segment);
      }),
      runs,
    );
  });

  test('[S33] has one result at most, of no more seconds than went by', () => {
    fc.assert(
      fc.property(arbitraryPractice, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const marks = sessionMarks(session, '2026-09-07T09:30:00Z');
        const [mark] = marks;
        const isOver = session.state.stage === 'done' || session.state.segment.kind === 'carpet';
        expect(marks).toHaveLength(isOver ? 1 : 0);
        if (mark?.kind !== 'practice') return;
        expect(mark.seconds).toBeGreaterThanOrEqual(0);
        expect(mark.seconds * 1000).toBeLessThanOrEqual(session.state.at - setup.startedAt + 1);
      }),
      runs,
    );
  });

  test('[T14] does nothing before the next moment that it names, not even to what Undo would take back', () => {
    fc.assert(
      fc.property(arbitraryPractice, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const next = nextMoment(setup, session.state);
        const until = next === null ? plus(session.state.at, minutes(60)) : instant(next - 2);
        if (until <= session.state.at) return;
        const { state, happenings } = advance(setup, session.state, until);
        expect(happenings).toEqual([]);
        expect({ ...state, at: session.state.at }).toEqual(session.state);
        const later = { ...session, state };
        expect(allowedActs(later, until)).toEqual(allowedActs(session, session.state.at));
        expect(undoable(later)).toBe(undoable(session));
      }),
      runs,
    );
  });

  test('[A18] is after Undo as it would be without the act', () => {
    fc.assert(
      fc.property(
        arbitraryPractice,
        arbitraryEvents(),
        fc.integer({ min: 1, max: 1_200_000 }),
        (setup, intents, wait) => {
          const lived = liveRandomly(setup, intents);
          const moments = lived.moments.filter((_, index) => lived.taken[index] === true);
          const now = plus(lived.session.state.at, millis(wait));
          const { session, taken } = step(lived.session, { kind: 'undo' }, now);
          const index = moments.findLastIndex(([, doing]) => doing.name !== 'gap');
          if (!taken) return;
          const without = live(setup, moments.toSpliced(index, 1), now).session;
          expect(session.state).toEqual(without.state);
        },
      ),
      runs,
    );
  });
});
