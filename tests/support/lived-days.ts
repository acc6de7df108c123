import fc from 'fast-check';
import { checkPlan } from '../../src/domain/plan/check';
import { removeGroup, setGroupCount } from '../../src/domain/plan/edits/groups';
import { setInCycle } from '../../src/domain/plan/edits/stations';
import type { GroupId, Plan } from '../../src/domain/plan/plan';
import { dealWheel } from '../../src/domain/rotation/deal';
import { mended, type Mend } from '../../src/domain/rotation/mend';
import { placesOf, type Places } from '../../src/domain/rotation/places';
import { afterRound, type Wheel } from '../../src/domain/rotation/wheel';

/** What becomes of a round: it counts; it is cut too early or dropped by a jump; or it is sat, and then repeated. */
type Fate = 'counts' | 'cut' | 'repeated';

/** What a teacher changes before a day; numbers pick a group, or a station of the cycle, round and round. */
type Change =
  | { readonly kind: 'none' }
  /** A station joins the cycle, or leaves it. */
  | { readonly kind: 'toggle'; readonly station: number }
  | { readonly kind: 'groups'; readonly count: number }
  | { readonly kind: 'leaves'; readonly group: number }
  /** A station takes more groups at once than before, or fewer; null: any number. */
  | { readonly kind: 'capacity'; readonly station: number; readonly capacity: number | null }
  /** A station gets one more slot at the end, or loses one. */
  | { readonly kind: 'slot'; readonly station: number; readonly more: boolean }
  /** The first rule goes. */
  | { readonly kind: 'fewer-rules' }
  | { readonly kind: 'due'; readonly group: number; readonly station: number }
  | { readonly kind: 'swap'; readonly group: number; readonly other: number }
  | { readonly kind: 'redo-day' }
  | { readonly kind: 'skip-day' };

export interface Day {
  /** For each group of the plan in turn. */
  readonly away: readonly boolean[];
  readonly fates: readonly Fate[];
  readonly change: Change;
}

const pick = fc.nat({ max: 11 });
const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Change>({ kind: 'none' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('toggle'), station: pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('groups'), count: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leaves'), group: pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('capacity'),
      station: pick,
      capacity: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('slot'), station: pick, more: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'fewer-rules' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('due'), group: pick, station: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap'), group: pick, other: pick }) },
  { weight: 1, arbitrary: fc.constantFrom<Change>({ kind: 'redo-day' }, { kind: 'skip-day' }) },
);

export const arbitraryDay: fc.Arbitrary<Day> = fc.record({
  away: fc.array(
    fc.nat({ max: 4 }).map((roll) => roll === 0),
    { minLength: 12, maxLength: 12 },
  ),
  fates: fc.array(fc.constantFrom<Fate>('counts', 'counts', 'counts', 'cut', 'repeated'), {
    minLength: 1,
    maxLength: 4,
  }),
  change: arbitraryChange,
});

/** One round that a class lived through, for the rules to be read off. */
export interface Lived {
  readonly plan: Plan;
  readonly away: ReadonlySet<GroupId>;
  readonly wheel: Wheel;
  readonly places: Places;
  readonly counted: boolean;
  /** The round is the last of its day. */
  readonly last: boolean;
  /** The teacher mended the wheel just before it. */
  readonly mended: Mend | null;
}

/** The plan after the change, if that leaves one that can be used: else the plan says so, and stays. */
function changedPlan(plan: Plan, change: Change): Plan {
  const candidate = candidateOf(plan, change);
  return checkPlan(candidate).length === 0 ? candidate : plan;
}

function candidateOf(plan: Plan, change: Change): Plan {
  if (change.kind === 'groups') return setGroupCount(plan, change.count);
  if (change.kind === 'leaves') {
    const group = at(plan.groups, change.group);
    return plan.groups.length === 1 ? plan : removeGroup(plan, group.id);
  }
  if (change.kind === 'fewer-rules') return { ...plan, follows: plan.follows.slice(1) };
  if (change.kind !== 'toggle' && change.kind !== 'capacity' && change.kind !== 'slot') return plan;
  const { id, inCycle } = at(plan.stations, change.station);
  switch (change.kind) {
    case 'toggle':
      return setInCycle(plan, id, !inCycle);
    case 'capacity': {
      const { capacity } = change;
      return { ...plan, stations: plan.stations.map((one) => (one.id === id ? { ...one, capacity } : one)) };
    }
    case 'slot': {
      if (change.more) return { ...plan, cycle: [...plan.cycle, id] };
      const last = plan.cycle.lastIndexOf(id);
      return { ...plan, cycle: plan.cycle.filter((_, slot) => slot !== last) };
    }
  }
}

function mendOf(plan: Plan, { cycle }: Wheel, change: Change): Mend | null {
  const group = (index: number): GroupId => at(plan.groups, index).id;
  switch (change.kind) {
    case 'due':
      return { kind: 'due', group: group(change.group), station: at(cycle, change.station) };
    case 'swap':
      return { kind: 'swap', groups: [group(change.group), group(change.other)] };
    case 'redo-day':
    case 'skip-day':
      return change;
    default:
      return null;
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}

/** Everything that happens to a class on these days, as main does it, round by round. */
export function live(start: Plan, days: readonly Day[]): readonly Lived[] {
  const lived: Lived[] = [];
  let plan = start;
  let wheel = dealWheel(plan, null).wheel;
  let dayBefore: Wheel | null = null;
  for (const { change, away: awayFlags, fates } of days) {
    plan = changedPlan(plan, change);
    wheel = dealWheel(plan, wheel).wheel;
    let mend = mendOf(plan, wheel, change);
    if (mend !== null) {
      const made = mended(plan, { wheel, dayBefore, rounds: fates.length }, mend);
      if (made.kind === 'mended') wheel = made.wheel;
      else mend = null;
    }
    dayBefore = wheel;
    const away = new Set(plan.groups.filter((_, index) => awayFlags[index] === true).map(({ id }) => id));
    for (const [index, fate] of fates.entries()) {
      const round = {
        plan,
        away,
        wheel,
        places: placesOf(plan, wheel, away),
        mended: index === 0 ? mend : null,
      };
      // A repeated round takes its count back: it is sat again from the wheel that stood before it.
      if (fate === 'repeated') lived.push({ ...round, counted: false, last: false });
      lived.push({ ...round, counted: fate !== 'cut', last: index === fates.length - 1 });
      if (fate !== 'cut') wheel = afterRound(plan, wheel, round.places);
    }
  }
  return lived;
}
