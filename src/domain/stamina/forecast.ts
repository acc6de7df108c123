import type { Plan, Station } from '../plan/plan';
import type { SchoolDate } from '../units';
import { bend } from './bend';
import { onDay } from './course';
import { ceilingOf } from './ramp';
import { rampOf, type StaminaPlan } from './stamina';
import { firstStanding, type Standing } from './standing';

/** The target of a day, in seconds, as it stands before the day's result. */
export interface DayTarget {
  readonly date: SchoolDate;
  readonly target: number;
}

/** When the target will be at the goal. */
export type GoalReached =
  | { readonly kind: 'reached' }
  | { readonly kind: 'on'; readonly date: SchoolDate }
  /** The teacher holds the target, the ceiling is below the goal, or it is not among the days that were looked at. */
  | { readonly kind: 'open'; readonly why: 'held' | 'ceiling' | 'later' };

export interface Forecast {
  /** Up to the day on which the goal is reached. */
  readonly line: readonly DayTarget[];
  readonly goal: GoalReached;
}

/**
 * How the target grows if each of `days` brings one result that is met [S15]. `days` are the school days to come, in
 * order, the first being today when it has no result yet; those before the station is introduced are passed over. Null
 * when it has no ramp. `standing` is after all marks; null for none.
 */
export function forecast(
  { weekdays }: Pick<StaminaPlan, 'weekdays'>,
  station: Station,
  standing: Standing | null,
  days: readonly SchoolDate[],
): Forecast | null {
  const ramp = rampOf(station);
  if (ramp === null) return null;
  const line: DayTarget[] = [];
  let now = standing ?? firstStanding(ramp);
  for (const date of days) {
    if (station.introducedOn !== null && date < station.introducedOn) continue;
    now = onDay(now, ramp, weekdays, date);
    line.push({ date, target: now.target });
    if (now.target >= ramp.goalSeconds) return { line, goal: goalOn(line) };
    now = bend(now, metOn(station, now, date));
  }
  if (now.held) return { line, goal: { kind: 'open', why: 'held' } };
  return { line, goal: { kind: 'open', why: ceilingOf(ramp) < ramp.goalSeconds ? 'ceiling' : 'later' } };
}

function goalOn(line: readonly DayTarget[]): GoalReached {
  const last = line.at(-1);
  return last === undefined || line.length === 1 ? { kind: 'reached' } : { kind: 'on', date: last.date };
}

const metOn = ({ id }: Pick<Plan['stations'][number], 'id'>, { target }: Standing, date: SchoolDate) =>
  ({
    kind: 'practice',
    id: '',
    station: id,
    date,
    at: '',
    target,
    seconds: target,
    ended: 'teacher',
    edited: false,
  }) as const;
