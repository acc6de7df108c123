import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTo } from '../../../../src/domain/session/fit';
import { forecastEnd, placesByRound, segmentsAhead } from '../../../../src/domain/session/forecast';
import { roundFloor } from '../../../../src/domain/session/rounds';
import { step } from '../../../../src/domain/session/step';
import { between, instant, minus, minutes, type Instant } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { arbitraryActs, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import {
  aSetup,
  at,
  countedIn,
  cuesOf,
  live,
  pastOf,
  standing,
  type Moment,
} from '../../../support/sessions';

const fit = (when: Instant, end: Instant): Moment => [when, { name: 'fit', end }];

describe('fit', () => {
  test('[A14] what is left of the work is shortened in proportion; moves and closing keep their length', () => {
    // 12 + 3 x 15 minutes of work are left; a fifth of it is to go.
    const { session } = live(aSetup(), [fit(at(4), minus(at(72), minutes(11.4)))], at(72));
    expect(pastOf(session)).toEqual([
      'opening 0 0:00-1:00',
      'work 1 1:00-13:36',
      'move 1 13:36-16:36',
      'work 2 16:36-28:36',
      'move 2 28:36-31:36',
      'work 3 31:36-43:36',
      'move 3 43:36-46:36',
      'work 4 46:36-58:36',
      'closing 4 58:36-60:36',
    ]);
  });

  test('[A14] in a move only the rounds to come are shortened', () => {
    const { session } = live(aSetup(), [fit(at(17), at(63))], at(72));
    expect(pastOf(session).slice(2, 4)).toEqual(['move 1 16:00-19:00', 'work 2 19:00-31:00']);
    expect(session.state.finishedAt).toBe(at(63));
  });

  test('[A14] no round goes below the greatest floor of its stations; the others give what it keeps', () => {
    const plan = aPlan({
      stations: ['TT', 'IW', 'PW', 'SP', 'HW'].map((id) =>
        aStation(id, { teacherLed: id === 'TT', floorSeconds: id === 'TT' ? 780 : 120 }),
      ),
      groups: aPlan().groups.slice(0, 1),
      timings: { rounds: 3 },
    });
    const setup = aSetup({ plan, wheel: { cycle: plan.cycle, slots: { g1: 4 }, owed: {} } });
    // g1 is at HW, then at TT, then at IW: 15 + 15 + 15, to be 27 minutes.
    const { session } = live(setup, [fit(at(1), at(36))], at(60));
    expect(session.state.past.filter(({ kind }) => kind === 'work').map(({ elapsed }) => elapsed)).toEqual([
      minutes(7),
      minutes(13),
      minutes(7),
    ]);
  });

  test('[A14] where the floors forbid the wished end, the earliest is reached', () => {
    const { setup, state } = live(aSetup(), [], at(17)).session;
    const offer = fitTo(setup, state, at(17), at(30));
    // Three rounds at their floor of 5 minutes, three moves less the two minutes gone of the first, and the closing.
    expect(offer).toMatchObject({ end: at(42), reached: false, presentLeft: null });
    expect(live(aSetup(), [fit(at(17), at(30))], at(60)).session.state.finishedAt).toBe(at(42));
  });

  test('[A14] the present round keeps its floor, and a minute of notice', () => {
    expect(standing(live(aSetup(), [fit(at(3), at(5))], at(3)).session)).toBe('work 1, 3:00 left');
    expect(standing(live(aSetup(), [fit(at(10), at(12))], at(10)).session)).toBe('work 1, 1:00 left');
    expect(standing(live(aSetup(), [fit(at(15, 30), at(16))], at(15, 30)).session)).toBe('work 1, 0:30 left');
  });

  test('[A14] a station that allows less than its floor is not made longer', () => {
    const stations = ['a', 'b'].map((id) => aStation(id, { seconds: 120, floorSeconds: 300 }));
    const plan = aPlan({ stations, cycle: ['a', 'b'], follows: [] });
    const { taken, session } = live(aSetup({ plan }), [fit(at(0, 30), at(5))], at(1));
    expect(taken).toEqual([false]);
    expect(standing(session)).toBe('work 1, 2:00 left');
  });

  test('[A14] such a round keeps its length, and the others are shortened', () => {
    const stations = [
      aStation('a', { seconds: 120, floorSeconds: 300 }),
      aStation('b', { floorSeconds: 60 }),
    ];
    const plan = aPlan({ stations, cycle: ['a', 'b'], follows: [], groups: aPlan().groups.slice(0, 1) });
    const setup = aSetup({ plan });
    const lengths = (moments: readonly Moment[]) =>
      live(setup, moments, at(80))
        .session.state.past.filter(({ kind }) => kind === 'work')
        .map(({ elapsed }) => elapsed / 60_000);
    expect(lengths([])).toEqual([2, 15, 2, 15]);
    expect(lengths([fit(at(0, 30), at(26))])).toEqual([2, 5, 2, 5]);
  });

  test('[A14] nothing is to be fitted when the end is no earlier, while paused, or in the closing', () => {
    expect(live(aSetup(), [fit(at(5), at(72))], at(5)).taken).toEqual([false]);
    expect(live(aSetup(), [[at(5), { name: 'pause' }], fit(at(6), at(60))], at(6)).taken).toEqual([
      true,
      false,
    ]);
    expect(live(aSetup(), [fit(at(71), at(71, 10))], at(71)).taken).toEqual([false]);
  });

  test('[A14] the rounds to come get half minutes, and the session ends by what that leaves before the wished end', () => {
    // 45 minutes of work are to be 29: 9:40 each.
    const { session } = live(aSetup(), [fit(at(17), at(56))], at(72));
    expect(Object.values(session.state.fitted)).toEqual([minutes(9.5), minutes(9.5), minutes(9.5)]);
    expect(session.state.finishedAt).toBe(at(55, 30));
  });

  test('[A14] a round that has begun takes what the half minutes of the others leave', () => {
    // 12 + 45 minutes are to be 45: 9:28 and 11:51 each.
    const { session } = live(aSetup(), [fit(at(4), at(60))], at(72));
    expect(Object.values(session.state.fitted)).toEqual([minutes(11.5), minutes(11.5), minutes(11.5)]);
    expect(pastOf(session)[1]).toBe('work 1 1:00-14:30');
    expect(session.state.finishedAt).toBe(at(60));
  });

  test('[A14] a first round that begins this instant is rounded as the others are', () => {
    const plan = aPlan({ timings: { openingSeconds: 0 } });
    const { setup, state } = live(aSetup({ plan }), [], at(0)).session;
    expect(fitTo(setup, state, at(0), at(50))).toMatchObject({ presentLeft: minutes(9.5), end: at(49) });
  });

  test('[A14] a floor between the half minutes is kept to the second', () => {
    const plan = aPlan({
      stations: ['TT', 'IW', 'PW', 'SP', 'HW'].map((id) => aStation(id, { floorSeconds: 572 })),
    });
    const { session } = live(aSetup({ plan }), [fit(at(17), at(56))], at(72));
    expect(Object.values(session.state.fitted)).toEqual([572_000, 572_000, 572_000]);
  });

  test('[A14] [T10] a fit that leaves just the minute of notice gives the warning now', () => {
    const told = live(aSetup(), [fit(at(13), at(14))], at(14));
    expect(standing(told.session)).toBe('move 1, 3:00 left');
    expect(cuesOf(told).slice(-2)).toEqual(['one-minute 13:00', 'move 14:00']);
  });

  test('[A14] a teacher on time can end earlier', () => {
    expect(live(aSetup(), [fit(at(5), at(60))], at(80)).session.state.finishedAt).toBe(at(60));
  });

  test('[A14] in overtime the segment that is over is left alone', () => {
    const plan = aPlan({ timings: { atZero: 'hold' } });
    const { session } = live(aSetup({ plan }), [fit(at(20), at(70))], at(21));
    expect(standing(session)).toBe('work 1, 5:00 over');
    expect(Object.keys(session.state.fitted)).toEqual(['2', '3', '4']);
  });

  test('[A14] [T7] a present round that was fitted counts at half of what is left of it as a whole', () => {
    // At 3:00, two minutes in, the round is made 5 minutes long.
    const early: readonly Moment[] = [fit(at(3), at(5))];
    expect(countedIn(live(aSetup(), early, at(3, 29)).session)).toEqual([]);
    expect(countedIn(live(aSetup(), early, at(3, 30)).session)).toEqual([1]);
    // At 7:00, six minutes in, it is made 7 long: half of that is done already.
    expect(countedIn(live(aSetup(), [fit(at(7), at(8))], at(7)).session)).toEqual([1]);
  });

  test('[A14] a fitted round counts at half of its fitted length', () => {
    const { session } = live(aSetup(), [fit(at(17), at(42))], at(21, 30));
    expect(countedIn(session)).toEqual([1, 2]);
  });
});

describe('any fit', () => {
  test('[A14] ends the session at the instant that it promises, at or after the wished one', () => {
    fc.assert(
      fc.property(
        arbitrarySetup,
        arbitraryActs(6),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (setup, intents, share) => {
          const { session } = liveRandomly(setup, intents);
          const { at: now } = session.state;
          const end = instant(now + between(now, forecastEnd(setup, session.state, now)) * share);
          const offer = fitTo(setup, session.state, now, end);
          fc.pre(offer !== null && session.state.segment.pausedAt === null);
          if (offer === null) return;
          const { state } = step(
            session,
            { kind: 'act', act: { name: 'fit', end }, by: 'control' },
            now,
          ).session;
          expect(forecastEnd(setup, state, now)).toBeCloseTo(offer.end, 2);
          // Less than half a minute is left over by each round that was rounded.
          const rounded = offer.rounds.length + 1;
          expect(offer.end).toBeGreaterThan(end - rounded * 30_000);
          expect(offer.reached).toBe(offer.end < end + 1.01);
          const [before, places] = [segmentsAhead(setup, session.state), placesByRound(setup, session.state)];
          for (const { round, length } of offer.rounds) {
            const floor = roundFloor(setup.plan, places.get(round) ?? {});
            const whole = before.find((piece) => piece.kind === 'work' && piece.round === round)?.length ?? 0;
            if (length < Math.min(floor, whole))
              expect.fail(`round ${round} is ${length} ms, its floor ${floor}`);
          }
        },
      ),
      { numRuns: 70 },
    );
  });
});
