import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../../src/domain/session/allowed';
import { forecastEnd } from '../../../../src/domain/session/forecast';
import { setupOf } from '../../../../src/domain/session/setup-of';
import { plannedOffers, shortDayOffers, type ShortDayOffer } from '../../../../src/domain/session/short-day';
import { startSession, step } from '../../../../src/domain/session/step';
import { between, instant, minutes, plus, type Instant } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { arbitraryActs, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, clockText, live } from '../../../support/sessions';
import { aWorld, controlOf } from '../../../support/worlds';

/** "1-3: 8:30, ends 34:30" for an offer whose rounds are all of one length, else each length. */
const words = ({ rounds, end, dropped }: ShortDayOffer): string => {
  const lengths = rounds
    .map(({ round, length }) => `${round}: ${Number((length / 60_000).toFixed(3))}`)
    .join(', ');
  const without = dropped.length === 0 ? '' : ` without ${dropped.join(', ')}`;
  return `${lengths}${without}, ends ${clockText(end)}`;
};

const offersAt = (now: Instant, end: Instant) => {
  const { setup, state } = live(aSetup(), [], now).session;
  return shortDayOffers(setup, state, now, end).map(words);
};

describe('the ways to a short day', () => {
  test('[A21] "we only have 35 minutes": all rounds shortened, one left out, and so on to one that shortens nothing', () => {
    // Beside the work 1 + 2 minutes and 3 for each move.
    expect(plannedOffers(aSetup(), minutes(35)).map(words)).toEqual([
      '1: 5.5, 2: 5.5, 3: 5.5, 4: 5.5, ends 34:00',
      '1: 8.5, 2: 8.5, 3: 8.5 without 4, ends 34:30',
      '1: 14.5, 2: 14.5 without 3, 4, ends 35:00',
    ]);
  });

  test('[A21] a way that would go below a floor is not offered', () => {
    // Four rounds at their floors of 5 minutes and three moves would take 32.
    expect(plannedOffers(aSetup(), minutes(25)).map(words)).toEqual([
      '1: 5, 2: 5, 3: 5 without 4, ends 24:00',
      '1: 9.5, 2: 9.5 without 3, 4, ends 25:00',
      '1: 15 without 2, 3, 4, ends 18:00',
    ]);
  });

  test('[A21] where no way ends in time, the one that ends earliest is offered, and says so', () => {
    const offers = plannedOffers(aSetup(), minutes(7));
    expect(offers.map(words)).toEqual(['1: 5 without 2, 3, 4, ends 8:00']);
    expect(offers[0]?.reached).toBe(false);
  });

  test('[A21] a day that is short enough needs no offer, nor does one that nothing can shorten', () => {
    expect(plannedOffers(aSetup(), minutes(72))).toEqual([]);
    expect(offersAt(at(71), at(71, 10))).toEqual([]);
  });

  test('[A21] while running, the present round is named as a whole and stays', () => {
    expect(offersAt(at(20), at(50))).toEqual([
      '2: 8, 3: 7.5, 4: 7.5, ends 50:00',
      '2: 13.5, 3: 12.5 without 4, ends 50:00',
    ]);
  });

  test('[A21] a way that shortens nothing is offered where it leaves less than half a round over', () => {
    expect(plannedOffers(aSetup(), minutes(60)).map(words).at(-1)).toBe(
      '1: 15, 2: 15, 3: 15 without 4, ends 54:00',
    );
    expect(plannedOffers(aSetup(), minutes(62)).map(words).at(-1)).toBe(
      '1: 12.5, 2: 12.5, 3: 12.5, 4: 12.5, ends 62:00',
    );
  });

  test('[A21] a station with a floor of its own keeps it in every way', () => {
    const stations = ['TT', 'IW', 'PW', 'SP', 'HW'].map((id) => aStation(id, { floorSeconds: 600 }));
    const offers = plannedOffers(aSetup({ plan: aPlan({ stations }) }), minutes(35));
    expect(offers.map(words)).toEqual(['1: 14.5, 2: 14.5 without 3, 4, ends 35:00']);
  });
});

