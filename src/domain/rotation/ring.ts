import type { Plan, StationId } from '../plan/plan';
import { capacityIn } from './cycle';

/** The arithmetic of groups that walk round a cycle: which slots may hold how many, in every later round at once. */
export interface Ring {
  readonly size: number;
  /** The stations of limited capacity, with the slots where each stands. */
  readonly limits: readonly { readonly capacity: number; readonly slots: readonly number[] }[];
}

/**
 * How many steps a search may take before it gives up, so that no plan, however odd, can stall the program. Steps and
 * not time, so that the outcome is always the same. While limited stations stand once it needs one step for each slot.
 */
export const spreadSteps = 5000;

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
 * How many more groups may take `slot` so that no station overfills in this or any later round [R4];
 * `counts` holds the groups at each slot. Negative when one is overfilled already.
 */
export function roomAt(ring: Ring, counts: readonly number[], slot: number): number {
  let room = Number.POSITIVE_INFINITY;
  for (const { capacity, slots } of ring.limits) {
    for (const reached of slots) {
      // Everyone who is in the station with this slot's groups, in the round in which they come to `reached`.
      const rounds = reached - slot + ring.size;
      let met = 0;
      for (const other of slots) met += counts[(other - rounds + 2 * ring.size) % ring.size] ?? 0;
      room = Math.min(room, capacity - met);
    }
  }
  return room;
}

/** Whether groups at these slots keep every capacity in every round. */
export const fits = (ring: Ring, counts: readonly number[]): boolean =>
  counts.every((count, slot) => count === 0 || roomAt(ring, counts, slot) >= 0);

/**
 * Adds `groups` more to `counts` so that every capacity is kept in every round: the counts thereafter, or null when
 * there is no such way, or none was found within `steps`. Exact at once while each limited station stands once.
 */
export function spread(
  ring: Ring,
  counts: readonly number[],
  groups: number,
  steps: number,
): readonly number[] | null {
  const result = [...counts];
  let left = steps;
  const place = (slot: number, waiting: number): boolean => {
    if (waiting === 0) return true;
    if (left === 0 || roomFrom(ring, result, slot) < waiting) return false;
    left -= 1;
    const before = result[slot] ?? 0;
    for (let taken = Math.min(waiting, roomAt(ring, result, slot)); taken >= 0; taken -= 1) {
      result[slot] = before + taken;
      if (place(slot + 1, waiting - taken)) return true;
      result[slot] = before;
    }
    return false;
  };
  return place(0, groups) ? result : null;
}

/** At most so many groups can still be placed at `first` and the slots after it. */
function roomFrom(ring: Ring, counts: readonly number[], first: number): number {
  let room = 0;
  for (let slot = first; slot < ring.size; slot += 1) room += Math.max(0, roomAt(ring, counts, slot));
  return room;
}
