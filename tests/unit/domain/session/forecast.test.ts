import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastEnd, plannedEnd, segmentsAhead } from '../../../../src/domain/session/forecast';
import { step } from '../../../../src/domain/session/step';
import { minus, minutes, plus } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';
import { arbitraryActs, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, live, type Moment } from '../../../support/sessions';

const endAfter = (moments: readonly Moment[], now = at(5), setup = aSetup()) => {
  const { state } = live(setup, moments, now).session;
  return forecastEnd(setup, state, now);
};

describe('the forecast end', () => {
  test('[T12] is that of the plan while nothing is done', () => {
    for (const now of [at(0), at(5), at(17), at(71)]) expect(endAfter([], now)).toBe(at(72));
  });

  test('[T12] moves with what is given and taken, and with what is skipped', () => {
    expect(endAfter([[at(5), { name: 'plus', minutes: 2 }]])).toBe(at(74));
    expect(endAfter([[at(5), { name: 'minus', minutes: 2 }]])).toBe(at(70));
    expect(endAfter([[at(5), { name: 'next' }]])).toBe(at(61));
    expect(endAfter([[at(5), { name: 'jump', round: 4 }]])).toBe(at(22));
    expect(endAfter([[at(20), { name: 'back' }]], at(20))).toBe(at(91));
  });

  test('[T12] moves on while paused, and in overtime', () => {
    expect(endAfter([[at(5), { name: 'pause' }]], at(8))).toBe(at(75));
    const holding = aSetup({ plan: aPlan({ timings: { atZero: 'hold' } }) });
    expect(endAfter([], at(15), holding)).toBe(at(72));
    expect(endAfter([], at(18), holding)).toBe(at(74));
    const moments: readonly Moment[] = [[at(18), { name: 'pause' }]];
    expect(endAfter(moments, at(20), holding)).toBe(at(76));
  });

  test('[T12] is the true end once the session is over', () => {
    expect(endAfter([[at(5), { name: 'end' }]], at(50))).toBe(at(5));
  });
});

describe('the planned end', () => {
  test('[T12] counts from the scheduled start, and stays whatever is done', () => {
    const setup = aSetup({ scheduledStart: minus(at(0), minutes(3)) });
    expect(plannedEnd(setup)).toBe(at(69));
    expect(plannedEnd({ ...setup, finishBy: at(60) })).toBe(at(60));
    expect(plannedEnd({ ...setup, finishBy: at(80) })).toBe(at(69));
    expect(plannedEnd(live(setup, [[at(5), { name: 'plus', minutes: 5 }]], at(9)).session.setup)).toBe(
      at(69),
    );
  });

  test('[T12] has only the rounds of this session', () => {
    expect(plannedEnd(aSetup({ firstRound: 3 }))).toBe(at(36));
  });
});

describe('what is ahead', () => {
  test('[T12] each piece follows the one before it', () => {
    const { state } = live(aSetup(), [], at(20)).session;
    expect(
      segmentsAhead(aSetup(), state).map(({ kind, round, after }) => [kind, round, after / 60_000]),
    ).toEqual([
      ['move', 2, 0],
      ['work', 3, 3],
      ['move', 3, 18],
      ['work', 4, 21],
      ['closing', 4, 36],
    ]);
  });

  test('[T12] any session that is left alone ends when it was forecast to', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryActs(8), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        const { state } = session;
        const forecast = forecastEnd(setup, state, state.at);
        const { session: after } = step(session, { kind: 'time' }, plus(state.at, minutes(24 * 60)));
        // A round that was cut short has the next one sit its stations, which may last otherwise; one on hold never ends.
        const counts = after.state.counted.length === setup.lastRound - setup.firstRound + 1;
        fc.pre(after.state.finishedAt !== null && counts);
        expect(after.state.finishedAt).toBeCloseTo(forecast, 3);
      }),
      { numRuns: 70 },
    );
  });
});
