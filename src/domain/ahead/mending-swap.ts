import type { GroupId, Plan, StationId } from '../plan/plan';
import { mended } from '../rotation/mend';
import type { Wheel } from '../rotation/wheel';
import type { Steps } from '../steps';
import { millis, type Millis, type SchoolDate } from '../units';
import type { World } from '../view/world';
import type { KnownRounds } from './known-rounds';
import { tolerance, type Lacks } from './lacks';
import { addRound, sumsOf, type Sums } from './sums';
import { restOfToday } from './today';
import { walkDays, type DayAhead, type RoundOfDay } from './walk';

/** A change of places in the wheel. */
export interface Swap {
  readonly with: GroupId;
  /** The day before whose first round it is to be made. */
  readonly before: SchoolDate;
  /** How much more the group has by the last day with it. */
  readonly brings: Millis;
  /** Whether the group is then no longer behind. */
  readonly mends: boolean;
  /** Whether it can be made now: no session runs, and no round comes before that day. */
  readonly now: boolean;
}

/** What is known and to come: the rounds of today, those of `days`, and what these two come to as the wheel stands. */
export interface Outlook {
  readonly world: World;
  readonly known: KnownRounds;
  readonly days: readonly DayAhead[];
  readonly coming: readonly RoundOfDay[];
  readonly ahead: Sums;
}

/** So many school days to come are tried: a change later than that would be forgotten. */
const triedDays = 10;

/**
 * The first swap of the days to come that brings `group` more time by the last day and leaves nobody else behind [F4];
 * one swap brings one turn, so that what was missed twice needs two. A group that just had its turn gets another at once
 * in place of the one whose turn is next; one whose turn is next anyway gains nothing.
 */
export function* findSwap(outlook: Outlook, lacks: Lacks, group: GroupId): Steps<Swap | null> {
  const { world, known, coming } = outlook;
  const running = world.session !== null && world.session.state.stage !== 'done';
  const rounds = running ? coming : [...known.today, ...coming];
  const starts = rounds.flatMap(({ date }, at) => (date === rounds[at - 1]?.date ? [] : [at]));
  for (const at of starts.slice(0, triedDays)) {
    const first = rounds[at];
    if (first === undefined) break;
    yield;
    const ahead = timeFromSlots(rounds.slice(at), first.wheel.cycle, lacks.station);
    const gained = (other: GroupId): number =>
      (ahead[first.wheel.slots[other] ?? -1] ?? 0) - (ahead[first.wheel.slots[group] ?? -1] ?? 0);
    const candidates = [...lacks.of]
      .filter(([other, lack]) => gained(other) > tolerance && !lacks.isBehind(other, lack + gained(other)))
      .sort(([a], [b]) => gained(b) - gained(a));
    for (const [other] of candidates) {
      const now = !running && at === 0;
      const brings = yield* broughtBy(outlook, lacks, group, { with: other, before: first.date });
      if (brings === null) continue;
      const mends = !lacks.isBehind(group, (lacks.of.get(group) ?? 0) - brings);
      return { with: other, before: first.date, brings, mends, now };
    }
  }
  return null;
}

/** How long a group that begins `rounds` at each slot of the cycle will be at the station, debts left aside. */
function timeFromSlots(
  rounds: readonly RoundOfDay[],
  cycle: readonly StationId[],
  station: StationId,
): readonly number[] {
  // Every so many rounds a group is at the same slot again: what these last together.
  const turns = cycle.map(() => 0);
  for (const [index, { length }] of rounds.entries()) {
    const turn = index % cycle.length;
    turns[turn] = (turns[turn] ?? 0) + length;
  }
  return cycle.map((_, slot) =>
    turns.reduce(
      (sum, length, turn) => (cycle[(slot + turn) % cycle.length] === station ? sum + length : sum),
      0,
    ),
  );
}

/** What the swap brings `group` by the whole forecast, with debts and all; null when nothing, or when it leaves the other behind. */
function* broughtBy(
  { world, known, days, ahead }: Outlook,
  lacks: Lacks,
  group: GroupId,
  swap: Pick<Swap, 'with' | 'before'>,
): Steps<Millis | null> {
  const other = swap.with;
  const swapIn = (wheel: Wheel): Wheel => swapped(world.plan, wheel, group, other);
  const fromToday = swap.before === known.today[0]?.date;
  const rest = fromToday ? restOfToday({ ...world, wheel: swapIn(world.wheel) }) : null;
  const sums = sumsOf(rest?.rounds ?? known.today);
  const add = (round: RoundOfDay): void => addRound(sums, round);
  const [earlier, later] = [
    days.filter(({ date }) => date < swap.before),
    days.filter(({ date }) => date >= swap.before),
  ];
  const wheel = rest === null ? swapIn(yield* walkDays(known.wheel, earlier, add)) : rest.wheel;
  yield* walkDays(wheel, later, add);
  const lackIn = ({ part, spent }: Sums, of: GroupId): number =>
    part.of(lacks.station, of) - spent.of(lacks.station, of);
  const gained = (of: GroupId): number => lackIn(ahead, of) - lackIn(sums, of);
  const keeps = !lacks.isBehind(other, (lacks.of.get(other) ?? 0) - gained(other));
  return keeps && gained(group) > tolerance ? millis(gained(group)) : null;
}

function swapped(plan: Plan, wheel: Wheel, one: GroupId, other: GroupId): Wheel {
  const swap = mended(plan, { wheel, dayBefore: null, rounds: 0 }, { kind: 'swap', groups: [one, other] });
  return swap.kind === 'mended' ? swap.wheel : wheel;
}
