import type { GroupId, Plan, StationId } from '../../../domain/plan/plan';
import { words } from '../words';

/** The name of a station; the log may speak of one that the plan no longer has. */
export const stationName = (plan: Plan, station: StationId): string =>
  plan.stations.find(({ id }) => id === station)?.name ?? words.week.gone;

export const groupName = (plan: Plan, group: GroupId): string =>
  plan.groups.find(({ id }) => id === group)?.name ?? '';
