import type { GroupId, Plan, StationId } from '../plan/plan';
import { capacityIn } from './cycle';
import { owedStation, slotStation } from './wheel';
import type { Wheel } from './wheel';

/** Where each group of the plan is in one round; null is away. */
export type Places = Readonly<Record<GroupId, StationId | null>>;

/** The groups of the plan that were nowhere in a round. */
export const awayIn = (plan: Plan, places: Places): ReadonlySet<GroupId> =>
  new Set(plan.groups.map(({ id }) => id).filter((id) => (places[id] ?? null) === null));

/**
 * Who is where in the next round [R3, R8]: every present group at its slot's station; but a group that is owed B sits
 * at B if B has room beside those whose slot puts them there, ties in plan order. Needs a wheel that was dealt for
 * this plan.
 */
export function placesOf(plan: Plan, wheel: Wheel, away: ReadonlySet<GroupId>): Places {
  const places = new Map<GroupId, StationId | null>(
    plan.groups.map(({ id }) => [id, away.has(id) ? null : slotStation(wheel, id)]),
  );
  const sitting = (station: StationId): number => [...places.values()].filter((at) => at === station).length;
  let waiting = plan.groups.filter(({ id }) => !away.has(id) && owedStation(plan, wheel, id) !== null);
  // A group that goes to its B may leave room for another's, so we ask again until nobody moves.
  for (let moved = true; moved;) {
    const still = waiting.filter(({ id }) => {
      const owed = owedStation(plan, wheel, id);
      if (owed === null || places.get(id) === owed) return false;
      if (sitting(owed) >= capacityIn(plan, owed)) return true;
      places.set(id, owed);
      return false;
    });
    moved = still.length < waiting.length;
    waiting = still;
  }
  return Object.fromEntries(places);
}
