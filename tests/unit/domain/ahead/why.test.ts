import { describe, expect, test } from 'vitest';
import type { WeekCell } from '../../../../src/domain/ahead/week';
import type { Plan } from '../../../../src/domain/plan/plan';
import { mended } from '../../../../src/domain/rotation/mend';
import { schoolDate } from '../../../../src/domain/units';
import { weekOf } from '../../../support/ahead';
import { liveDays, type LivedDays } from '../../../support/days-sat';
import { aPlan, aStation, follows, groupsOf } from '../../../support/plans';
import { aWorld } from '../../../support/worlds';

const monday = '2026-09-07';
const tuesday = '2026-09-08';
const wednesday = '2026-09-09';

/** The places of one group on one day of the week, seen on `today` after what was lived. */
function placesOf(
  plan: Plan,
  { records, wheel }: LivedDays,
  { today, date, group }: { readonly today: string; readonly date: string; readonly group: string },
): readonly (WeekCell | undefined)[] {
  const week = weekOf(aWorld({ plan, date: schoolDate(today), wheel }), records, schoolDate(date));
  const day = week.days.find((candidate) => candidate.date === date);
  return (day?.rounds ?? []).map(({ cells }) => cells[group]);
}

describe('why a group is where it is', () => {
  const plan = aPlan();

  test('[W4] its first round, then the cycle, then the rule that the cycle keeps', () => {
    const nothing: LivedDays = liveDays(plan, []);
    const day = placesOf(plan, nothing, { today: monday, date: monday, group: 'g2' });
    expect(day.map((cell) => cell?.why)).toEqual([
      { kind: 'first' },
      { kind: 'next', after: { station: 'HW', date: monday, round: 1 } },
      { kind: 'follows', after: { station: 'TT', date: monday, round: 2 } },
      { kind: 'next', after: { station: 'IW', date: monday, round: 3 } },
    ]);
  });

  test('[W4] on a new day it goes on from the day before', () => {
    const lived = liveDays(plan, [{ date: monday }]);
    const [first] = placesOf(plan, lived, { today: tuesday, date: tuesday, group: 'g1' });
    expect(first).toEqual({
      station: 'HW',
      why: { kind: 'next', after: { station: 'SP', date: monday, round: 4 } },
    });
  });

  test('[W4] [R8] after days away it is owed what follows, out of step, and then in step again', () => {
    // g4 ends Monday at TT.
    const lived = liveDays(plan, [{ date: monday }, { date: tuesday, away: ['g4'] }]);
    const away = placesOf(plan, lived, { today: wednesday, date: tuesday, group: 'g4' });
    expect(away.map((cell) => cell?.why)).toEqual(Array(4).fill({ kind: 'away', missed: 'IW' }));
    const back = placesOf(plan, lived, { today: wednesday, date: wednesday, group: 'g4' });
    expect(back.map((cell) => cell?.station)).toEqual(['IW', 'IW', 'PW', 'SP']);
    expect(back.map((cell) => cell?.why.kind)).toEqual(['owed', 'in-step', 'next', 'next']);
    expect(back[0]?.why).toEqual({ kind: 'owed', after: 'TT', slot: 'TT' });
  });

  test('[W4] [R2] after days away without a debt its slot has moved on', () => {
    const lived = liveDays(plan, [{ date: monday }, { date: tuesday, away: ['g1'] }]);
    const [first] = placesOf(plan, lived, { today: wednesday, date: wednesday, group: 'g1' });
    expect(first).toEqual({
      station: 'SP',
      why: { kind: 'back', after: { station: 'SP', date: monday, round: 4 } },
    });
  });

  test('[W4] [R8] a debt that has no room waits at the slot', () => {
    // One round a day; B takes one group, and another's slot is there when g1 comes back.
    const tight = aPlan({
      stations: [aStation('A'), aStation('B', { capacity: 1 }), aStation('C')],
      cycle: ['A', 'B', 'C'],
      follows: [follows('A', 'B')],
      groups: groupsOf(3),
      timings: { rounds: 1 },
    });
    const lived = liveDays(tight, [{ date: monday }, { date: tuesday, away: ['g1'] }]);
    const [first] = placesOf(tight, lived, { today: wednesday, date: wednesday, group: 'g1' });
    expect(first).toEqual({ station: 'C', why: { kind: 'no-room', owed: 'B' } });
  });

  test('[W4] [R11] a new group was given a place', () => {
    const four = aPlan({ groups: groupsOf(4) });
    const lived = liveDays(four, [{ date: monday }, { date: tuesday, plan }]);
    const [first] = placesOf(plan, lived, { today: wednesday, date: tuesday, group: 'g5' });
    expect(first?.why).toEqual({ kind: 'dealt', from: null });
    expect(placesOf(plan, lived, { today: wednesday, date: monday, group: 'g5' })).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('[W4] after the wheel was mended its slot says all there is to say', () => {
    const lived = liveDays(plan, [{ date: monday }]);
    const mend = { kind: 'swap', groups: ['g1', 'g3'] } as const;
    const swap = mended(plan, { wheel: lived.wheel, dayBefore: null, rounds: 4 }, mend);
    if (swap.kind !== 'mended') throw new Error('The swap was refused.');
    const after = { records: lived.records, wheel: swap.wheel };
    const [first] = placesOf(plan, after, { today: tuesday, date: tuesday, group: 'g1' });
    expect(first?.why).toEqual({ kind: 'slot' });
  });
});
