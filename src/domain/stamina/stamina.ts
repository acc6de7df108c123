import type { Calendar } from '../calendar/school-days';
import type { Plan, Station, StationId } from '../plan/plan';
import type { SchoolDate } from '../units';
import { outcomeOf, type Outcome } from './bend';
import { onDay, rampBefore, walk, type Told } from './course';
import { dayOfChange } from './days-between';
import { isResult, type Bar, type Mark, type ResultMark } from './mark';
import { byStation, inOrder, withoutBrokenRounds } from './marks';
import type { Ramp } from './ramp';
import { firstStanding, type Standing } from './standing';
import type { Why } from './why';

export type { Standing } from './standing';

/** What of a plan bends ramps, and says on which day a bend is first seen. */
export type StaminaPlan = Calendar & Pick<Plan, 'stations'>;

/**
 * The standing of each station that has marks, as a cache that can be saved as it is: `standingsAfter` takes later marks
 * on it. Draw the line between two days, so that all marks of a day are on the same side of it; make it anew from the
 * beginning, or from an older one, when a mark that is in it is changed or taken away.
 */
export type Standings = Readonly<Record<StationId, Standing>>;

/** A result as the chart shows it: against the target that it found, and what it did to it. All lengths in seconds. */
export interface Point {
  readonly mark: ResultMark;
  /** Before the result. */
  readonly target: number;
  /** `short`: a round that was too short to tell, which changed nothing. */
  readonly outcome: Outcome;
  /** At once after the result. */
  readonly after: number;
  /** The reason of `after`. */
  readonly why: Why;
}

/** From this day on, until the next bend, the target is `target` seconds. Several of one day stand in their order. */
export interface Bend {
  readonly date: SchoolDate;
  readonly target: number;
  readonly why: Why;
}

/** A station's stamina on a day. All lengths in seconds. */
export interface Stamina {
  readonly station: StationId;
  readonly target: number;
  readonly why: Why;
  /** The teacher wishes no step up. */
  readonly held: boolean;
  /** The longest that the class kept going; 0 before a first result. */
  readonly best: number;
  /** The latest three results since the latest gap, the oldest first. */
  readonly latest: readonly number[];
  /** The latest eight practices, the oldest first. */
  readonly bars: readonly Bar[];
}

/** What the chart of a station shows. */
export interface Course extends Stamina {
  /** The target before the marks that were looked through. */
  readonly begin: number;
  /** The results among them, in order. */
  readonly points: readonly Point[];
  /** Where the target changed, in order: the planned line is `begin` up to the first of them. */
  readonly bends: readonly Bend[];
}

/** A station's ramp; null when it has none. A teacher-led station never has one [S1]. */
export const rampOf = ({ teacherLed, ramp }: Pick<Station, 'teacherLed' | 'ramp'>): Ramp | null =>
  teacherLed ? null : ramp;

/**
 * How far all stations with a ramp have come after the marks, in whatever order they are given, taken on the standings
 * from before [S2, S12]. `later` are marks that come after those: a change of a ramp among them tells which one was in
 * force until then. The cost grows with the number of marks given, and not with those that `before` was made from.
 */
export function standingsAfter(
  plan: StaminaPlan,
  marks: readonly Mark[],
  before: Standings = {},
  later: readonly Mark[] = [],
): Standings {
  const own = byStation(inOrder(withoutBrokenRounds(marks)));
  const standings: Record<StationId, Standing> = {};
  for (const station of withRampsBefore(plan, later).stations) {
    const ramp = rampOf(station);
    if (ramp === null) continue;
    const known = before[station.id];
    const news = own.get(station.id) ?? [];
    if (known === undefined && news.length === 0) continue;
    const first = known ?? firstStanding(rampBefore(news, ramp));
    standings[station.id] = walk(first, ramp, plan.weekdays, news);
  }
  return standings;
}

/** The stamina on `date` of each station that has a ramp, in plan order, from its standing after all marks up to that day. */
export const staminaOn = (plan: StaminaPlan, standings: Standings, date: SchoolDate): readonly Stamina[] =>
  plan.stations.flatMap((station) => {
    const ramp = rampOf(station);
    if (ramp === null) return [];
    const standing = standings[station.id] ?? firstStanding(ramp);
    return [staminaFrom(station.id, onDay(standing, ramp, plan.weekdays, date))];
  });

/**
 * The target on `date`, in seconds, of each station that has a ramp, by the marks up to that day; of later ones
 * only changes of a ramp tell something of it. `before` is what is cached of earlier days.
 */
export function targetsOn(
  plan: StaminaPlan,
  marks: readonly Mark[],
  date: SchoolDate,
  before: Standings = {},
): Readonly<Record<StationId, number>> {
  const then = withRampsBefore(plan, after(marks, date));
  const standings = standingsAfter(then, upTo(marks, date), before);
  return Object.fromEntries(staminaOn(then, standings, date).map(({ station, target }) => [station, target]));
}

/**
 * A station's stamina on `date` by the marks up to that day, and what the chart shows of them; null when it has no ramp.
 * `before` is what is cached of the days before the first of the marks. Marks of other stations are passed over.
 */
export function staminaOf(
  plan: StaminaPlan,
  station: Station,
  marks: readonly Mark[],
  date: SchoolDate,
  before: Standing | null = null,
): Course | null {
  const latest = rampOf(station);
  if (latest === null) return null;
  const own = inOrder(withoutBrokenRounds(marks.filter((mark) => mark.station === station.id)));
  const ramp = rampBefore(after(own, date), latest);
  const ordered = upTo(own, date);
  const first = before ?? firstStanding(rampBefore(ordered, ramp));
  const points: Point[] = [];
  const bends: Bend[] = [];
  const told: Told = (from, to, on, mark) => {
    if (mark !== null && isResult(mark))
      points.push({
        mark,
        target: from.target,
        outcome: outcomeOf(from, mark),
        after: to.target,
        why: to.why,
      });
    if (to.target !== from.target) {
      const day = mark === null ? dayOfChange(plan, from, to, on) : on;
      bends.push({ date: day, target: to.target, why: to.why });
    }
  };
  const walked = walk(first, ramp, plan.weekdays, ordered, told);
  const now = onDay(walked, ramp, plan.weekdays, date, told);
  return { ...staminaFrom(station.id, now), begin: first.target, points, bends };
}

const staminaFrom = (station: StationId, { target, why, held, best, latest, bars }: Standing): Stamina => ({
  station,
  target,
  why,
  held,
  best,
  latest,
  bars,
});

/** The plan with the ramps that were in force before these marks. */
function withRampsBefore(plan: StaminaPlan, marks: readonly Mark[]): StaminaPlan {
  const changes = byStation(inOrder(marks.filter(({ kind }) => kind === 'ramp')));
  if (changes.size === 0) return plan;
  const stations = plan.stations.map((station) =>
    station.ramp === null
      ? station
      : { ...station, ramp: rampBefore(changes.get(station.id) ?? [], station.ramp) },
  );
  return { ...plan, stations };
}

const upTo = (marks: readonly Mark[], date: SchoolDate): readonly Mark[] =>
  marks.filter((mark) => mark.date <= date);

const after = (marks: readonly Mark[], date: SchoolDate): readonly Mark[] =>
  marks.filter((mark) => mark.date > date);
