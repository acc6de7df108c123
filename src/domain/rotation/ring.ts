import type { Plan, StationId } from '../plan/plan';
import { capacityIn } from './cycle';

/** The arithmetic of groups that walk round a cycle: which slots may hold how many, in every later round at once. */
export interface Ring {
  readonly size: number;
  /** The stations of limited capacity, with the slots where each stands. */
  readonly limits: readonly { readonly capacity: number; readonly slots: readonly number[] }[];
}

/** How many steps of a search are left, so that no plan, however odd, can stall the program. Counted down as they are taken. */
export interface Budget {
  left: number;
}

/** Steps and not time, so that the outcome is always the same. */
export const budgetOf = (steps: number): Budget => ({ left: steps });

/** For one way to place all groups; while limited stations stand once it takes one step for each slot. */
export const spreadSteps = 4000;

export function ringOf(plan: Plan, cycle: readonly StationId[]): Ring {
  const limits = [...new Set(cycle)]
    .map((station) => ({
      capacity: capacityIn(plan, station),
      slots: cycle.flatMap((candidate, slot) => (candidate === station ? [slot] : [])),
    }))
    .filter((limit) => Number.isFinite(limit.capacity));
  return { size: cycle.length, limits };
}

/**
 * How many groups are at each limited station in each round of a whole turn, from the next one on: what one more group
 * at a slot adds to is known at once.
 */
type Loads = readonly number[][];

function loadsOf(ring: Ring, counts: readonly number[]): Loads {
  const loads = ring.limits.map(() => Array.from({ length: ring.size }, () => 0));
  for (const [slot, count] of counts.entries()) if (count > 0) load(ring, loads, slot, count);
  return loads;
}

/** The round in which the groups of `slot` come to `reached`. */
const roundOf = (ring: Ring, slot: number, reached: number): number =>
  reached >= slot ? reached - slot : reached - slot + ring.size;

function load(ring: Ring, loads: Loads, slot: number, groups: number): void {
  let index = 0;
  for (const { slots } of ring.limits) {
    const rounds = loads[index] ?? [];
    for (const reached of slots) {
      const round = roundOf(ring, slot, reached);
      rounds[round] = (rounds[round] ?? 0) + groups;
    }
    index += 1;
  }
}

function roomBeside(ring: Ring, loads: Loads, slot: number): number {
  let room = Number.POSITIVE_INFINITY;
  let index = 0;
  for (const { capacity, slots } of ring.limits) {
    const rounds = loads[index] ?? [];
    for (const reached of slots) {
      const left = capacity - (rounds[roundOf(ring, slot, reached)] ?? 0);
      if (left < room) room = left;
    }
    index += 1;
  }
  return room;
}

/**
 * How many more groups may take `slot` so that no station overfills in this or any later round [R4];
 * `counts` holds the groups at each slot. Negative when one is overfilled already.
 */
export const roomAt = (ring: Ring, counts: readonly number[], slot: number): number =>
  roomBeside(ring, loadsOf(ring, counts), slot);

/** Whether groups at these slots keep every capacity in every round. */
export function fits(ring: Ring, counts: readonly number[]): boolean {
  const loads = loadsOf(ring, counts);
  return ring.limits.every(({ capacity }, index) =>
    (loads[index] ?? []).every((groups) => groups <= capacity),
  );
}

/**
 * Adds `groups` more to `counts` so that every capacity is kept in every round: the counts thereafter, or null when
 * there is no such way, or none was found within the budget. Exact at once while each limited station stands once.
 */
export function spread(
  ring: Ring,
  counts: readonly number[],
  groups: number,
  budget: Budget,
): readonly number[] | null {
  const result = [...counts];
  const loads = loadsOf(ring, counts);
  const place = (slot: number, waiting: number): boolean => {
    if (waiting === 0) return true;
    if (budget.left === 0 || roomFrom(ring, loads, slot) < waiting) return false;
    budget.left -= 1;
    const before = result[slot] ?? 0;
    for (let taken = Math.min(waiting, roomBeside(ring, loads, slot)); taken >= 0; taken -= 1) {
      result[slot] = before + taken;
      load(ring, loads, slot, taken);
      if (place(slot + 1, waiting - taken)) return true;
      load(ring, loads, slot, -taken);
    }
    result[slot] = before;
    return false;
  };
  return place(0, groups) ? result : null;
}

/** At most so many groups can still be placed at `first` and the slots after it. */
function roomFrom(ring: Ring, loads: Loads, first: number): number {
  // Each group that is placed is once at each slot of a limited station in a turn.
  let places = Number.POSITIVE_INFINITY;
  let index = 0;
  for (const { capacity, slots } of ring.limits) {
    let free = 0;
    for (const groups of loads[index] ?? []) free += capacity - groups;
    places = Math.min(places, Math.floor(free / slots.length));
    index += 1;
  }
  let room = 0;
  for (let slot = first; slot < ring.size && room < places; slot += 1)
    room += Math.max(0, roomBeside(ring, loads, slot));
  return Math.min(room, places);
}
