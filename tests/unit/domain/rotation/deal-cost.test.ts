import { describe, expect, test } from 'vitest';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, groupsOf } from '../../../support/plans';
import { needed } from '../../../support/processor-time';

/**
 * A limited station that stands in several slots makes all its slots depend on each other: the longest search. Each plan
 * has stations of other names, so that none is known from the one before.
 */
let plans = 0;
function tight(groups: number) {
  plans += 1;
  const [room, laptops] = [`room${plans}`, `laptops${plans}`];
  return aPlan({
    stations: [aStation(room), aStation(laptops, { capacity: 4 })],
    cycle: [laptops, room, room, laptops, laptops, room, room, laptops, room, laptops, laptops],
    follows: [],
    groups: groupsOf(groups),
  });
}

describe('a deal of 12 groups that a limited station in 6 of 11 slots makes hard', () => {
  test('[W5] is there in under 50 ms', () => {
    expect(needed(() => dealWheel(tight(12), null))).toBeLessThan(50);
  });

  test('[W5] is there in under 50 ms after another group came', () => {
    const before = tight(11);
    const dealt = dealWheel(before, null).wheel;
    const moved = afterRound(before, dealt, placesOf(before, dealt, new Set()));
    const groups = groupsOf(12);
    expect(needed(() => dealWheel({ ...before, groups }, { ...moved }))).toBeLessThan(50);
  });

  test('[R13] is made once for the same plan and wheel', () => {
    const plan = tight(11);
    const { wheel } = dealWheel(plan, null);
    expect(dealWheel(plan, null).wheel).toBe(wheel);
    const other = { ...plan, groups: groupsOf(12) };
    expect(dealWheel(other, wheel)).toBe(dealWheel(other, wheel));
  });
});
