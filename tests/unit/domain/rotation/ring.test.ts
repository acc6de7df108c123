import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetOf, fits, roomAt, spread, spreadSteps } from '../../../../src/domain/rotation/ring';
import type { Ring } from '../../../../src/domain/rotation/ring';

/** The rule itself, round by round: what the arithmetic must agree with. */
const keepsCapacities = (ring: Ring, counts: readonly number[]): boolean =>
  counts.every((_, round) =>
    ring.limits.every(
      ({ capacity, slots }) =>
        counts.reduce(
          (sitting, count, slot) => (slots.includes((slot + round) % ring.size) ? sitting + count : sitting),
          0,
        ) <= capacity,
    ),
  );

/** Every way to put `groups` into the slots on top of `counts`. */
const waysToAdd = (counts: readonly number[], groups: number): readonly (readonly number[])[] => {
  let ways: readonly (readonly number[])[] = [counts];
  for (let placed = 0; placed < groups; placed += 1)
    ways = ways.flatMap((way) => way.map((count, slot) => way.with(slot, count + 1)));
  return ways;
};

const arbitraryRing: fc.Arbitrary<Ring> = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    limits: fc.array(
      fc.record({
        capacity: fc.integer({ min: 1, max: 3 }),
        slots: fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1 }),
      }),
      { maxLength: 2 },
    ),
  }),
);

const ringWithCounts = arbitraryRing.chain((ring) =>
  fc.tuple(
    fc.constant(ring),
    fc.array(fc.nat({ max: 2 }), { minLength: ring.size, maxLength: ring.size }),
    fc.nat({ max: 4 }),
  ),
);

describe('the arithmetic of capacities', () => {
  test('[R4] slots fit when no round of a whole turn overfills a station', () => {
    fc.assert(
      fc.property(ringWithCounts, ([ring, counts]) => {
        expect(fits(ring, counts)).toBe(keepsCapacities(ring, counts));
      }),
    );
  });

  test('[R4] the room at a slot is the number of groups that can still be put there', () => {
    fc.assert(
      fc.property(ringWithCounts, ([ring, counts]) => {
        fc.pre(keepsCapacities(ring, counts));
        for (const [slot, count] of counts.entries()) {
          const room = roomAt(ring, counts, slot);
          if (!Number.isFinite(room)) continue;
          expect(keepsCapacities(ring, counts.with(slot, count + room))).toBe(true);
          expect(keepsCapacities(ring, counts.with(slot, count + room + 1))).toBe(false);
        }
      }),
    );
  });

  test('[R4] groups are spread exactly when some way of placing them keeps every capacity', () => {
    fc.assert(
      fc.property(ringWithCounts, ([ring, counts, groups]) => {
        fc.pre(keepsCapacities(ring, counts));
        const found = spread(ring, counts, groups, budgetOf(spreadSteps));
        const possible = waysToAdd(counts, groups).some((way) => keepsCapacities(ring, way));
        expect(found !== null).toBe(possible);
        if (found === null) return;
        expect(keepsCapacities(ring, found)).toBe(true);
        expect(found.every((count, slot) => count >= (counts[slot] ?? 0))).toBe(true);
        expect(found.reduce((sum, count) => sum + count, 0)).toBe(counts.reduce((a, b) => a + b, 0) + groups);
      }),
      { numRuns: 60 },
    );
  });

  test('[R4] a search that runs out of steps finds nothing instead of running on', () => {
    const ring: Ring = { size: 3, limits: [{ capacity: 1, slots: [0] }] };
    expect(spread(ring, [0, 0, 0], 3, budgetOf(1))).toBeNull();
    expect(spread(ring, [0, 0, 0], 3, budgetOf(3))).toEqual([1, 1, 1]);
  });
});
