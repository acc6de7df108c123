import type { GroupId, Plan, StationId } from '../plan/plan';
import { cycleOf } from '../rotation/deal';
import { millis, type Millis } from '../units';
import { findSwap, tolerance, type Outlook, type Swap } from './mending-swap';
import type { Sums } from './sums';

/** A group that gets less of a teacher-led station than its part [F3]. */
export interface Behind {
  readonly group: GroupId;
  readonly station: StationId;
  /** How much less by the last day. */
  readonly by: Millis;
  /** The change of places in the wheel that brings it more by then; null when none does in the days to come [F4]. */
  readonly swap: Swap | null;
}

/** How far each group is from its part of one station. */
export interface Lacks {
  readonly station: StationId;
  /** By group, in milliseconds; negative for a group that has more. */
  readonly of: ReadonlyMap<GroupId, number>;
  /** Whether a group that lacks so much is behind. */
  isBehind(group: GroupId, lack: number): boolean;
}

/** The groups that are behind at teacher-led stations, each with the change that mends it [F3, F4]. */
export function behindIn(outlook: Outlook, soFar: Sums): readonly Behind[] {
  const { plan } = outlook.world;
  const cycle = cycleOf(plan);
  const led = plan.stations.filter(({ id, teacherLed }) => teacherLed && cycle.includes(id));
  return led.flatMap(({ id: station }) => {
    const lacks = lacksAt(plan, cycle, station, soFar, outlook.ahead);
    return [...lacks.of]
      .filter(([group, lack]) => lacks.isBehind(group, lack))
      .map(([group, lack]) => ({
        group,
        station,
        by: millis(lack),
        swap: findSwap(outlook, lacks, group),
      }));
  });
}

/**
 * A group is behind when it lacks a round for each slot of the station, which the order of the groups alone never
 * makes; or half a round when its slot came there while it was away.
 */
function lacksAt(
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
