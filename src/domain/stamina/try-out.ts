import type { Plan, Station, StationId } from '../plan/plan';
import { timingsOn } from '../plan/timings-on';
import type { SchoolDate } from '../units';
import { bend, outcomeOf } from './bend';
import { onDay } from './course';
import type { DayTarget } from './forecast';
import { isIntroduced } from './introduced';
import { becomeReady, joining } from './joining';
import type { ResultMark } from './mark';
import { randomFrom } from './random';
import { readiness } from './readiness';
import { rampOf, staminaOn, type Stamina, type Standings } from './stamina';
import { firstStanding } from './standing';

/** A class that is supposed, to see what a plan's ramps make of it. */
export interface SupposedClass {
  /** How often a result is met, from 0 to 1; a station that is not named goes by `otherwise`. */
  readonly rates: Readonly<Record<StationId, number>>;
  readonly otherwise: number;
  /** Practices a day at a station until it has grown to the shortest round. */
  readonly practicesADay: number;
  /** Another whole number is another class with the same rates. */
  readonly seed: number;
}

/** How one station fared. */
export interface TriedStation {
  readonly station: StationId;
  /** The first day on which it is practised, is in the cycle, and has its goal as its target; null: none of these days. */
  readonly introducedOn: SchoolDate | null;
  readonly joinedOn: SchoolDate | null;
  readonly goalOn: SchoolDate | null;
  /** From the day on which it is introduced. */
  readonly line: readonly DayTarget[];
  readonly met: number;
  readonly missed: number;
}

/**
 * Runs a new class through `days`, school days in order, by the rules of the ramps [S16]: each station is practised until
 * it has grown to the shortest round; then the day's rounds give it one result, as long as the least ready station in
 * the cycle allows. The next station is introduced on the day after the class is ready for it, and joins on the day
 * after it is ready itself. The same class and plan always fare the same, and a station's luck does not depend on the
 * other stations.
 */
export function tryOut(
  plan: Plan,
  supposed: SupposedClass,
  days: readonly SchoolDate[],
): readonly TriedStation[] {
  const fates = plan.stations.flatMap((station, index) =>
    rampOf(station) === null ? [] : [newFate(station.id, supposed, index)],
  );
  let now = plan;
  let standings: Standings = {};
  let yesterday: readonly Stamina[] = [];
  for (const date of days) {
    const stamina = staminaOn(now, standings, date);
    now = withNext(withReady(now, yesterday, stamina, date), stamina, date);
    standings = dayOf(now, supposed, fates, standings, stamina, date);
    yesterday = stamina;
  }
  return fates.map(({ tried }) => tried);
}

/** A station's luck, and what has come of it so far. */
interface Fate {
  readonly rate: number;
  readonly luck: () => number;
  readonly tried: { -readonly [K in keyof TriedStation]: TriedStation[K] } & { readonly line: DayTarget[] };
}

const newFate = (station: StationId, { rates, otherwise, seed }: SupposedClass, index: number): Fate => ({
  rate: rates[station] ?? otherwise,
  luck: randomFrom(seed * 1009 + index),
  tried: { station, introducedOn: null, joinedOn: null, goalOn: null, line: [], met: 0, missed: 0 },
});

function withReady(plan: Plan, before: readonly Stamina[], now: readonly Stamina[], date: SchoolDate): Plan {
  const ready = becomeReady(plan, before, now, date);
  return ready.length === 0 ? plan : joining(plan, ready, null).plan;
}

function withNext(plan: Plan, stamina: readonly Stamina[], date: SchoolDate): Plan {
  const next = readiness(plan, stamina, date);
  if (next.kind !== 'ready' && next.kind !== 'first') return plan;
  const stations = plan.stations.map((station) =>
    station.id === next.station ? { ...station, introducedOn: date } : station,
  );
  return { ...plan, stations };
}

/** The standings after one more day. */
function dayOf(
  plan: Plan,
  supposed: SupposedClass,
  fates: readonly Fate[],
  before: Standings,
  stamina: readonly Stamina[],
  date: SchoolDate,
): Standings {
  const targets = new Map(stamina.map(({ station, target }) => [station, target]));
  const round = roundSeconds(plan, targets, date);
  const after = fates.map((fate) => {
    const station = plan.stations.find(({ id }) => id === fate.tried.station);
    const ramp = station === undefined ? null : rampOf(station);
    if (station === undefined || ramp === null || !isIntroduced(station, date)) return [];
    const target = targets.get(station.id) ?? ramp.startSeconds;
    note(fate.tried, station, target, date);
    const sits = station.inCycle && target >= plan.shortestRoundSeconds;
    let standing = onDay(before[station.id] ?? firstStanding(ramp), ramp, plan.weekdays, date);
    for (let left = sits ? 1 : supposed.practicesADay; left > 0; left -= 1) {
      const result = resultOf(fate, sits ? round : standing.target, sits, date);
      const outcome = outcomeOf(standing, result);
      if (outcome === 'met') fate.tried.met += 1;
      if (outcome === 'missed') fate.tried.missed += 1;
      standing = bend(standing, result);
    }
    return [[station.id, standing] as const];
  });
  return { ...before, ...Object.fromEntries(after.flat()) };
}

function note(tried: Fate['tried'], { inCycle, ramp }: Station, target: number, date: SchoolDate): void {
  tried.introducedOn ??= date;
  if (inCycle) tried.joinedOn ??= date;
  if (ramp !== null && target >= ramp.goalSeconds) tried.goalOn ??= date;
  tried.line.push({ date, target });
}

/** As long as the plan and the least ready station in the cycle allow. */
function roundSeconds(plan: Plan, targets: ReadonlyMap<StationId, number>, date: SchoolDate): number {
  const limits = plan.stations
    .filter(({ inCycle, teacherLed }) => inCycle && !teacherLed)
    .flatMap(({ id, seconds }) => [seconds, targets.get(id) ?? null])
    .filter((limit) => limit !== null);
  return Math.min(timingsOn(plan, date).roundSeconds, ...limits);
}

/** A result that is met lasts as long as was asked; else stamina breaks after a half of that or later. */
function resultOf(fate: Fate, asked: number, isRound: boolean, date: SchoolDate): ResultMark {
  const met = fate.luck() < fate.rate;
  const part = (1 + fate.luck()) / 2;
  const seconds = met ? asked : Math.min(asked - 1, Math.floor(asked * part));
  const head = { id: '', station: fate.tried.station, date, at: '', seconds };
  if (!isRound)
    return { ...head, kind: 'practice', target: asked, ended: met ? 'teacher' : 'broke', edited: false };
  return { ...head, kind: met ? 'round' : 'broke', session: '', round: 1 };
}
