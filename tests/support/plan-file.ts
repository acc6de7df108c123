import fs from 'node:fs';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import { newDataDir } from './program';

export type PlanTimings = typeof writingGroups.plan.timings;

/** A file with the starter plan, its timings changed; for `--plan`. */
export function planFileWith(timings: Partial<PlanTimings>): {
  readonly file: string;
  readonly timings: PlanTimings;
} {
  const plan = { ...writingGroups.plan, timings: { ...writingGroups.plan.timings, ...timings } };
  const file = path.join(newDataDir(), 'plan.json');
  fs.writeFileSync(file, JSON.stringify({ ...writingGroups, plan }));
  return { file, timings: plan.timings };
}

const { plan } = writingGroups;

const stationName = (slot: number): string => {
  const id = plan.cycle[slot % plan.cycle.length];
  return plan.stations.find((station) => station.id === id)?.name ?? '';
};

/**
 * Where each group of the starter plan is after `counted` rounds, all present. By design section 6: group n starts n
 * slots before the first, and walks on by one for each round that counted.
 */
export const whereAfter = (counted: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.groups.map((group, index) => [group.name, stationName(plan.cycle.length - index + counted)]),
  );
