import { describe, expect, test } from 'vitest';
import { roundLength } from '../../../../src/domain/session/rounds';
import { minutes, seconds } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { aSetup, at, countedIn, live, pastOf, standing } from '../../../support/sessions';

/** The starter's stations with limits of their own: HW 8 minutes, TT (teacher-led) 5. */
const limited = (tt: number, hw: number) =>
  aPlan({
    stations: [
      aStation('TT', { teacherLed: true, seconds: tt }),
      aStation('IW', { planningSeconds: 120 }),
      aStation('PW'),
      aStation('SP'),
      aStation('HW', { seconds: hw }),
    ],
  });

describe('the order of segments', () => {
  test('[T3] a session is the opening, rounds with moves between them, and the closing', () => {
    const { session } = live(aSetup(), [], at(80));
    expect(pastOf(session)).toEqual([
      'opening 0 0:00-1:00',
      'work 1 1:00-16:00',
      'move 1 16:00-19:00',
      'work 2 19:00-34:00',
      'move 2 34:00-37:00',
      'work 3 37:00-52:00',
      'move 3 52:00-55:00',
      'work 4 55:00-70:00',
      'closing 4 70:00-72:00',
    ]);
    expect(session.state).toMatchObject({ stage: 'done', finishedAt: at(72) });
  });

  test('[T3] an opening, moves and a closing of no length are left out', () => {
    const plan = aPlan({ timings: { rounds: 2, openingSeconds: 0, moveSeconds: 0, closingSeconds: 0 } });
    const { session } = live(aSetup({ plan }), [], at(40));
    expect(pastOf(session)).toEqual(['work 1 0:00-15:00', 'work 2 15:00-30:00']);
  });

  test('[T3] what is told has each segment with its planned length, and why it ended', () => {
    const { happenings } = live(aSetup(), [], at(16));
    const told = happenings.flatMap((one) => {
      if (one.kind === 'segment-started') return [`${one.segment} ${one.round}: ${one.length / 60_000} min`];
      return one.kind === 'segment-ended'
        ? [`${one.segment} ran ${one.elapsed / 60_000} min: ${one.why}`]
        : [];
    });
    expect(told).toEqual([
      'opening 0: 1 min',
      'opening ran 1 min: time',
      'work 1: 15 min',
      'work ran 15 min: time',
      'move 1: 3 min',
    ]);
  });

  test('[T3] a started move tells where each present group goes', () => {
    const { happenings } = live(aSetup({ away: ['g2'] }), [], at(16));
    const move = happenings.findLast((one) => one.kind === 'segment-started');
    expect(move).toMatchObject({ places: { g1: 'IW', g2: null, g3: 'HW' } });
  });

  test('[T20] a session of the rounds that are left begins with the first of them, and its opening shows it', () => {
    const { session, happenings } = live(aSetup({ firstRound: 3 }), [], at(60));
    expect(pastOf(session)).toEqual([
      'opening 0 0:00-1:00',
      'work 3 1:00-16:00',
      'move 3 16:00-19:00',
      'work 4 19:00-34:00',
      'closing 4 34:00-36:00',
    ]);
    expect(happenings[0]).toMatchObject({ kind: 'segment-started', places: { g1: 'TT', g2: 'HW' } });
    expect(countedIn(session)).toEqual([3, 4]);
  });
});

describe('the length of a round', () => {
  test('[T4] a station with a group makes the round shorter when it allows less', () => {
    const plan = limited(300, 480);
    expect(standing(live(aSetup({ plan }), [], at(1)).session)).toBe('work 1, 8:00 left');
  });

  test('[T4] a station whose only group is away does not', () => {
    const plan = limited(300, 480);
    const hw = Object.entries(live(aSetup({ plan }), [], at(1)).session.setup.wheel.slots).find(
      ([, slot]) => slot === 4,
    );
    const session = live(aSetup({ plan, away: [hw?.[0] ?? ''] }), [], at(1)).session;
    expect(standing(session)).toBe('work 1, 15:00 left');
  });

  test('[T4] a station that allows more than the plan, and a teacher-led one, never make a round other', () => {
    expect(standing(live(aSetup({ plan: limited(60, 5000) }), [], at(1)).session)).toBe('work 1, 15:00 left');
  });

  test('[T4] the least of the stations counts, and it is named', () => {
    const plan = aPlan({
      stations: ['TT', 'IW', 'PW', 'SP', 'HW'].map((id, index) =>
        aStation(id, { seconds: 900 - 60 * ((index * 3) % 5), teacherLed: false }),
      ),
      follows: [],
    });
    expect(roundLength(plan, { g1: 'IW', g2: 'SP', g3: 'TT' })).toEqual({
      length: seconds(660),
      limitedBy: 'SP',
    });
    expect(roundLength(plan, { g1: 'TT', g2: null })).toEqual({ length: minutes(15), limitedBy: null });
  });
});

describe('at zero', () => {
  test('[T6] the first instant after zero belongs to the next segment', () => {
    expect(standing(live(aSetup(), [], at(15, 59)).session)).toBe('work 1, 0:01 left');
    expect(standing(live(aSetup(), [], at(16)).session)).toBe('move 1, 3:00 left');
  });

  test('[T6] a plan that holds at zero runs work into overtime, but not a move', () => {
    const plan = aPlan({ timings: { atZero: 'hold' } });
    expect(standing(live(aSetup({ plan }), [], at(20)).session)).toBe('work 1, 4:00 over');
    const moved = live(aSetup({ plan }), [[at(20), { name: 'next' }]], at(23));
    expect(standing(moved.session)).toBe('work 2, 15:00 left');
  });
});
