import type { Steps } from '../steps';
import type { CycleChange } from './edits/cycle';
import type { Plan, StationId } from './plan';
import type { PlanProblem } from './problem';
import { checkingAtMost, type Checking } from './repair-checks';
import { stepsFor } from './repair-steps';

/** One thing that a repair does. */
export type RepairStep =
  /** B is put behind every A that it does not follow: `move-follower` takes it from where it stood. */
  | {
      readonly kind: 'put-follower' | 'move-follower';
      readonly after: StationId;
      readonly follower: StationId;
    }
  | { readonly kind: 'drop-rule'; readonly after: StationId; readonly follower: StationId }
  /** Slot `slotNumber`, from 1, is taken out. */
  | { readonly kind: 'remove-slot'; readonly station: StationId; readonly slotNumber: number }
  | { readonly kind: 'add-slot'; readonly station: StationId }
  /** A station that has not joined the cycle joins it. */
  | { readonly kind: 'put-in'; readonly station: StationId }
  | { readonly kind: 'raise-capacity'; readonly station: StationId; readonly groups: number };

/** What leads from a plan that cannot be used to one that can. */
export interface Repair {
  readonly steps: readonly RepairStep[];
  readonly change: Required<CycleChange>;
}

/** A step, and the plan after it. */
export interface Tried {
  readonly step: RepairStep;
  readonly plan: Plan;
}

/** One step may show what else is wrong, so that a second or third belongs to the same repair. */
const mostSteps = 3;

/** How many plans are looked at in all to find repairs of few steps, shared evenly by what could be done first. */
const mostChecks = 240;

/**
 * The repairs of a problem of the cycle, its rules or its capacities, those that keep the most of what the teacher set
 * first [P16]. Each leads to a plan with no problem at all; where few steps do not, there is one repair with as many as it
 * takes. None when the plan has no station that could be in the cycle, or something else is wrong beside it.
 */
export function* repairsOf(plan: Plan, problem: PlanProblem): Steps<readonly Repair[]> {
  const first = yield* stepsFor(plan, problem, checkingAtMost(mostChecks));
  const found: Repair[] = [];
  for (const tried of first) {
    const check = checkingAtMost(Math.ceil(mostChecks / first.length));
    const steps = yield* finished(tried, mostSteps - 1, check);
    const repair = steps === null ? null : repairBy(plan, steps);
    if (repair !== null && !found.some((other) => sameEnd(repair, other))) found.push(repair);
  }
  if (found.length > 0) return found;
  const surest = yield* stepByStep(plan, problem);
  return surest === null ? [] : [repairBy(plan, surest)];
}

const sameEnd = (a: Repair, b: Repair): boolean => JSON.stringify(a.change) === JSON.stringify(b.change);

/** The step with those that it still needs; null when these are too many, or there are none. */
function* finished(tried: Tried, stepsLeft: number, check: Checking): Steps<readonly Tried[] | null> {
  const problem = yield* check(tried.plan);
  if (problem === null) return [tried];
  if (problem === 'unknown' || stepsLeft === 0) return null;
  for (const next of yield* stepsFor(tried.plan, problem, check)) {
    const rest = yield* finished(next, stepsLeft - 1, check);
    if (rest !== null) return [tried, ...rest];
  }
  return null;
}

/**
 * Mends problem after problem by what cannot go on forever: a capacity rises, else a rule goes, else what comes first.
 * Null when something cannot be mended so.
 */
function* stepByStep(plan: Plan, problem: PlanProblem): Steps<readonly Tried[] | null> {
  const check = checkingAtMost(Number.POSITIVE_INFINITY);
  const steps = yield* stepsFor(plan, problem, check);
  const sure = steps.find(raises) ?? steps.find(drops) ?? steps[0];
  if (sure === undefined) return null;
  const next = yield* check(sure.plan);
  if (next === null || next === 'unknown') return [sure];
  const rest = yield* stepByStep(sure.plan, next);
  return rest === null ? null : [sure, ...rest];
}

const raises = ({ step }: Tried): boolean => step.kind === 'raise-capacity';
const drops = ({ step }: Tried): boolean => step.kind === 'drop-rule';

function repairBy(before: Plan, steps: readonly Tried[]): Repair {
  const { cycle, follows, stations } = steps.at(-1)?.plan ?? before;
  const changed = stations.map((station, index) => ({ station, old: before.stations[index] ?? station }));
  return {
    steps: steps.map(({ step }) => step),
    change: {
      cycle,
      follows,
      capacities: changed
        .filter(({ station, old }) => station.capacity !== old.capacity)
        .map(({ station }) => ({ station: station.id, groups: station.capacity })),
      joining: changed
        .filter(({ station, old }) => station.inCycle && !old.inCycle)
        .map(({ station }) => station.id),
    },
  };
}
