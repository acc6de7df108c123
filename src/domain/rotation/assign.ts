import type { StationId } from '../plan/plan';
import { budgetOf, roomAt, spread, spreadSteps } from './ring';
import type { Budget, Ring } from './ring';

/** Where a group should be next. */
export interface Wish {
  readonly station: StationId;
  /** The teacher set it there, or it is the B that the group is owed, or the station that it was due at. */
  readonly why: 'set' | 'owed' | 'due';
  /** The stations that it had before it, the next one first. */
  readonly due: readonly StationId[];
}

/** Slots for the groups placed so far, and one way (`whole`) to place all of them. */
interface Seating {
  readonly slots: readonly (number | null)[];
  readonly counts: readonly number[];
  /** Groups at each slot once everyone is placed: the proof that the rest has room. */
  readonly whole: readonly number[];
}

/**
 * A slot for each group, given in plan order, so that no capacity is exceeded in any later round: first what was set,
 * then the owed wishes, then as many others as can be kept, ties in plan order; then the groups without, each at the
 * slot that has the fewest groups, of those the first of 0, n-1, n-2, ... 1 [R11]. Throws a RangeError when there is no
 * room for all.
 */
export function assign(
  ring: Ring,
  cycle: readonly StationId[],
  wishes: readonly (Wish | null)[],
): readonly number[] {
  const nobody = cycle.map(() => 0);
  const whole = spread(ring, nobody, wishes.length, budgetOf(spreadSteps));
  if (whole === null) throw new RangeError('The cycle has no room for all groups.');
  const none: Seating = { slots: wishes.map(() => null), counts: nobody, whole };
  const budget = budgetOf(seatSteps);
  let seating = grantWishes(ring, cycle, wishes, none, budget);
  for (const [group, slot] of seating.slots.entries()) {
    if (slot !== null) continue;
    const before = seating;
    let next: Seating | null = null;
    for (const slot of byFewest(before.counts)) next ??= seat(ring, before, group, slot, budget);
    // The proven way always has a slot left, should the steps run out.
    seating = next ?? seatAsProven(before, group);
  }
  return seating.slots.map((slot) => slot ?? 0);
}

interface Claim extends Wish {
  readonly group: number;
  readonly weight: number;
}

/** How many seats are tried for the wishes; many more than a plan takes whose limited stations stand once. */
const wishSteps = 400;

/** For all seats of a deal together, to see that each leaves room for the rest. */
const seatSteps = 8000;

/** Tries the wishes in their order, with the best sum of weights kept, until nothing better is possible. */
function grantWishes(
  ring: Ring,
  cycle: readonly StationId[],
  wishes: readonly (Wish | null)[],
  start: Seating,
  budget: Budget,
): Seating {
  const claims = claimsOf(wishes);
  let left = wishSteps;
  let best = start;
  let bestValue = 0;
  const decide = (index: number, seating: Seating, value: number): void => {
    if (value > bestValue) {
      best = seating;
      bestValue = value;
    }
    const claim = claims[index];
    if (claim === undefined || left === 0) return;
    if (value + mostValue(ring, cycle, claims.slice(index), seating.counts) <= bestValue) return;
    for (const slot of bySameness(cycle, claim, seating.counts)) {
      if (left === 0) break;
      left -= 1;
      const next = seat(ring, seating, claim.group, slot, budget);
      if (next !== null) decide(index + 1, next, value + claim.weight);
    }
    decide(index + 1, seating, value);
  };
  decide(0, start, 0);
  return best;
}

/** One owed wish outweighs all that are due together, and one that was set all owed ones; the earlier of equals is kept. */
function claimsOf(wishes: readonly (Wish | null)[]): readonly Claim[] {
  const more = wishes.length + 1;
  const weights = { set: more * more, owed: more, due: 1 } as const satisfies Record<Wish['why'], number>;
  const claims = wishes.flatMap((wish, group): readonly Claim[] =>
    wish === null ? [] : [{ ...wish, group, weight: weights[wish.why] }],
  );
  return claims.sort((a, b) => b.weight - a.weight);
}

/** No more than this can be added by `claims`: for each station the heaviest that its slots have room for. */
function mostValue(
  ring: Ring,
  cycle: readonly StationId[],
  claims: readonly Claim[],
  counts: readonly number[],
): number {
  const room = new Map<StationId, number>();
  for (const [slot, station] of cycle.entries())
    room.set(station, (room.get(station) ?? 0) + Math.max(0, roomAt(ring, counts, slot)));
  let value = 0;
  for (const claim of claims) {
    const left = room.get(claim.station) ?? 0;
    if (left === 0) continue;
    room.set(claim.station, left - 1);
    value += claim.weight;
  }
  return value;
}

/** Seats the group if it leaves room for all who are still to be placed. */
function seat(ring: Ring, seating: Seating, group: number, slot: number, budget: Budget): Seating | null {
  if (roomAt(ring, seating.counts, slot) < 1) return null;
  const slots = seating.slots.with(group, slot);
  const counts = seating.counts.with(slot, (seating.counts[slot] ?? 0) + 1);
  const whole = spread(ring, counts, slots.filter((at) => at === null).length, budget);
  return whole === null ? null : { slots, counts, whole };
}

function seatAsProven(seating: Seating, group: number): Seating {
  const slot = seating.whole.findIndex((count, at) => count > (seating.counts[at] ?? 0));
  const counts = seating.counts.with(slot, (seating.counts[slot] ?? 0) + 1);
  return { slots: seating.slots.with(group, slot), counts, whole: seating.whole };
}

/** All slots, those with the fewest groups first, ties as 0, n-1, n-2, ... 1. */
function byFewest(counts: readonly number[]): readonly number[] {
  const order = counts.map((_, index) => (counts.length - index) % counts.length);
  return order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
}

/** The slots of the wished station, first the one whose next stations stay longest as the group had them before it. */
function bySameness(cycle: readonly StationId[], claim: Claim, counts: readonly number[]): readonly number[] {
  const sameness = (slot: number): number => {
    const ahead = [...cycle.slice(slot), ...cycle.slice(0, slot)];
    const changed = ahead.findIndex((station, index) => station !== claim.due[index]);
    return changed === -1 ? ahead.length : changed;
  };
  return byFewest(counts)
    .filter((slot) => cycle[slot] === claim.station)
    .sort((a, b) => sameness(b) - sameness(a));
}
