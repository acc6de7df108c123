import { daysAfter, schoolDaysFrom } from '../calendar/school-days';
import type { Plan, StationId } from '../plan/plan';
import type { DealChange } from '../rotation/deal';
import { forecast, type DayTarget, type GoalReached } from '../stamina/forecast';
import { joining } from '../stamina/joining';
import { isResult, type HoldMark, type Mark, type SetMark } from '../stamina/mark';
import { readiness, type Readiness } from '../stamina/readiness';
import { staminaOf, standingsAfter, type Bend, type Point, type Standings } from '../stamina/stamina';
import type { Steps } from '../steps';
import type { SchoolDate } from '../units';
import type { World } from '../view/world';

/** What happens to the others when a station joins the cycle now. */
export interface Joins {
  /** The cycle has room for it, and no rule keeps it out. */
  readonly possible: boolean;
  readonly changes: readonly DealChange[];
}

/** One station's stamina through some weeks. Lengths in seconds. */
export interface StationWeeks {
  readonly station: StationId;
  /** The target when the weeks begin. */
  readonly begin: number;
  /** The results in these weeks, in order. */
  readonly points: readonly Point[];
  /** Where the target changed, in order. */
  readonly bends: readonly Bend[];
  /** The teacher's own words in these weeks, in order. */
  readonly words: readonly (SetMark | HoldMark)[];
  /** The target of each school day from today on, if each of them brings a result that is met. */
  readonly ahead: readonly DayTarget[];
  readonly goal: GoalReached;
  /** Null when it is in the cycle. */
  readonly joins: Joins | null;
}

/** The weeks of all stations whose minutes grow, in plan order, and what there is to say of the next station. */
export interface StaminaWeeks {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly stations: readonly StationWeeks[];
  readonly readiness: Readiness;
  /** The next school day after today, for a first practice; null when there is none. */
  readonly nextDay: SchoolDate | null;
}

/** How far the forecast looks, in school days: about a year. */
const farthest = 200;

/** How many marks are taken at a stretch. */
const stretch = 500;

/**
 * The weeks from one day to another, both included, as they were [S2] and as they will be [S15]. `marks` are all of the
 * plan, in any order.
 */
export function* staminaWeeks(
  world: World,
  all: readonly Mark[],
  { from, to }: { readonly from: SchoolDate; readonly to: SchoolDate },
): Steps<StaminaWeeks> {
  const { plan, date } = world;
  const before = yield* standingsBefore(plan, all, from);
  const marks = all.filter((mark) => mark.date >= from);
  const until = to < date ? to : date;
  const days = schoolDaysFrom(plan, date, farthest);
  const nextDay = schoolDaysFrom(plan, daysAfter(date, 1), 1)[0] ?? null;
  const now = standingsAfter(plan, marks, before);
  const stations: StationWeeks[] = [];
  for (const station of plan.stations) {
    yield;
    const { id } = station;
    const stamina = staminaOf(plan, station, marks, until, before[id] ?? null);
    if (stamina === null) continue;
    const ownMarks = marks.filter((mark) => mark.station === id && mark.date <= until);
    const hasResult = marks.some((mark) => mark.station === id && mark.date === date && isResult(mark));
    const toCome = hasResult ? days.filter((day) => day > date) : days;
    const ahead = forecast(plan, station, now[id] ?? null, toCome);
    stations.push({
      station: id,
      begin: stamina.begin,
      points: stamina.points,
      bends: stamina.bends,
      words: ownMarks.filter((mark) => mark.kind === 'set' || mark.kind === 'hold'),
      ahead: ahead?.line ?? [],
      goal: ahead?.goal ?? { kind: 'open', why: 'later' },
      joins: station.inCycle ? null : joinsOf(world, id),
    });
  }
  return { from, to, stations, readiness: readiness(plan, world.stamina, date), nextDay };
}

/** ISO dates sort as text. The order within a day is for the standings to see to. */
const byDate = (a: Mark, b: Mark): number => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1);

/** The standings by the marks before `from`, a part of them at a time: those of one day stay together. */
function* standingsBefore(plan: Plan, marks: readonly Mark[], from: SchoolDate): Steps<Standings> {
  const earlier = marks.filter(({ date }) => date < from).toSorted(byDate);
  yield;
  const ramps = marks.filter(({ kind }) => kind === 'ramp');
  let standings: Standings = {};
  let next = 0;
  while (next < earlier.length) {
    const first = next;
    next += stretch;
    while (earlier[next]?.date === earlier[next - 1]?.date && next < earlier.length) next += 1;
    const part = earlier.slice(first, next);
    const last = part.at(-1)?.date ?? from;
    const later = ramps.filter(({ date }) => date > last);
    standings = standingsAfter(plan, part, standings, later);
    yield;
  }
  return standings;
}

function joinsOf({ plan, wheel }: World, station: StationId): Joins {
  const { blocked, changes } = joining(plan, [station], wheel);
  return { possible: blocked.length === 0, changes };
}
