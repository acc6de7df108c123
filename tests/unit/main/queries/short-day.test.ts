import { describe, expect, test } from 'vitest';
import { createShortDay } from '../../../../src/main/queries/short-day';
import type { Session } from '../../../../src/domain/session/state';
import type { Instant } from '../../../../src/domain/units';
import type { World } from '../../../../src/domain/view/world';
import { aSetup, at, dayStart, live } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

/** The plan starts at half past nine. */
const nine = new Date(2026, 8, 7, 9, 0).getTime();
const minute = 60_000;

const asking = (wall: number, now: Instant, session: Session | null, world: World = aWorld()) =>
  createShortDay({
    session: () => session,
    world: () => world,
    clock: { now: () => now, wall: () => wall },
  });

describe('a short day that is planned', () => {
  test('[A21] is counted from the start time of the plan, and is taken by an edit of today', () => {
    const answer = asking(nine, dayStart, null)({ kind: 'short-day', wish: { minutes: 35 } });
    if (answer.kind !== 'ways') return expect.fail('it does not fit');
    expect(answer.ways.map(({ dropped }) => dropped)).toEqual([[], [4], [3, 4]]);
    expect(answer.ways[1]).toMatchObject({
      endsAt: nine + 64.5 * minute,
      reached: true,
      take: {
        kind: 'edit',
        edit: {
          name: 'short-day',
          rounds: [
            { round: 1, seconds: 510 },
            { round: 2, seconds: 510 },
            { round: 3, seconds: 510 },
          ],
        },
      },
    });
  });

  test('[A21] is counted from now once the start time has passed', () => {
    const late = nine + 40 * minute;
    expect(asking(late, dayStart, null)({ kind: 'short-day', wish: { wall: late + 72 * minute } })).toEqual({
      kind: 'fits',
      endsAt: late + 72 * minute,
    });
  });

  test("[A22] is made from the plan's minutes, whatever the day was made before", () => {
    const shortDay = { rounds: [{ round: 1, seconds: 300 }] };
    const ask = asking(nine, dayStart, null, aWorld({ shortDay }));
    const answer = ask({ kind: 'short-day', wish: { minutes: 60 } });
    expect(answer).toMatchObject({ kind: 'ways', ways: [{ dropped: [] }, { dropped: [4], shorter: false }] });
  });

  test('[A21] [T20] of the rounds that are left of a run is of these alone', () => {
    const ask = asking(nine, dayStart, null, aWorld({ countedToday: 2 }));
    const answer = ask({ kind: 'short-day', wish: { minutes: 26 } });
    if (answer.kind !== 'ways') return expect.fail('it does not fit');
    expect(answer.ways[0]?.rounds.map(({ round, length }) => [round, length / minute])).toEqual([
      [3, 10],
      [4, 10],
    ]);
  });
});

describe('a short day that runs', () => {
  const { session } = live(aSetup(), [], at(17));
  const wall = nine + 47 * minute;

  test('[A21] is counted from now, and is taken by an act', () => {
    const answer = asking(wall, at(17), session)({ kind: 'short-day', wish: { minutes: 31 } });
    if (answer.kind !== 'ways') return expect.fail('it does not fit');
    const [shorter, dropping] = answer.ways;
    expect(shorter?.take).toEqual({ kind: 'act', act: { name: 'fit', end: at(48) }, by: 'control' });
    expect(dropping?.take).toEqual({
      kind: 'act',
      act: { name: 'drop-rounds', last: 3, end: at(48) },
      by: 'control',
    });
    expect(shorter?.endsAt).toBe(wall + 31 * minute);
  });

  test('[A21] by a time of day is by that instant of the session, and fits nothing that need not be', () => {
    const answer = asking(wall, at(17), session)({ kind: 'short-day', wish: { wall: wall + 40 * minute } });
    if (answer.kind !== 'ways') return expect.fail('it does not fit');
    expect(answer.ways.map(({ take }) => take)).toContainEqual({
      kind: 'act',
      act: { name: 'drop-rounds', last: 3, end: null },
      by: 'control',
    });
  });
});
