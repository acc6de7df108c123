import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fairnessOf as fairnessInSteps } from '../../../../src/domain/ahead/fairness';
import { weekOf as weekInSteps, type Week } from '../../../../src/domain/ahead/week';
import { daysAfter, schoolDaysFrom } from '../../../../src/domain/calendar/school-days';
import type { Plan } from '../../../../src/domain/plan/plan';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import type { Steps } from '../../../../src/domain/steps';
import { schoolDate } from '../../../../src/domain/units';
import { fairnessOf, weekOf } from '../../../support/ahead';
import type * as Ahead from '../../../support/ahead';
import { liveDays } from '../../../support/days-sat';
import { aPlan, arbitraryPlan, aStation, follows, groupsOf } from '../../../support/plans';
import { needed } from '../../../support/processor-time';
import { aWorld } from '../../../support/worlds';

const monday = schoolDate('2026-09-07');

describe('190 school days of 12 groups on 12 slots', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);
  const plan = aPlan({
    stations: ids.map((id, index) => aStation(id, { teacherLed: index === 0 })),
    cycle: ids,
    follows: [follows('s1', 's2')],
    groups: groupsOf(12),
  });
  const world = aWorld({ plan });
  const last = schoolDaysFrom(plan, monday, 190).at(-1) ?? monday;

  test('[W5] the last week is there in under 50 ms', () => {
    expect(weekOf(world, [], last).days.at(-1)?.rounds).toHaveLength(4);
    expect(needed(() => weekOf(world, [], last))).toBeLessThan(50);
  });

  test('[W5] the time of each group at each station is there in under 50 ms', () => {
    const { times, behind } = fairnessOf(world, [], last);
    const rounds = 190 * 4 * 15 * 60_000;
    for (const group of Object.values(times)) {
      expect(Object.values(group).reduce((sum, { byThen }) => sum + byThen, 0)).toBe(rounds);
    }
    expect(behind).toEqual([]);
    expect(needed(() => fairnessOf(world, [], last))).toBeLessThan(50);
  });

  /** The least of a few first calls, each of code that was loaded anew and never ran. */
  const neededAtFirst = async (run: (ahead: typeof Ahead) => void): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      vi.resetModules();
      const ahead = await import('../../../support/ahead');
      times.push(needed(() => run(ahead), 1));
    }
    return Math.min(...times);
  };

  test('[W5] so they are when they are asked for the first time, before the code is warm', async () => {
    expect(await neededAtFirst((ahead) => ahead.weekOf(world, [], last))).toBeLessThan(50);
    expect(await neededAtFirst((ahead) => ahead.fairnessOf(world, [], last))).toBeLessThan(50);
  });
});

describe('a term of 90 days in which half of 12 groups were away in turn, with 12 rounds a day at 12 teacher-led stations', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);
  const plan = aPlan({
    stations: ids.map((id) => aStation(id, { teacherLed: true })),
    cycle: ids,
    follows: [follows('s1', 's2')],
    groups: groupsOf(12),
    timings: { rounds: 12 },
  });
  const dates = schoolDaysFrom(plan, monday, 91);
  const awayOn = (day: number) =>
    plan.groups.filter((_, group) => (group * 7 + day) % 12 < 6).map(({ id }) => id);
  const { records, wheel } = liveDays(
    plan,
    dates.slice(0, 45).map((date, day) => ({ date, away: awayOn(day) })),
  );
  const world = aWorld({ plan, date: dates[45] ?? monday, wheel });
  const last = dates.at(-1) ?? monday;

  test('[F4] whoever falls behind, and what would mend it, are found in a small part of a second', () => {
    expect(fairnessOf(world, records, last).behind.length).toBeGreaterThan(12);
    expect(needed(() => fairnessOf(world, records, last))).toBeLessThan(200);
  });

  test('[W5] no part of it keeps main for as long as half a frame', () => {
    const longestPart = (steps: Steps<unknown>): number => {
      let longest = 0;
      for (let done = false; !done;)
        longest = Math.max(
          longest,
          needed(() => (done = steps.next().done === true), 1),
        );
      return longest;
    };
    const least = (start: () => Steps<unknown>): number =>
      Math.min(...Array.from({ length: 4 }, () => longestPart(start())));
    expect(least(() => fairnessInSteps(world, records, last))).toBeLessThan(4);
    expect(least(() => weekInSteps(world, records, last))).toBeLessThan(4);
  });
});

describe('any plan', () => {
  const placesOf = (week: Week) =>
    week.days.map(({ date, rounds }) => ({
      date,
      places: rounds.map(({ cells }) =>
        Object.fromEntries(Object.entries(cells).map(([group, { station }]) => [group, station])),
      ),
    }));

  test('[W1] [W2] what was shown ahead is what was then sat', () => {
    fc.assert(
      fc.property(arbitraryPlan, (any) => {
        // Work that holds at zero would never end by itself.
        const plan: Plan = { ...any, timings: { ...any.timings, atZero: 'advance' } };
        const ahead = weekOf(aWorld({ plan, wheel: dealWheel(plan, null).wheel }), [], monday);
        const { records, wheel } = liveDays(
          plan,
          ahead.days.map(({ date }) => ({ date })),
        );
        const saturday = daysAfter(monday, 5);
        const sat = weekOf(aWorld({ plan, date: saturday, wheel }), records, monday);
        expect(placesOf(sat)).toEqual(placesOf(ahead));
      }),
      { numRuns: 25 },
    );
  });

  test('[W4] each place has a reason that fits it', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const { rounds } of weekOf(aWorld({ plan }), [], daysAfter(monday, 14)).days)
          for (const { cells } of rounds)
            for (const { station, why } of Object.values(cells)) {
              // Nobody is away, nothing changes: everyone goes on, by the cycle or by a rule.
              expect(['first', 'next', 'follows', 'owed', 'in-step']).toContain(why.kind);
              expect(station).not.toBeNull();
            }
      }),
      { numRuns: 25 },
    );
  });

  test('[F3] in rounds of one length the order of the groups alone leaves nobody behind', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat({ max: 60 }), (any, days) => {
        const plan: Plan = { ...any, stations: any.stations.map((one) => ({ ...one, seconds: null })) };
        expect(fairnessOf(aWorld({ plan }), [], daysAfter(monday, days)).behind).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
