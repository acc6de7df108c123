import { daysAfter, holidayOn, isSchoolDay, mondayOf, weekdayOf } from '../calendar/school-days';
import type { GroupId, Holiday, StationId } from '../plan/plan';
import type { SessionRecord } from '../records/session-record';
import { effectiveCycle } from '../rotation/cycle';
import type { DealChange } from '../rotation/deal';
import { dueOf } from '../rotation/missed';
import { awayIn } from '../rotation/places';
import type { Wheel } from '../rotation/wheel';
import type { Steps } from '../steps';
import type { Millis, SchoolDate } from '../units';
import type { World } from '../view/world';
import { changesBetween, cycleChange, type CycleChange } from './cycle-change';
import { daysAhead } from './days-ahead';
import { knownRounds } from './known-rounds';
import { walkDays, type RoundOfDay } from './walk';
import { afterwards, whyHere, type Before, type WhyHere } from './why';

/** Where one group is in one round, and why. */
export interface WeekCell {
  /** Null when away. */
  readonly station: StationId | null;
  readonly why: WhyHere;
}

export interface WeekRound {
  readonly round: number;
  readonly state: 'sat' | 'now' | 'ahead';
  readonly length: Millis;
  /** By group; one that did not exist then has none. */
  readonly cells: Readonly<Record<GroupId, WeekCell>>;
}

export interface WeekDay extends CycleChange {
  readonly date: SchoolDate;
  readonly isSchoolDay: boolean;
  /** The holiday that covers the day. */
  readonly holiday: Holiday | null;
  /** Stations that the class practises from this day on and that were not in the cycle yet, in plan order. */
  readonly introduced: readonly StationId[];
  /** Who was dealt anew before a round of this day. */
  readonly dealt: readonly DealChange[];
  readonly rounds: readonly WeekRound[];
}

/** A week of a plan: past days as they were sat [W1], the others as they will be if each round counts [W2]. */
export interface Week {
  readonly monday: SchoolDate;
  readonly today: SchoolDate;
  /** The plan's weekdays, and every other day that has rounds. */
  readonly days: readonly WeekDay[];
}

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/** The week in which `date` lies, for the plan of `world`; `records` are all that the log has of it, oldest first. */
export function* weekOf(world: World, records: readonly SessionRecord[], date: SchoolDate): Steps<Week> {
  const { plan } = world;
  const monday = mondayOf(date);
  const dates = daysOfWeek.map((days) => daysAfter(monday, days));
  const rounds = yield* roundsUntil(world, records, dates.at(-1) ?? date);
  const told = yield* tellDays(rounds, new Set(dates));
  return {
    monday,
    today: world.date,
    days: dates.flatMap((day) => {
      const { rounds: ofDay, cycle, ...change } = told.get(day) ?? quietDay;
      const schoolDay = isSchoolDay(plan, day);
      const stood = new Set((cycle ?? effectiveCycle(plan)).filter((id) => !change.joined.includes(id)));
      const introduced = plan.stations
        .filter(({ id, introducedOn }) => introducedOn === day && !stood.has(id))
        .map(({ id }) => id);
      const isWeekday = plan.weekdays.includes(weekdayOf(day));
      if (!isWeekday && ofDay.length === 0 && introduced.length === 0) return [];
      return [
        {
          date: day,
          isSchoolDay: schoolDay,
          holiday: holidayOn(plan, day),
          introduced,
          ...change,
          rounds: ofDay,
        },
      ];
    }),
  };
}

/** All rounds from the first that was sat to the end of `until`. */
function* roundsUntil(
  world: World,
  records: readonly SessionRecord[],
  until: SchoolDate,
): Steps<readonly RoundOfDay[]> {
  const { sat, today, wheel } = yield* knownRounds(world, records);
  const ahead: RoundOfDay[] = [];
  const days = yield* daysAhead(world, until);
  yield* walkDays(wheel, days, (round) => ahead.push(round));
  return [...sat, ...today, ...ahead];
}

interface ToldDay extends Pick<WeekDay, 'joined' | 'left' | 'dealt' | 'rounds'> {
  /** Of its latest round; null for a day without rounds. */
  readonly cycle: readonly StationId[] | null;
}
const quietDay: ToldDay = { joined: [], left: [], dealt: [], rounds: [], cycle: null };

/** The days of `shown` with the reasons of each place, which come from all rounds before. */
function* tellDays(
  rounds: readonly RoundOfDay[],
  shown: ReadonlySet<SchoolDate>,
): Steps<ReadonlyMap<SchoolDate, ToldDay>> {
  const days = new Map<SchoolDate, ToldDay>();
  const before = new Map<GroupId, Before>();
  let wheelBefore: Wheel | null = null;
  let dateBefore: SchoolDate | null = null;
  for (const round of rounds) {
    if (round.date !== dateBefore) yield;
    const { date, plan, wheel } = round;
    dateBefore = date;
    const change = cycleChange(wheelBefore, wheel);
    const dealt = changesBetween(plan, wheelBefore, wheel);
    const cells: Record<GroupId, WeekCell> = {};
    for (const [group, station] of Object.entries(round.places)) {
      const seat = {
        group,
        station,
        missed: station === null ? missedBy(round, group) : null,
        dealt: dealt.find((one) => one.group === group) ?? null,
      };
      const why = whyHere(plan, wheel, seat, before.get(group));
      const attended = station === null ? null : { station, date, round: round.round };
      before.set(group, afterwards(before.get(group), why, attended));
      cells[group] = { station, why };
    }
    wheelBefore = wheel;
    if (!shown.has(date)) continue;
    const day = days.get(date) ?? quietDay;
    days.set(date, {
      joined: [...day.joined, ...change.joined],
      left: [...day.left, ...change.left],
      dealt: [...day.dealt, ...dealt],
      cycle: wheel.cycle,
      rounds: [...day.rounds, { round: round.round, state: round.state, length: round.length, cells }],
    });
  }
  return days;
}

const missedBy = ({ plan, wheel, places, missed }: RoundOfDay, group: GroupId): StationId | null =>
  missed === null ? dueOf(plan, wheel, group, awayIn(plan, places)) : (missed[group] ?? null);
