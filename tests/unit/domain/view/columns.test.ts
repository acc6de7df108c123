import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../../../src/domain/session/step';
import { columnsOf, jumpsOf, missedToday } from '../../../../src/domain/view/columns';
import { minutes, type Instant } from '../../../../src/domain/units';
import { aPlan, aStation } from '../../../support/plans';
import { arbitraryIntents, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, live, type Moment } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

const columnsAfter = (moments: readonly Moment[], until: Instant, setup = aSetup()) => {
  const { session } = live(setup, moments, until);
  return columnsOf(aWorld({ plan: setup.plan, session }));
};
const statesAfter = (moments: readonly Moment[], until: Instant) =>
  columnsAfter(moments, until).map(({ state, counted }) => `${state}${counted ? ' counted' : ''}`);
const firstGroup = (columns: ReturnType<typeof columnsAfter>) =>
  columns.map(({ places }) => places['g1'] ?? null);

describe('the table', () => {
  test('[T16] before a session: the day as it would be sat', () => {
    const columns = columnsOf(aWorld({ awayGroups: ['g2'] }));
    expect(columns.map(({ round, state }) => [round, state])).toEqual([
      [1, 'ahead'],
      [2, 'ahead'],
      [3, 'ahead'],
      [4, 'ahead'],
    ]);
    expect(firstGroup(columns)).toEqual(['TT', 'IW', 'PW', 'SP']);
    expect(columns.map(({ places }) => places['g2'])).toEqual([null, null, null, null]);
  });

  test('[T16] when rounds were counted today: the rounds that are left of it', () => {
    const rounds = (countedToday: number) => columnsOf(aWorld({ countedToday })).map(({ round }) => round);
    expect(rounds(2)).toEqual([3, 4]);
    expect(rounds(4)).toEqual([1, 2, 3, 4]);
  });

  test('[T4] a round that a station makes shorter says which', () => {
    const plan = aPlan({
      stations: ['TT', 'IW', 'PW', 'SP', 'HW'].map((id) =>
        aStation(id, { seconds: id === 'HW' ? 480 : null }),
      ),
      groups: aPlan().groups.slice(0, 1),
      timings: { rounds: 5 },
    });
    const limits = (columns: ReturnType<typeof columnsOf>) =>
      columns.map(({ length, limitedBy }) => [length / 60_000, limitedBy]);
    const expected = [
      [15, null],
      [15, null],
      [15, null],
      [15, null],
      [8, 'HW'],
    ];
    expect(limits(columnsOf(aWorld({ plan })))).toEqual(expected);
    expect(limits(columnsAfter([], at(2), aSetup({ plan })))).toEqual(expected);
  });

  test('[T16] past, now and ahead', () => {
    expect(statesAfter([], at(0, 30))).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    expect(statesAfter([], at(5))).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(statesAfter([], at(9))).toEqual(['now counted', 'ahead', 'ahead', 'ahead']);
    expect(statesAfter([], at(17))).toEqual(['past counted', 'ahead', 'ahead', 'ahead']);
    expect(statesAfter([], at(80))).toEqual(Array(4).fill('past counted'));
  });

  test('[T16] a round that was cut is past and did not count, and its stations come again', () => {
    const columns = columnsAfter([[at(5), { name: 'next' }]], at(9));
    expect(columns.map(({ state }) => state)).toEqual(['past', 'now', 'ahead', 'ahead']);
    expect(firstGroup(columns)).toEqual(['TT', 'TT', 'IW', 'PW']);
    expect(columns[0]?.length).toBe(minutes(4));
  });

  test('[T16] rounds that a jump or the end left out are dropped', () => {
    expect(statesAfter([[at(9), { name: 'jump', round: 4 }]], at(9))).toEqual([
      'past counted',
      'dropped',
      'dropped',
      'now',
    ]);
    expect(statesAfter([[at(9), { name: 'end' }]], at(9))).toEqual([
      'past counted',
      'dropped',
      'dropped',
      'dropped',
    ]);
  });

  test('[T16] after going back the later rounds are ahead again', () => {
    expect(
      statesAfter(
        [
          [at(40), { name: 'back' }],
          [at(41), { name: 'back' }],
        ],
        at(42),
      ),
    ).toEqual(['now', 'ahead', 'ahead', 'ahead']);
  });

  test('[T16] a session of the rounds that are left has only those', () => {
    expect(columnsAfter([], at(5), aSetup({ firstRound: 3 })).map(({ round }) => round)).toEqual([3, 4]);
  });

  test('[T16] lengths are what is now, what was fitted and what was', () => {
    const columns = columnsAfter(
      [
        [at(5), { name: 'minus', minutes: 3 }],
        [at(20), { name: 'fit', end: at(57) }],
      ],
      at(20),
    );
    // At 20:00, 4 minutes into round 2, 41 minutes of work are left and 12 are to go.
    // The rounds to come get half minutes, and the present one what that leaves of its own 4 + 11 x 29 / 41.
    const expected = [12, 12, 10.5, 10.5];
    for (const [index, { length }] of columns.entries())
      expect(length / 60_000).toBeCloseTo(expected[index] ?? 0, 4);
  });
});

describe('the table of a jump', () => {
  test('[T16] [A7] shows the stations of the first dropped round at the round that is sat next', () => {
    const { session } = live(aSetup(), [], at(9));
    const jumps = jumpsOf(session);
    expect(Object.keys(jumps)).toEqual(['2', '3', '4']);
    expect(firstGroup(jumps[4] ?? [])).toEqual(['TT', null, null, 'IW']);
    expect(firstGroup(jumps[3] ?? [])).toEqual(['TT', null, 'IW', 'PW']);
  });

  test('[T16] is, in any session, exactly the table after that jump', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        for (const [round, columns] of Object.entries(jumpsOf(session))) {
          const act = { name: 'jump', round: Number(round) } as const;
          const jumped = step(session, { kind: 'act', act, by: 'control' }, session.state.at);
          expect(jumped.taken).toBe(true);
          expect(columnsOf(aWorld({ plan: setup.plan, session: jumped.session }))).toEqual(columns);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was missed', () => {
  test('[T19] [R12] an away group missed its station in each round that counted', () => {
    const setup = aSetup({ away: ['g2'] });
    const { session } = live(setup, [[at(17), { name: 'away', group: 'g2', away: false }]], at(60));
    expect(missedToday(session)).toEqual([{ group: 'g2', station: 'HW', round: 1 }]);
  });

  test('[T19] a round that did not count was missed by nobody', () => {
    const { session } = live(aSetup({ away: ['g2'] }), [[at(5), { name: 'end' }]], at(6));
    expect(missedToday(session)).toEqual([]);
  });
});
