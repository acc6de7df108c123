import type { GroupId, Plan, StationId } from '../plan/plan';
import type { DealChange } from '../rotation/deal';
import { owedStation, type Wheel } from '../rotation/wheel';
import type { SchoolDate } from '../units';

/** A round that a group attended. */
export interface Attended {
  readonly station: StationId;
  readonly date: SchoolDate;
  readonly round: number;
}

/** Why a group is where it is in a round [W4]. */
export type WhyHere =
  /** Its first round ever. */
  | { readonly kind: 'first' }
  /** The next slot of the cycle after the station that it attended last. */
  | { readonly kind: 'next'; readonly after: Attended }
  /** As `next`, where a rule asks for the same: this station always follows that one. */
  | { readonly kind: 'follows'; readonly after: Attended }
  /** Owed this station after that one, whatever its slot, which is at `slot`. */
  | { readonly kind: 'owed'; readonly after: StationId; readonly slot: StationId }
  /** Owed `owed`, which has no room now: so it sits at its slot's station. */
  | { readonly kind: 'no-room'; readonly owed: StationId }
  /** In step again after it sat at a station that it was owed. */
  | { readonly kind: 'in-step' }
  /** The wheel moved on while it was away; it was last at `after`, or never anywhere. */
  | { readonly kind: 'back'; readonly after: Attended | null }
  /** The slots were dealt anew; it was due at `from`, or is new. */
  | { readonly kind: 'dealt'; readonly from: StationId | null }
  /** Its slot is here, and not by the round before: the wheel was mended, or the plan changed. */
  | { readonly kind: 'slot' }
  | { readonly kind: 'away'; readonly missed: StationId | null };

/** What a group did in the rounds before. */
export interface Before {
  readonly attended: Attended | null;
  /** It was away in the round just before. */
  readonly away: boolean;
  /** It sat at a station that it was owed, out of step, in the round just before. */
  readonly outOfStep: boolean;
}

export interface SeatedGroup {
  readonly group: GroupId;
  readonly station: StationId | null;
  /** What it misses when away. */
  readonly missed: StationId | null;
  /** How the deal just before this round changed its place; null when it did not. */
  readonly dealt: DealChange | null;
}

/** Why the group is where it is in the round that `wheel` is for; `before` is undefined before its first round. */
export function whyHere(plan: Plan, wheel: Wheel, seat: SeatedGroup, before: Before | undefined): WhyHere {
  const { group, station, missed, dealt } = seat;
  if (station === null) return { kind: 'away', missed };
  const slot = wheel.slots[group] ?? -1;
  const atSlot = wheel.cycle[slot] ?? station;
  const owedAfter = wheel.owed[group];
  const owed = owedStation(plan, wheel, group);
  if (station === owed && station !== atSlot && owedAfter !== undefined)
    return { kind: 'owed', after: owedAfter, slot: atSlot };
  if (dealt !== null) return { kind: 'dealt', from: dealt.from };
  if (owed !== null && station !== owed) return { kind: 'no-room', owed };
  if (before === undefined) return { kind: 'first' };
  const { attended } = before;
  if (before.away) return { kind: 'back', after: attended };
  if (before.outOfStep) return { kind: 'in-step' };
  const slotBefore = wheel.cycle.at((slot - 1) % wheel.cycle.length);
  if (attended === null || slotBefore !== attended.station || station !== atSlot) return { kind: 'slot' };
  return { kind: station === owed ? 'follows' : 'next', after: attended };
}

/** What the group did up to and with a round. */
export function afterwards(before: Before | undefined, why: WhyHere, attended: Attended | null): Before {
  return {
    attended: attended ?? before?.attended ?? null,
    away: attended === null,
    outOfStep: why.kind === 'owed',
  };
}
