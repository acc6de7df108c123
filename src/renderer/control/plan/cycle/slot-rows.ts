import type { FollowRule, StationId } from '../../../../domain/plan/plan';
import type { TriedSlot } from '../../../../domain/plan/try-cycle';

/** One of the plan's own slots as the list shows it. */
export interface SlotRow {
  /** Names the slot also while it is moved: its station, and which of that station's slots it is. */
  readonly key: string;
  readonly station: StationId;
  /** From 0. */
  readonly place: number;
  /** Its station has not joined the cycle: groups pass it by. */
  readonly waiting: boolean;
  /** What a rule puts behind it. */
  readonly then: StationId | null;
  /** The slots that are filled in behind it. */
  readonly filled: readonly StationId[];
}

/** Whether main's answer is to this cycle, and not to one before it. */
export function isOf(cycle: readonly StationId[], tried: readonly TriedSlot[]): boolean {
  const own = tried.filter(({ place }) => place !== null);
  return own.length === cycle.length && own.every(({ station }, at) => station === cycle[at]);
}

/** The cycle's own slots, with what main said of them; its answer to an earlier cycle is not used. */
export function slotRows(
  cycle: readonly StationId[],
  follows: readonly FollowRule[],
  tried: readonly TriedSlot[],
): readonly SlotRow[] {
  const answer = isOf(cycle, tried) ? tried : [];
  const waiting = new Set(answer.filter(({ kind }) => kind === 'waiting').map(({ station }) => station));
  const walked = (id: StationId): boolean => cycle.includes(id) && !waiting.has(id);
  const rules = follows.filter(({ after, follower }) => walked(after) && walked(follower));
  return cycle.map((station, place) => ({
    key: `${station} ${cycle.slice(0, place).filter((before) => before === station).length}`,
    station,
    place,
    waiting: waiting.has(station),
    then: rules.find(({ after }) => after === station)?.follower ?? null,
    filled: filledBehind(answer, place),
  }));
}

function filledBehind(slots: readonly TriedSlot[], place: number): readonly StationId[] {
  const at = slots.findIndex((slot) => slot.place === place);
  const behind = at === -1 ? [] : slots.slice(at + 1);
  const next = behind.findIndex((slot) => slot.kind !== 'filled');
  return behind.slice(0, next === -1 ? behind.length : next).map(({ station }) => station);
}
