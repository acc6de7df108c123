import type { GroupId, Plan } from '../../src/domain/plan/plan';
import { recordOf } from '../../src/domain/records/record-of';
import type { SessionRecord } from '../../src/domain/records/session-record';
import { dealWheel } from '../../src/domain/rotation/deal';
import type { Wheel } from '../../src/domain/rotation/wheel';
import { planOn } from '../../src/domain/plan/timings-on';
import { schoolDate, type Instant } from '../../src/domain/units';
import { aSetup, at, live, type Moment } from './sessions';

/** A day that is lived through: the whole session, unless acts or an earlier end are given. */
export interface DayToLive {
  readonly date: string;
  readonly away?: readonly GroupId[];
  readonly moments?: readonly Moment[];
  readonly until?: Instant;
  /** The plan from this day on. */
  readonly plan?: Plan;
}

export interface LivedDays {
  /** One record a day, as the log has them. */
  readonly records: readonly SessionRecord[];
  readonly wheel: Wheel;
}

/** A session on each day, the wheel carried over by its record as main does it. */
export function liveDays(start: Plan, days: readonly DayToLive[], dealt: Wheel | null = null): LivedDays {
  let plan = start;
  let wheel = dealt;
  const records: SessionRecord[] = [];
  for (const { date, away = [], moments = [], until = at(24 * 60), plan: changed } of days) {
    plan = changed ?? plan;
    const setup = aSetup({
      id: `on-${date}`,
      plan: planOn(plan, schoolDate(date)),
      date: schoolDate(date),
      wheel: dealWheel(plan, wheel).wheel,
      away,
    });
    const record = recordOf(live(setup, moments, until).session);
    records.push(record);
    wheel = record.wheel.after;
  }
  return { records, wheel: dealWheel(plan, wheel).wheel };
}
