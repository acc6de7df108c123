import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, ActName } from '../../../../src/domain/session/acts';
import { allowedActs, isAllowed } from '../../../../src/domain/session/allowed';
import { step } from '../../../../src/domain/session/step';
import type { Session } from '../../../../src/domain/session/state';
import { aPlan } from '../../../support/plans';
import { arbitraryIntents, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, live, type Moment } from '../../../support/sessions';

const allowedAfter = (moments: readonly Moment[], until = at(9), setup = aSetup()): readonly string[] => {
  const { session } = live(setup, moments, until);
  return Object.entries(allowedActs(session, until)).flatMap(([name, allowed]) => (allowed ? [name] : []));
};

/** Whatever the segment, while the clock runs. */
const always = [
  'plus',
  'next',
  'restart',
  'hold',
  'end',
  'attention',
  'two-fingers',
  'blank',
  'message',
  'show',
  'away',
];

const expectSame = (allowed: readonly string[], names: readonly string[]) =>
  expect(allowed.toSorted()).toEqual(names.toSorted());

describe('which acts are allowed', () => {
  test('[A1] before a session: none', () => {
    expect(Object.values(allowedActs(null, at(0))).some(Boolean)).toBe(false);
  });

  test('[A1] in the opening: there is nothing to go back to and no warning', () => {
    expectSame(allowedAfter([], at(0)), [...always, 'pause', 'jump', 'fit', 'drop-rounds']);
  });

  test('[A1] in the first round, with its private warning to come', () => {
    expectSame(allowedAfter([]), [...always, 'pause', 'minus', 'jump', 'fit', 'drop-rounds', 'let-chime']);
  });

  test('[A1] in the last minute of a later round: no minute to take', () => {
    expectSame(allowedAfter([], at(33)), [
      ...always,
      'pause',
      'back',
      'jump',
      'fit',
      'drop-rounds',
      'let-chime',
    ]);
  });

  test('[A1] in a move', () => {
    expectSame(allowedAfter([], at(17)), [...always, 'pause', 'minus', 'back', 'jump', 'fit', 'drop-rounds']);
  });

  test('[A1] in the closing: nothing that could be shortened', () => {
    expectSame(allowedAfter([], at(70, 30)), [...always, 'pause', 'minus', 'back', 'jump']);
  });

  test('[A1] while paused: resume in place of pause', () => {
    expectSame(allowedAfter([[at(5), { name: 'pause' }]]), [
      ...always,
      'resume',
      'minus',
      'jump',
      'drop-rounds',
    ]);
  });

  test('[A1] in overtime: no minute to take, no warning', () => {
    const setup = aSetup({ plan: aPlan({ timings: { atZero: 'hold' } }) });
    expectSame(allowedAfter([], at(17), setup), [...always, 'pause', 'jump', 'fit', 'drop-rounds']);
  });

  test('[A1] while held: the answer, and the end', () => {
    expectSame(allowedAfter([[at(9), { name: 'gap', from: at(5) }]]), ['answer', 'end']);
  });

  test('[A1] when it is over: the blank wall and a message', () => {
    expectSame(allowedAfter([[at(5), { name: 'end' }]]), ['blank', 'message']);
  });

  test('[A1] with one round there is nowhere to jump', () => {
    const setup = aSetup({ plan: aPlan({ timings: { rounds: 1 } }) });
    expect(allowedAfter([], at(9), setup)).not.toContain('jump');
    expect(allowedAfter([], at(9), setup)).not.toContain('drop-rounds');
  });
});

/** Everything that an act of this name can be, as far as it matters to whether it is allowed. */
function choicesOf({ setup, state }: Session, name: ActName): readonly Act[] {
  switch (name) {
    case 'plus':
    case 'minus':
      return [{ name, minutes: 1 }];
    case 'jump':
      return Array.from({ length: setup.lastRound + 1 }, (_, round) => ({ name, round }));
    case 'hold':
    case 'attention':
    case 'two-fingers':
    case 'blank':
      return [
        { name, on: true },
        { name, on: false },
      ];
    case 'message':
      return [{ name, text: 'Look here' }];
    case 'show':
      return [{ name, station: setup.plan.stations[0]?.id ?? null }];
    case 'fit':
      return [{ name, end: state.at }];
    case 'drop-rounds':
      return Array.from({ length: setup.lastRound + 1 }, (_, last) => ({ name, last, end: null }));
    case 'away':
      return [{ name, group: setup.plan.groups[0]?.id ?? '', away: true }];
    case 'answer':
      return [{ name, answer: 'carry-on' }];
    case 'broke':
      return [null, ...setup.plan.stations.map(({ id }) => id)].map((station) => ({ name, station }));
    default:
      return [{ name }];
  }
}

describe('any session', () => {
  test('[A1] an act is allowed by its name exactly when some act of that name is', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const now = session.state.at;
        const allowed = allowedActs(session, now);
        for (const name of Object.keys(allowed) as ActName[]) {
          const some = choicesOf(session, name).some((act) => isAllowed(session, act, now));
          if (some !== allowed[name])
            expect.fail(`${name}: ${allowed[name]} by name, ${some} by its choices`);
        }
      }),
      { numRuns: 70 },
    );
  });

  test('[A1] an act that is not allowed changes nothing but the time', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        liveRandomly(setup, intents, (before, [now, doing], { session, happenings, taken }) => {
          if (taken || doing.name === 'undo' || doing.name === 'gap') return;
          const timed = step(before, { kind: 'time' }, now);
          expect(session).toEqual(timed.session);
          expect(happenings).toEqual(timed.happenings);
        });
      }),
      { numRuns: 70 },
    );
  });
});
