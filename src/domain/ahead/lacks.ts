import type { GroupId, Plan, StationId } from '../plan/plan';
import type { Sums } from './sums';

/** Additions of shared lengths are off by less than this, in milliseconds. */
export const tolerance = 1;

/** How far each group is from its part of one station. */
export interface Lacks {
  readonly station: StationId;
  /** By group, in milliseconds; negative for a group that has more. */
  readonly of: ReadonlyMap<GroupId, number>;
  /** Whether a group that lacks so much is behind. */
  isBehind(group: GroupId, lack: number): boolean;
}

/**
 * A group is behind when it lacks a round for each slot of the station, which the order of the groups alone never
 * makes; or half a round when its slot came there while it was away.
 */
export function lacksAt(
  plan: Plan,
  cycle: readonly StationId[],
  station: StationId,
  soFar: Sums,
  ahead: Sums,
): Lacks {
  const slots = cycle.filter((other) => other === station).length;
  const round = plan.timings.roundSeconds * 1000;
  const lack = (group: GroupId): number =>
    [soFar, ahead].reduce(
      (sum, { part, spent }) => sum + part.of(station, group) - spent.of(station, group),
      0,
    );
  return {
    station,
    of: new Map(plan.groups.map(({ id }) => [id, lack(id)])),
    isBehind: (group, much) =>
      much >= (soFar.passed.of(station, group) > 0 ? round / 2 : round * slots) - tolerance,
  };
}
