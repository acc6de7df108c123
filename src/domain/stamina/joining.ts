import { checkPlan } from '../plan/check';
import { setInCycle } from '../plan/edits/stations';
import type { Plan, Station, StationId } from '../plan/plan';
import type { PlanProblem } from '../plan/problem';
import { dealWheel, type DealChange } from '../rotation/deal';
import type { Wheel } from '../rotation/wheel';
import type { SchoolDate } from '../units';
import { isIntroduced } from './introduced';
import type { Stamina } from './stamina';

/** Which stations join the cycle, and what comes of it. */
export interface Joining {
  /** The plan with them in its cycle; the plan itself when none joins. */
  readonly plan: Plan;
  readonly stations: readonly StationId[];
  /** Ready stations that the cycle has no room for, or that a rule keeps out. */
  readonly blocked: readonly { readonly station: StationId; readonly problems: readonly PlanProblem[] }[];
  /** The groups that are dealt anew because of it [R11]. */
  readonly changes: readonly DealChange[];
}

/** Whether the class has practised the station up to the plan's shortest round [S13]. */
export const isReady = (
  { shortestRoundSeconds }: Pick<Plan, 'shortestRoundSeconds'>,
  { best, target }: Stamina,
): boolean => best > 0 && target >= shortestRoundSeconds;

/**
 * The introduced stations that have become ready between `before` and `now`, in plan order: those join on the next school
 * day. One that was ready before is out of the cycle by the teacher's wish, and stays out.
 */
export const becomeReady = (
  plan: Plan,
  before: readonly Stamina[],
  now: readonly Stamina[],
  date: SchoolDate,
): readonly StationId[] =>
  now
    .filter((stamina) => isReady(plan, stamina) && !before.some(sameAndReady(plan, stamina.station)))
    .map(({ station }) => station)
    .filter((station) => plan.stations.some((one) => one.id === station && isWaiting(one, date)));

const sameAndReady = (plan: Plan, station: StationId) => (stamina: Stamina) =>
  stamina.station === station && isReady(plan, stamina);

const isWaiting = (station: Station, date: SchoolDate): boolean =>
  !station.inCycle && isIntroduced(station, date);

/** What it comes to when these stations join the cycle, one after the other, and the wheel is as it is. */
export function joining(plan: Plan, stations: readonly StationId[], wheel: Wheel | null): Joining {
  let joined = plan;
  const blocked: { station: StationId; problems: readonly PlanProblem[] }[] = [];
  for (const station of stations) {
    const next = setInCycle(joined, station, true);
    const problems = checkPlan(next);
    if (problems.length === 0) joined = next;
    else blocked.push({ station, problems });
  }
  const out = new Set(blocked.map(({ station }) => station));
  return {
    plan: joined,
    stations: stations.filter((station) => !out.has(station)),
    blocked,
    changes: joined === plan ? [] : dealWheel(joined, wheel).changes,
  };
}
