import type { GroupId, Plan, StationId } from '../plan/plan';
import { dealWheel } from '../rotation/deal';
import { placesOf, type Places } from '../rotation/places';
import { afterRound, type Wheel } from '../rotation/wheel';
import { roundLength } from '../session/rounds';
import type { Steps } from '../steps';
import type { Millis, SchoolDate } from '../units';

/** A round of a day, sat or to come, with the wheel that its places are taken from. */
export interface RoundOfDay {
  readonly date: SchoolDate;
  readonly round: number;
  readonly state: 'sat' | 'now' | 'ahead';
  readonly plan: Plan;
  readonly wheel: Wheel;
  readonly places: Places;
  /** What away groups missed, where it was written down; null for a round to come. */
  readonly missed: Readonly<Record<GroupId, StationId>> | null;
  readonly length: Millis;
}

/** A day to come, as far as it decides where groups are. */
export interface DayAhead {
  readonly date: SchoolDate;
  /** The plan as it is on this day. */
  readonly plan: Plan;
  readonly away: ReadonlySet<GroupId>;
}

/**
 * Walks whole days in order, as if each round counted [W2], and tells of each round; gives the wheel after the last. The
 * plans of the days differ only in their timings, so that slots are dealt at most once.
 */
export function* walkDays(
  start: Wheel,
  days: readonly DayAhead[],
  tell: (round: RoundOfDay) => void,
): Steps<Wheel> {
  const [first] = days;
  let wheel = first === undefined ? start : dealWheel(first.plan, start).wheel;
  for (const { date, plan, away } of days) {
    for (let round = 1; round <= plan.timings.rounds; round += 1) {
      const places = placesOf(plan, wheel, away);
      const { length } = roundLength(plan, places);
      tell({ date, round, state: 'ahead', plan, wheel, places, missed: null, length });
      wheel = afterRound(plan, wheel, places);
    }
    yield;
  }
  return wheel;
}
