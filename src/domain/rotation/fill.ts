import { mostSlots } from '../plan/limits';
import type { FollowRule, Plan, StationId } from '../plan/plan';
import { awakeRules, capacityIn, effectiveCycle, firstBrokenRule } from './cycle';
import { oncePerKey } from './once-per-key';
import { oncePerPlan } from './once-per-plan';
import { budgetOf, ringOf, spread, spreadSteps } from './ring';

/** One slot of the cycle as it is walked; `filled` ones were added to keep a capacity. */
export interface Slot {
  readonly station: StationId;
  readonly filled: boolean;
}

/** Why slots were filled: `limited` has too few places for `groups` unless the cycle has `needed` slots. */
export interface FillReason {
  readonly limited: StationId;
  readonly groups: number;
  readonly needed: number;
  /** The stations that were repeated, in the order in which they were added. */
  readonly filled: readonly StationId[];
}

export type FilledCycle =
  | { readonly kind: 'filled'; readonly slots: readonly Slot[]; readonly why: FillReason | null }
  | { readonly kind: 'no-stations' }
  /** No filling makes room: `needed` slots are wanted at least, and at most `most` are allowed. */
  | {
      readonly kind: 'no-room';
      readonly limited: StationId;
      readonly groups: number;
      readonly needed: number;
      readonly most: number;
    };

/**
 * The cycle that the plan's groups walk: its own slots, and the slots that capacities need [R5].
 * Expects a plan whose own slots keep its rules (`checkPlan` sees to that).
 */
export const fillCycle: (plan: Plan) => FilledCycle = oncePerPlan(oncePerKey(lookedAt, fill));

/** How many steps the search for room takes at most in cycles of all lengths together. */
const sizesSteps = 3 * spreadSteps;

/** All of a plan that its filling depends on. */
function lookedAt(plan: Plan): string {
  const cycle = effectiveCycle(plan);
  const capacities = cycle.map((station) => capacityIn(plan, station));
  const rules = awakeRules(plan).map(({ after, follower }) => [after, follower]);
  // JSON has no infinity: an unlimited station is null.
  return JSON.stringify([cycle, capacities, rules, plan.groups.length]);
}

function fill(plan: Plan): FilledCycle {
  const cycle = effectiveCycle(plan);
  if (cycle.length === 0) return { kind: 'no-stations' };
  const tightest = tightestStation(plan, cycle);
  const own: readonly Slot[] = cycle.map((station) => ({ station, filled: false }));
  if (tightest === null) return { kind: 'filled', slots: own, why: null };

  const groups = plan.groups.length;
  let left = sizesSteps;
  for (let size = Math.max(cycle.length, tightest.needed); size <= mostSlots; size += 1) {
    const attempt = fillTo(plan, own, size);
    if (attempt === null) break;
    const ring = ringOf(plan, stationsOf(attempt.slots));
    const nobody = attempt.slots.map(() => 0);
    const steps = Math.min(left, spreadSteps);
    const budget = budgetOf(steps);
    const room = spread(ring, nobody, groups, budget);
    left -= steps - budget.left;
    if (room === null) continue;
    const needed = attempt.slots.length;
    const { limited } = tightest;
    const why = attempt.filled.length === 0 ? null : { limited, groups, needed, filled: attempt.filled };
    return { kind: 'filled', slots: attempt.slots, why };
  }
  return { kind: 'no-room', ...tightest, groups, most: mostSlots };
}

export const stationsOf = (slots: readonly Slot[]): readonly StationId[] => slots.map((slot) => slot.station);

/** The limited station that wants the longest cycle: `groups * times it stands / capacity` slots; null: none limits. */
function tightestStation(
  plan: Plan,
  cycle: readonly StationId[],
): { readonly limited: StationId; readonly needed: number } | null {
  let tightest: { limited: StationId; needed: number } | null = null;
  for (const limited of new Set(cycle)) {
    const capacity = capacityIn(plan, limited);
    if (!Number.isFinite(capacity)) continue;
    const times = cycle.filter((station) => station === limited).length;
    const needed = Math.ceil((plan.groups.length * times) / capacity);
    if (tightest === null || needed > tightest.needed) tightest = { limited, needed };
  }
  return tightest;
}

/** Repeats unlimited stations in their order until there are `size` slots or a little more; null: it cannot be done. */
function fillTo(
  plan: Plan,
  own: readonly Slot[],
  size: number,
): { readonly slots: readonly Slot[]; readonly filled: readonly StationId[] } | null {
  const rules = awakeRules(plan);
  const repeatable = [...new Set(stationsOf(own))].filter((station) => isUnlimited(plan, station));
  let slots = own;
  let next = 0;
  const filled: StationId[] = [];
  while (slots.length < size) {
    const chains = repeatable.map((_, turn) => {
      const station = repeatable[(next + turn) % repeatable.length];
      return station === undefined ? [] : chainFrom(station, rules);
    });
    const usable = chains.filter((chain) => chain.every((station) => isUnlimited(plan, station)));
    const missing = size - slots.length;
    const inserted =
      insertFirst(
        slots,
        usable.filter((chain) => chain.length <= missing),
        rules,
      ) ?? insertFirst(slots, usable, rules);
    if (inserted === null) return null;
    slots = inserted.slots;
    filled.push(...inserted.chain);
    next = repeatable.indexOf(inserted.chain.at(-1) ?? '') + 1;
  }
  return { slots, filled };
}

const isUnlimited = (plan: Plan, station: StationId): boolean => !Number.isFinite(capacityIn(plan, station));

/** A station with all that rules make follow it: repeated alone it would break them. */
function chainFrom(first: StationId, rules: readonly FollowRule[]): readonly StationId[] {
  const chain: StationId[] = [];
  let station: StationId | undefined = first;
  while (station !== undefined && !chain.includes(station)) {
    chain.push(station);
    const last: StationId = station;
    station = rules.find((rule) => rule.after === last)?.follower;
  }
  return chain;
}

/** The first chain that has a position where no rule breaks, at the latest such position. */
function insertFirst(
  slots: readonly Slot[],
  chains: readonly (readonly StationId[])[],
  rules: readonly FollowRule[],
): { readonly slots: readonly Slot[]; readonly chain: readonly StationId[] } | null {
  for (const chain of chains) {
    const added = chain.map((station) => ({ station, filled: true }));
    for (let position = slots.length; position > 0; position -= 1) {
      const result = [...slots.slice(0, position), ...added, ...slots.slice(position)];
      if (firstBrokenRule(stationsOf(result), rules) === null) return { slots: result, chain };
    }
  }
  return null;
}
