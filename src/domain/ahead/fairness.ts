import type { GroupId, StationId } from '../plan/plan';
import { schoolYearOf } from '../records/school-year';
import type { SessionRecord } from '../records/session-record';
import type { Steps } from '../steps';
import { millis, type Millis, type SchoolDate } from '../units';
import type { World } from '../view/world';
import { behindIn, type Behind } from './behind';
import { daysAhead } from './days-ahead';
import { knownRounds } from './known-rounds';
import { sumsOfMany } from './sums';
import { walkDays, type RoundOfDay } from './walk';

/** The time of one group at one station. */
export interface TimeAtStation {
  /** In the rounds of this school year that counted. */
  readonly soFar: Millis;
  /** In those of these rounds in which the group was away and would have been there. */
  readonly missed: Millis;
  /** In all rounds of this school year, sat and to come, up to the last day. */
  readonly byThen: Millis;
}

export interface Fairness {
  /** The last day that is counted. */
  readonly until: SchoolDate;
  /** The stations that a group was at or will be at, in plan order. */
  readonly stations: readonly StationId[];
  readonly times: Readonly<Record<GroupId, Readonly<Record<StationId, TimeAtStation>>>>;
  readonly behind: readonly Behind[];
}

/** Each group's time at each station of the plan, from the log's `records` and forecast to the end of `until` [F1, F2]. */
export function* fairnessOf(
  world: World,
  records: readonly SessionRecord[],
  until: SchoolDate,
): Steps<Fairness> {
  const { plan, date } = world;
  const year = schoolYearOf(date);
  const known = yield* knownRounds(
    world,
    records.filter((record) => schoolYearOf(record.date) === year),
  );
  const days = yield* daysAhead(world, until);
  const coming: RoundOfDay[] = [];
  yield* walkDays(known.wheel, days, (round) => coming.push(round));
  const soFar = yield* sumsOfMany(known.sat);
  const ahead = yield* sumsOfMany([...known.today, ...coming]);
  const seen = new Set([soFar.spent, soFar.missed, ahead.spent].flatMap((tally) => tally.stations()));
  const stations = plan.stations.map(({ id }) => id).filter((id) => seen.has(id));
  const timeAt = (group: GroupId, station: StationId): TimeAtStation => {
    const spent = soFar.spent.of(station, group);
    return {
      soFar: millis(spent),
      missed: millis(soFar.missed.of(station, group)),
      byThen: millis(spent + ahead.spent.of(station, group)),
    };
  };
  return {
    until,
    stations,
    times: Object.fromEntries(
      plan.groups.map(({ id }) => [
        id,
        Object.fromEntries(stations.map((station) => [station, timeAt(id, station)])),
      ]),
    ),
    behind: yield* behindIn({ world, known, days, coming, ahead }, soFar),
  };
}
