import type { PlanEdit } from '../../../../contract/edit';
import type {
  DayTimings,
  Timings,
  Weekday,
  WeekdayField,
  WeekdayTimings,
} from '../../../../domain/plan/plan';

export type TimingsChange = Omit<Extract<PlanEdit, { readonly name: 'timings' }>, 'name' | 'shownOn'>;

type ByWeekday = Timings['byWeekday'];

/** The weekdays' own times with a change on one of them. */
export const withOwn = (byWeekday: ByWeekday, weekday: Weekday, change: WeekdayTimings): ByWeekday => ({
  ...byWeekday,
  [weekday]: { ...byWeekday[weekday], ...change },
});

/** The weekdays' own times with one field of a weekday as every day again. */
export function withoutOwn(byWeekday: ByWeekday, weekday: Weekday, field: WeekdayField): ByWeekday {
  const { [weekday]: before = {}, ...others } = byWeekday;
  const { [field]: _gone, ...left } = before;
  return Object.keys(left).length === 0 ? others : { ...others, [weekday]: left };
}

/** How long a session takes by these timings, in seconds, where no station makes a round shorter. */
export const wholeSeconds = (timings: DayTimings): number =>
  timings.openingSeconds +
  timings.rounds * timings.roundSeconds +
  (timings.rounds - 1) * timings.moveSeconds +
  timings.closingSeconds;
