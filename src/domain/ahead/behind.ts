import type { GroupId, StationId } from '../plan/plan';
import { cycleOf } from '../rotation/deal';
import type { Steps } from '../steps';
import { millis, type Millis } from '../units';
import { lacksAt } from './lacks';
import { findSwap, type Outlook, type Swap } from './mending-swap';
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

/** The groups that are behind at teacher-led stations, each with the change that mends it [F3, F4]. */
export function* behindIn(outlook: Outlook, soFar: Sums): Steps<readonly Behind[]> {
  const { plan } = outlook.world;
  const cycle = cycleOf(plan);
  const led = plan.stations.filter(({ id, teacherLed }) => teacherLed && cycle.includes(id));
  const behind: Behind[] = [];
  for (const { id: station } of led) {
    const lacks = lacksAt(plan, cycle, station, soFar, outlook.ahead);
    for (const [group, lack] of lacks.of)
      if (lacks.isBehind(group, lack))
        behind.push({ group, station, by: millis(lack), swap: yield* findSwap(outlook, lacks, group) });
  }
  return behind;
}
