import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import { capacityOf, type Plan, type StationId } from '../../../../src/domain/plan/plan';
import { roundsAhead } from '../../../../src/domain/rotation/ahead';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import type { Places } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, follows, groupsOf } from '../../../support/plans';

/** Which of twelve stations have joined the cycle, in every way that there is: 4095 cycles of 1 to 12 slots. */

const capacities: readonly (number | null)[] = [1, null, 2, null, 3, 1, null, 4, 2, null, 6, 12];
const stations = capacities.map((capacity, index) =>
  aStation(`s${index}`, { capacity, teacherLed: index === 0 }),
);
const cycle = stations.map(({ id }) => id);
/** The first is kept by every subset, for its stations are neighbors; the second only where none stands between. */
const rules = [follows('s0', 's1'), follows('s6', 's9')];

const everySubset: readonly (readonly StationId[])[] = Array.from(
  { length: 2 ** stations.length - 1 },
  (_, bits) => cycle.filter((_station, index) => ((bits + 1) >> index) % 2 === 1),
);

const withJoined = (joined: readonly StationId[], groups: number): Plan =>
  aPlan({
    stations: stations.map((station) => ({ ...station, inCycle: joined.includes(station.id) })),
    cycle,
    follows: rules,
    groups: groupsOf(groups),
  });

/** By hand, for stations that stand once: a cycle that cannot be filled has room for its tightest station only. */
function whyNot(joined: readonly StationId[], groups: number): string | null {
  const between = joined.slice(joined.indexOf('s6') + 1, joined.indexOf('s9'));
  const awake = joined.includes('s6') && joined.includes('s9');
  if (awake && between.length > 0) return 'rule-broken';
  const limits = stations.filter(({ id }) => joined.includes(id)).map(capacityOf);
  const canBeFilled = limits.some((limit) => !Number.isFinite(limit));
  return canBeFilled || groups <= joined.length * Math.min(...limits) ? null : 'cycle-cannot-hold-groups';
}

/** The first rule of the rotation that these rounds break, in words; null for none. */
function fault(plan: Plan, joined: readonly StationId[], rounds: readonly Places[]): string | null {
  const awake = rules.filter(({ after, follower }) => joined.includes(after) && joined.includes(follower));
  for (const [index, places] of rounds.entries()) {
    const at = Object.values(places);
    const full = stations.find(
      (station) => at.filter((one) => one === station.id).length > capacityOf(station),
    );
    if (full !== undefined) return `[R4] too many at ${full.id} in round ${index + 1}`;
    for (const { id } of plan.groups) {
      const here = places[id] ?? null;
      if (here === null || !joined.includes(here)) return `[R9] ${id} is at ${here}`;
      const next = rounds[index + 1]?.[id];
      const rule = awake.find(({ after }) => after === here);
      if (rule !== undefined && next !== undefined && next !== rule.follower)
        return `[R7] ${id} goes from ${here} to ${next}`;
    }
  }
  return null;
}

describe('every subset of twelve stations, with 1 to 12 groups', { timeout: 60_000 }, () => {
  test('[P6] [P7] [R4] [R7] [R9] is refused beforehand with the true reason, or keeps all rules for two cycles and more', () => {
    let refused = 0;
    for (const [index, joined] of everySubset.entries()) {
      const groups = (index % 12) + 1;
      const plan = withJoined(joined, groups);
      const [problem] = checkPlan(plan);
      const what = `${joined.join(' ')} with ${groups} groups`;
      if ((problem?.kind ?? null) !== whyNot(joined, groups))
        expect.fail(`${what}: ${problem?.kind ?? 'no problem'}`);
      if (problem !== undefined) {
        refused += 1;
        continue;
      }
      const { wheel } = dealWheel(plan, null);
      const rounds = roundsAhead(plan, wheel, new Set(), 2 * wheel.cycle.length + 1);
      const broken = fault(plan, joined, rounds);
      if (broken !== null) expect.fail(`${what}: ${broken}`);
      // Each walks the whole cycle, and is back where it began.
      for (const { id } of plan.groups) {
        if (new Set(rounds.map((places) => places[id])).size !== joined.length)
          expect.fail(`${what}: ${id} misses a station`);
        if (rounds[0]?.[id] !== rounds[wheel.cycle.length]?.[id])
          expect.fail(`${what}: ${id} is out of step`);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(everySubset.length / 2);
  });

  test('[R10] [R11] one station that joins, then another that leaves, never overfills one, and deals alike each time', () => {
    let seed = 1;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let joined: readonly StationId[] = ['s1', 's3'];
    let wheel = dealWheel(withJoined(joined, 6), null).wheel;
    for (let change = 0; change < 1500; change += 1) {
      const station = cycle[next(cycle.length)] ?? 's0';
      const changed = joined.includes(station)
        ? joined.filter((one) => one !== station)
        : cycle.filter((one) => one === station || joined.includes(one));
      const plan = withJoined(changed, next(12) + 1);
      if (checkPlan(plan).length > 0) continue;
      joined = changed;
      const dealt = dealWheel(plan, wheel);
      expect(dealWheel(structuredClone(plan), structuredClone(wheel))).toEqual(dealt);
      const rounds = roundsAhead(plan, dealt.wheel, new Set(), dealt.wheel.cycle.length);
      const broken = fault(plan, joined, rounds);
      if (broken !== null) expect.fail(`change ${change}: ${broken}`);
      // Some rounds are sat before the next change, so that groups are owed the one or the other.
      wheel = rounds
        .slice(0, next(5))
        .reduce((current, places) => afterRound(plan, current, places), dealt.wheel);
    }
  });
});
