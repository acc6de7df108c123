import { assertNever } from '../assert-never';
import type { GroupId, Plan, StationId } from '../plan/plan';
import { roundsAhead } from './ahead';
import { assign } from './assign';
import { dealWheel } from './deal';
import { ringOf } from './ring';
import type { Places } from './places';
import { afterRound, owedStation, slotStation, type Wheel } from './wheel';

/** What the teacher sets right on the wheel by hand. */
export type Mend =
  /** The group is due at the station in the next round. */
  | { readonly kind: 'due'; readonly group: GroupId; readonly station: StationId }
  /** From now on the one group is wherever the other would have been. */
  | { readonly kind: 'swap'; readonly groups: readonly [GroupId, GroupId] }
  /** What the latest day moved is taken back: its rounds are sat again. */
  | { readonly kind: 'redo-day' }
  /** The wheel moves on by a day's rounds that nobody sits. */
  | { readonly kind: 'skip-day' };

/** Where the wheel stands, for a mend of it. */
export interface Standing {
  /** Dealt for the plan as it is. */
  readonly wheel: Wheel;
  /** The wheel before the first round of the latest day that moved it; null: there is no such day. */
  readonly dayBefore: Wheel | null;
  /** How many rounds a day has. */
  readonly rounds: number;
}

export type MendRefusal = 'no-such-group' | 'no-such-station' | 'same-group' | 'no-day-to-redo';

export type Mended =
  | { readonly kind: 'mended'; readonly wheel: Wheel }
  | { readonly kind: 'refused'; readonly why: MendRefusal };

/** The wheel with `mend` [R15 to R19]. Needs a plan that passed `checkPlan`; no capacity is ever exceeded after it [R4]. */
export function mended(plan: Plan, { wheel, dayBefore, rounds }: Standing, mend: Mend): Mended {
  switch (mend.kind) {
    case 'due':
      if (!hasGroup(plan, mend.group)) return refused('no-such-group');
      if (!wheel.cycle.includes(mend.station)) return refused('no-such-station');
      return done(setDue(plan, wheel, mend.group, mend.station));
    case 'swap': {
      const [one, other] = mend.groups;
      if (!hasGroup(plan, one) || !hasGroup(plan, other)) return refused('no-such-group');
      return one === other ? refused('same-group') : done(swapped(wheel, one, other));
    }
    case 'redo-day':
      return dayBefore === null ? refused('no-day-to-redo') : done(dealWheel(plan, dayBefore).wheel);
    case 'skip-day':
      return done(skipped(plan, wheel, rounds));
    default:
      return assertNever(mend);
  }
}

const hasGroup = (plan: Plan, group: GroupId): boolean => plan.groups.some(({ id }) => id === group);
const done = (wheel: Wheel): Mended => ({ kind: 'mended', wheel });
const refused = (why: MendRefusal): Mended => ({ kind: 'refused', why });

/** The others keep the station that they were due at, as many as can; a debt to the group is settled by what was set. */
function setDue(plan: Plan, wheel: Wheel, group: GroupId, station: StationId): Wheel {
  const owed = Object.fromEntries(
    Object.entries(wheel.owed).filter(([id]) => id !== group || owedStation(plan, wheel, group) === station),
  );
  if (slotStation(wheel, group) === station) return { ...wheel, owed };
  const slots = assign(
    ringOf(plan, wheel.cycle),
    wheel.cycle,
    plan.groups.map(({ id }) => {
      const slot = wheel.slots[id] ?? 0;
      const due = [...wheel.cycle.slice(slot), ...wheel.cycle.slice(0, slot)];
      return id === group
        ? { station, why: 'set', due }
        : { station: slotStation(wheel, id), why: 'due', due };
    }),
  );
  return {
    cycle: wheel.cycle,
    slots: Object.fromEntries(plan.groups.map(({ id }, index) => [id, slots[index] ?? 0])),
    owed,
  };
}

/** Slots and debts change hands, so that each is in every later round where the other would have been. */
function swapped({ cycle, slots, owed }: Wheel, one: GroupId, other: GroupId): Wheel {
  const of = (group: GroupId): GroupId => (group === one ? other : group === other ? one : group);
  return {
    cycle,
    slots: Object.fromEntries(Object.keys(slots).map((group) => [group, slots[of(group)] ?? 0])),
    owed: Object.fromEntries(Object.entries(owed).map(([group, after]) => [of(group), after])),
  };
}

/** As if everyone had been away: slots move on, and what a group is owed it is still owed. */
function skipped(plan: Plan, wheel: Wheel, rounds: number): Wheel {
  const nobody: Places = {};
  return Array.from({ length: rounds }).reduce<Wheel>((current) => afterRound(plan, current, nobody), wheel);
}

/** A rule "B follows A" that the mend puts aside once: the group attended A, and is not at B next. */
export interface BrokenDebt {
  readonly group: GroupId;
  readonly after: StationId;
  readonly follower: StationId;
  readonly instead: StationId;
}

/** What a mend does to the rounds to come, before it is made. */
export interface MendEffect {
  /** Where each group is in each of the next rounds, if each counts: as it would have been, and as it will be. */
  readonly rounds: readonly { readonly before: Places; readonly after: Places }[];
  /** The groups that will be elsewhere in any of these rounds, in plan order. */
  readonly moved: readonly GroupId[];
  readonly broken: readonly BrokenDebt[];
}

/**
 * The effect of a mend that turned `before` into `after`, over the next `rounds` rounds with `away` staying away [R20].
 * Attendance that is taken back with its day breaks no rule.
 */
export function effectOf(
  plan: Plan,
  { before, after }: { readonly before: Wheel; readonly after: Wheel },
  mend: Mend['kind'],
  away: ReadonlySet<GroupId>,
  rounds: number,
): MendEffect {
  // A group may be elsewhere only in a later round of the cycle, where a station stands twice.
  const most = Math.max(rounds, after.cycle.length);
  const withAway = (gone: ReadonlySet<GroupId>): MendEffect['rounds'] => {
    const will = roundsAhead(plan, after, gone, most);
    return roundsAhead(plan, before, gone, most).map((was, index) => ({
      before: was,
      after: will[index] ?? was,
    }));
  };
  const both = withAway(away);
  // A group that is away today comes back, and then it is elsewhere.
  const ifPresent = away.size === 0 ? both : withAway(new Set());
  const moved = plan.groups.filter(({ id }) =>
    [...both, ...ifPresent].some((round) => round.before[id] !== round.after[id]),
  );
  return {
    rounds: both.slice(0, rounds),
    moved: moved.map(({ id }) => id),
    broken: mend === 'redo-day' ? [] : plan.groups.flatMap(({ id }) => brokenDebt(plan, before, both[0], id)),
  };
}

/** The group attended A, sits elsewhere than at B next, and would have sat at B or could still have come to it. */
function brokenDebt(
  plan: Plan,
  wheel: Wheel,
  next: MendEffect['rounds'][number] | undefined,
  group: GroupId,
): readonly BrokenDebt[] {
  const follower = owedStation(plan, wheel, group);
  const after = wheel.owed[group];
  const [was, instead] = [next?.before[group] ?? null, next?.after[group] ?? null];
  if (follower === null || after === undefined || instead === null || instead === was) return [];
  return instead === follower ? [] : [{ group, after, follower, instead }];
}
