import { describe, expect, test } from 'vitest';
import { formatPlanFile } from '../../../../src/contract/plan-file/format-plan-file';
import { parsePlanFile } from '../../../../src/contract/plan-file/plan-file';
import { starterIds } from '../../../../src/contract/starters';
import { capacityOf } from '../../../../src/domain/plan/plan';
import { fillCycle } from '../../../../src/domain/rotation/fill';
import { starterPlan } from '../../../../src/main/day/starters';

describe.each(starterIds)('the starter %s', (id) => {
  const plan = starterPlan(id);

  test('[P10] can be used as it is, and comes back the same out of a plan file', () => {
    expect(parsePlanFile(formatPlanFile(plan))).toEqual({ ok: true, plan });
  });

  test('[P10] has short directions, each with an icon, so that they fit the wall and those who cannot read', () => {
    for (const { name, directions } of plan.stations) {
      expect(directions.length, name).toBeLessThanOrEqual(3);
      for (const { icon, text } of directions) {
        expect(icon, text).not.toBeNull();
        expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
      }
    }
  });

  test('[P10] needs no slot to be filled: every group has a station of its own from the first day', () => {
    const filled = fillCycle(plan);
    expect(filled.kind === 'filled' && filled.slots.some((slot) => slot.filled)).toBe(false);
  });
});

describe('the starters', () => {
  test('[P10] are told apart by id and name', () => {
    const plans = starterIds.map(starterPlan);
    expect(plans.map(({ id }) => id)).toEqual(starterIds);
    expect(new Set(plans.map(({ name }) => name)).size).toBe(starterIds.length);
  });

  test('[P10] blank is as little as a plan can be: one station and one group', () => {
    const { stations, groups, cycle, follows } = starterPlan('blank');
    expect([stations.length, groups.length, cycle.length, follows.length]).toEqual([1, 1, 1, 0]);
  });

  test('[P10] what there is only one set of takes one group at a time', () => {
    for (const station of starterIds.flatMap((id) => starterPlan(id).stations)) {
      const oneSet = station.materials.some((line) => line.startsWith('One set'));
      if (oneSet) expect(capacityOf(station), station.name).toBe(1);
    }
  });
});
