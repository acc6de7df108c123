import type { GroupId, Plan } from '../plan/plan';
import type { SchoolDate } from '../units';
import { placesOf } from './places';
import type { Places } from './places';
import { afterRound } from './wheel';
import type { Wheel } from './wheel';

export interface DayToCome {
  readonly date: SchoolDate;
  readonly awayGroups: ReadonlySet<GroupId>;
}

export interface DayAhead {
  readonly date: SchoolDate;
  /** One for each of the plan's rounds. */
  readonly rounds: readonly Places[];
}

/** Where everyone will be on these days, in their order, if every round of the plan counts [R13]. */
export function daysAhead(plan: Plan, wheel: Wheel, days: readonly DayToCome[]): readonly DayAhead[] {
  let current = wheel;
  return days.map(({ date, awayGroups }) => {
    const rounds: Places[] = [];
    for (let round = 0; round < plan.timings.rounds; round += 1) {
      const places = placesOf(plan, current, awayGroups);
      rounds.push(places);
      current = afterRound(plan, current, places);
    }
    return { date, rounds };
  });
}
