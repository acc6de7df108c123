import type { GroupId, Plan, StationId } from '../plan/plan';
import { cycleOf } from '../rotation/deal';
import { mended } from '../rotation/mend';
import type { Wheel } from '../rotation/wheel';
import { millis, type Millis } from '../units';
import type { World } from '../view/world';
import type { KnownRounds } from './known-rounds';
import { sumsAhead, type Sums } from './sums';
import { restOfToday } from './today';
import type { DayAhead } from './walk';

/** A group that gets less of a teacher-led station than its part [F3]. */
export interface Behind {
  readonly group: GroupId;
  readonly station: StationId;
  /** How much less by the last day. */
  readonly by: Millis;
  /** The group with which it should change places in the wheel; null when no such change mends it by then. */
  readonly swapWith: GroupId | null;
}

/** Additions of shared lengths are off by less. */
const tolerance = 1;

/** The groups that are behind at teacher-led stations, and whom each should change places with [F3, F4]. */
export function behindIn(
  world: World,
  known: KnownRounds,
  days: readonly DayAhead[],
  soFar: Sums,
  ahead: Sums,
): readonly Behind[] {
  const { plan } = world;
  const groups = plan.groups.map(({ id }) => id);
  const cycle = cycleOf(plan);
  const led = plan.stations.filter(({ id, teacherLed }) => teacherLed && cycle.includes(id));
  return led.flatMap(({ id: station }) => {
    const slots = cycle.filter((other) => other === station).length;
    const round = plan.timings.roundSeconds * 1000;
    const lack = (sums: Sums, group: GroupId): number =>
      [soFar, sums].reduce(
        (sum, { part, spent }) => sum + part.of(station, group) - spent.of(station, group),
        0,
      );
    const isBehind = (sums: Sums, group: GroupId): boolean => {
      const hasMissed = soFar.missed.of(station, group) > 0;
      return lack(sums, group) >= (hasMissed ? round / 2 : round * slots) - tolerance;
    };
    const behind = groups.filter((group) => isBehind(ahead, group));
    const byMost = groups.toSorted((a, b) => lack(ahead, a) - lack(ahead, b));
    return behind.map((group) => {
      const mends = (other: GroupId): boolean => {
        if (behind.includes(other)) return false;
        const sums = sumsAhead(withSwap(world, known, group, other), days);
        return !groups.some((any) => (any === group || !behind.includes(any)) && isBehind(sums, any));
      };
      const swapWith = byMost.find(mends) ?? null;
      return { group, station, by: millis(lack(ahead, group)), swapWith };
    });
  });
}

/** What is to come if the two groups changed places in the wheel now; a session that runs keeps its places. */
function withSwap(
  world: World,
  known: KnownRounds,
  group: GroupId,
  other: GroupId,
): Pick<KnownRounds, 'today' | 'wheel'> {
  const running = world.session !== null && world.session.state.stage !== 'done';
  if (running) return { today: known.today, wheel: swapped(world.plan, known.wheel, group, other) };
  const { rounds, wheel } = restOfToday({ ...world, wheel: swapped(world.plan, world.wheel, group, other) });
  return { today: rounds, wheel };
}

function swapped(plan: Plan, wheel: Wheel, one: GroupId, other: GroupId): Wheel {
  const swap = mended(plan, { wheel, dayBefore: null, rounds: 0 }, { kind: 'swap', groups: [one, other] });
  return swap.kind === 'mended' ? swap.wheel : wheel;
}
