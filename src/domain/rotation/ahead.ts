import type { GroupId, Plan } from '../plan/plan';
import { placesOf, type Places } from './places';
import { afterRound, type Wheel } from './wheel';

/** Where everyone is in the next `count` rounds, if each of them counts and the same groups stay away [R13]. */
export function roundsAhead(
  plan: Plan,
  wheel: Wheel,
  away: ReadonlySet<GroupId>,
  count: number,
): readonly Places[] {
  let current = wheel;
  return Array.from({ length: count }, () => {
    const places = placesOf(plan, current, away);
    current = afterRound(plan, current, places);
    return places;
  });
}