describe('a day that was made short', () => {
  const shortDay = {
    rounds: [
      { round: 1, seconds: 510 },
      { round: 2, seconds: 510 },
      { round: 3, seconds: 510 },
    ],
  };
  const times = { id: 's', startedAt: at(0), scheduledStart: at(0), finishBy: null, rate: 1 };

  test('[A22] shows its rounds and lengths, and its session has them', () => {
    const world = aWorld({ shortDay });
    expect(controlOf(world, at(0)).columns.map(({ round, length }) => [round, length])).toEqual([
      [1, minutes(8.5)],
      [2, minutes(8.5)],
      [3, minutes(8.5)],
    ]);
    expect(setupOf(world, 'all', times)).toMatchObject({
      firstRound: 1,
      lastRound: 3,
      fitted: { 1: minutes(8.5), 2: minutes(8.5), 3: minutes(8.5) },
    });
  });

  test('[A22] a run of what is left begins within it; when it is over, the next start is a new run', () => {
    const left = (countedToday: number) => {
      const { firstRound, lastRound } = setupOf(aWorld({ shortDay, countedToday }), 'left', times);
      return [firstRound, lastRound];
    };
    expect(left(2)).toEqual([3, 3]);
    expect(left(3)).toEqual([1, 3]);
  });

  test('[A22] fewer rounds in the plan are fewer on the short day too', () => {
    const plan = aPlan({ timings: { rounds: 2 } });
    expect(setupOf(aWorld({ plan, shortDay }), 'all', times).lastRound).toBe(2);
  });
});

describe('any short day', () => {
  test('[A21] what is offered while it runs is what is got when it is taken', () => {
    fc.assert(
      fc.property(
        arbitrarySetup,
        arbitraryActs(6),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (setup, intents, share) => {
          const { session } = liveRandomly(setup, intents);
          const { at: now } = session.state;
          fc.pre(session.state.stage === 'running');
          const end = instant(now + between(now, forecastEnd(setup, session.state, now)) * share);
          for (const offer of shortDayOffers(setup, session.state, now, end)) {
            const last = offer.dropped[0];
            const act =
              last === undefined
                ? { name: 'fit' as const, end }
                : { name: 'drop-rounds' as const, last: last - 1, end: offer.shorter ? end : null };
            if (!isAllowed(session, act, now)) expect.fail(`${act.name} is offered, but not allowed`);
            const { state } = step(session, { kind: 'act', act, by: 'control' }, now).session;
            const got = forecastEnd(setup, state, now);
            if (Math.abs(got - offer.end) > 1) expect.fail(`ends at ${got}, offered was ${offer.end}`);
            if (offer.reached && got > end + 1.01) expect.fail('it ends later than wished');
          }
        },
      ),
      { numRuns: 70 },
    );
  });

  test('[A22] what is offered before the start is what the session is when it is taken, to the second', () => {
    fc.assert(
      fc.property(arbitrarySetup, fc.double({ min: 0, max: 1, noNaN: true }), (setup, share) => {
        const { state } = startSession(setup).session;
        const whole = between(setup.startedAt, forecastEnd(setup, state, setup.startedAt));
        for (const offer of plannedOffers(setup, minutes((whole * share) / 60_000))) {
          const seconds = offer.rounds.map(({ round, length }) => ({
            round,
            seconds: Math.round(length / 1000),
          }));
          const short = startSession({
            ...setup,
            lastRound: offer.rounds.at(-1)?.round ?? setup.lastRound,
            fitted: Object.fromEntries(seconds.map((one) => [one.round, minutes(one.seconds / 60)])),
          }).session;
          const got = forecastEnd(short.setup, short.state, setup.startedAt);
          expect(Math.abs(got - offer.end)).toBeLessThan(1);
          if (offer.reached) {
            expect(got).toBeLessThan(plus(setup.startedAt, minutes((whole * share) / 60_000)) + 1.01);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
