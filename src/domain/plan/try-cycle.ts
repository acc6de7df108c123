import { fillCycle, type FillReason, type Slot } from '../rotation/fill';
import { checkPlan } from './check';
import type { Plan, StationId } from './plan';
import type { PlanProblem } from './problem';

/** A slot of a cycle as the editor shows it. */
export interface TriedSlot {
  readonly station: StationId;
  /** `waiting`: the plan's own slot of a station that has not joined the cycle, which is passed over until then. */
  readonly kind: 'own' | 'filled' | 'waiting';
  /** Which of the plan's own slots it is, from 0; null for a filled one. */
  readonly place: number | null;
}

export interface TriedCycle {
  /** The plan's own slots in their order, and between them those that are filled. */
  readonly slots: readonly TriedSlot[];
  readonly why: FillReason | null;
  /** With the own slot, from 0, that breaks the rule, where one does. */
  readonly problems: readonly { readonly problem: PlanProblem; readonly place: number | null }[];
}

/** What would become of the plan's cycle and rules as they stand in `plan`, which need not be one that can be used. */
export function tryCycle(plan: Plan): TriedCycle {
  const problems = checkPlan(plan);
  const filled = problems.length === 0 ? fillCycle(plan) : null;
  const walked = filled?.kind === 'filled' ? filled : { slots: ownSlots(plan), why: null };
  return {
    slots: withWaiting(plan, walked.slots),
    why: walked.why,
    problems: problems.map((problem) => ({ problem, place: placeOf(problem) })),
  };
}

const placeOf = (problem: PlanProblem): number | null =>
  problem.kind === 'rule-broken' || problem.kind === 'unknown-station-in-cycle'
    ? problem.slotNumber - 1
    : null;

const joined = (plan: Plan): ReadonlySet<StationId> =>
  new Set(plan.stations.filter((station) => station.inCycle).map((station) => station.id));

function ownSlots(plan: Plan): readonly Slot[] {
  const inCycle = joined(plan);
  return plan.cycle.filter((station) => inCycle.has(station)).map((station) => ({ station, filled: false }));
}

/** The slots that are walked, and before the own one that comes next those that are passed over. */
function withWaiting(plan: Plan, walked: readonly Slot[]): readonly TriedSlot[] {
  const inCycle = joined(plan);
  const own = plan.cycle.map((station, place): TriedSlot => {
    return { station, kind: inCycle.has(station) ? 'own' : 'waiting', place };
  });
  let next = 0;
  const slots = walked.flatMap(({ station, filled }): readonly TriedSlot[] => {
    if (filled) return [{ station, kind: 'filled', place: null }];
    const from = next;
    while (own[next]?.kind === 'waiting') next += 1;
    next += 1;
    return own.slice(from, next);
  });
  return [...slots, ...own.slice(next)];
}
