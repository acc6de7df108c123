import type { GroupId, Plan, StationId } from '../plan/plan';
import { placesOf } from './places';
import type { Wheel } from './wheel';

/** What an away group missed in a round that counted. */
export interface MissedPlace {
  readonly group: GroupId;
  readonly station: StationId;
}

/** The station where the group would be in the next round if it were not away, the others being as they are [R12]. */
export const dueOf = (
  plan: Plan,
  wheel: Wheel,
  group: GroupId,
  away: ReadonlySet<GroupId>,
): StationId | null =>
  placesOf(plan, wheel, new Set([...away].filter((other) => other !== group)))[group] ?? null;

/** What the away groups miss in the next round, in plan order [R12]; ask before the wheel moves on. */
export const missedIn = (plan: Plan, wheel: Wheel, away: ReadonlySet<GroupId>): readonly MissedPlace[] =>
  plan.groups.flatMap(({ id }) => {
    const station = away.has(id) ? dueOf(plan, wheel, id, away) : null;
    return station === null ? [] : [{ group: id, station }];
  });
