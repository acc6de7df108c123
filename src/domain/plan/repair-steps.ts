import { awakeRules, effectiveCycle, firstBrokenRule } from '../rotation/cycle';
import type { Steps } from '../steps';
import { setCycle } from './edits/cycle';
import { mostGroups, mostSlots } from './limits';
import { capacityOf, type FollowRule, type Plan, type StationId } from './plan';
import type { PlanProblem } from './problem';
import type { Tried } from './repair';
import type { Checking } from './repair-checks';

/** What could be tried first against a problem, what keeps the most first. A step alone may not be enough. */
export function* stepsFor(plan: Plan, problem: PlanProblem, check: Checking): Steps<readonly Tried[]> {
  switch (problem.kind) {
    case 'rule-broken':
      return [
        ...behindEvery(plan, problem),
        ...withoutDoubled(plan, problem.slotNumber),
        dropRule(plan, problem),
      ];
    case 'two-followers':
      return problem.followers.map((follower) => dropRule(plan, { after: problem.after, follower }));
    case 'rule-follows-itself':
      return [dropRule(plan, { after: problem.station, follower: problem.station })];
    case 'no-station-in-cycle':
      return [...slotsFor(plan), ...stationsPutIn(plan)];
    case 'cycle-too-long':
      return shorter(plan);
    case 'cycle-cannot-hold-groups':
      return [
        ...slotsFor(plan),
        ...slotsOf(plan, problem.limited).flatMap((slotNumber) => withoutDoubled(plan, slotNumber)),
        ...(yield* moreRoom(plan, problem.limited, check)),
        ...awakeRules(plan).map((rule) => dropRule(plan, rule)),
      ];
    default:
      return [];
  }
}

/** B behind every A, with what rules want behind B in turn; first by moving Bs that follow nothing, as few as do. */
function behindEvery(plan: Plan, { after, follower }: FollowRule): readonly Tried[] {
  const rules = awakeRules(plan);
  const put = withFollowers(plan, rules);
  const moved = looseSlots(plan, follower)
    .map((_, index, loose) => withFollowers(withoutRuns(plan, loose.slice(0, index + 1)), rules))
    .find((candidate) => candidate?.cycle.length === plan.cycle.length);
  return [
    ...(moved == null ? [] : [{ step: { kind: 'move-follower', after, follower }, plan: moved } as const]),
    ...(put === null ? [] : [{ step: { kind: 'put-follower', after, follower }, plan: put } as const]),
  ];
}

/** Where `follower` stands without a rule that wants it there; places from 0. */
function looseSlots({ cycle, follows }: Plan, follower: StationId): readonly number[] {
  const leads = new Set(follows.filter((rule) => rule.follower === follower).map((rule) => rule.after));
  return cycle.flatMap((station, place) =>
    station === follower && !leads.has(cycle.at(place - 1) ?? '') ? [place] : [],
  );
}

/** The plan without these slots, each with those behind it that rules bind to it. */
function withoutRuns(plan: Plan, places: readonly number[]): Plan {
  const gone = new Set<number>();
  for (const first of places) {
    let place = first;
    do {
      gone.add(place);
      place += 1;
    } while (plan.follows.some(binds(plan.cycle[place - 1], plan.cycle[place])));
  }
  return { ...plan, cycle: plan.cycle.filter((_, place) => !gone.has(place)) };
}

const binds =
  (after: StationId | undefined, follower: StationId | undefined) =>
  (rule: FollowRule): boolean =>
    rule.after === after && rule.follower === follower;

/** The plan with the follower that is missing put behind each slot that wants it; null when that finds no end. */
function withFollowers(plan: Plan, rules: readonly FollowRule[]): Plan | null {
  const joined = new Set(plan.stations.filter((station) => station.inCycle).map((station) => station.id));
  let cycle = plan.cycle;
  while (cycle.length <= mostSlots) {
    const places = [...cycle.keys()].filter((place) => joined.has(cycle[place] ?? ''));
    const broken = firstBrokenRule(
      places.map((place) => cycle[place] ?? ''),
      rules,
    );
    if (broken === null) return { ...plan, cycle };
    const lead = places.at(broken.slot - 1) ?? cycle.length - 1;
    cycle = cycle.toSpliced(lead + 1, 0, broken.rule.follower);
  }
  return null;
}

/** Without the last slot whose station has another one; where there is none, without the last. */
function shorter(plan: Plan): readonly Tried[] {
  const slotNumbers = plan.cycle.map((_, place) => place + 1).toReversed();
  const doubled = slotNumbers.flatMap((slotNumber) => withoutDoubled(plan, slotNumber));
  return [...doubled, ...withoutSlot(plan, plan.cycle.length)].slice(0, 1);
}

const slotsOf = (plan: Plan, station: StationId): readonly number[] =>
  plan.cycle.flatMap((other, place) => (other === station ? [place + 1] : []));

/** Takes the slot out where its station has another one. */
function withoutDoubled(plan: Plan, slotNumber: number): readonly Tried[] {
  const station = plan.cycle[slotNumber - 1];
  return station === undefined || slotsOf(plan, station).length < 2 ? [] : withoutSlot(plan, slotNumber);
}

function withoutSlot(plan: Plan, slotNumber: number): readonly Tried[] {
  const station = plan.cycle[slotNumber - 1];
  if (station === undefined) return [];
  const cycle = plan.cycle.toSpliced(slotNumber - 1, 1);
  return [{ step: { kind: 'remove-slot', station, slotNumber }, plan: { ...plan, cycle } }];
}

const dropRule = (plan: Plan, { after, follower }: FollowRule): Tried => ({
  step: { kind: 'drop-rule', after, follower },
  plan: {
    ...plan,
    follows: plan.follows.filter((rule) => rule.after !== after || rule.follower !== follower),
  },
});

/** A slot at the end for a station that has joined the cycle and stands nowhere in it. */
function slotsFor(plan: Plan): readonly Tried[] {
  const standing = new Set(effectiveCycle(plan));
  return plan.stations
    .filter(({ id, inCycle }) => inCycle && !standing.has(id))
    .map(({ id }) => ({
      step: { kind: 'add-slot', station: id },
      plan: { ...plan, cycle: [...plan.cycle, id] },
    }));
}

/** A station that has not joined the cycle joins it, with a slot at the end where it has none. */
const stationsPutIn = (plan: Plan): readonly Tried[] =>
  plan.stations
    .filter(({ inCycle }) => !inCycle)
    .map(({ id }) => ({
      step: { kind: 'put-in', station: id },
      plan: setCycle(plan, {
        cycle: plan.cycle.includes(id) ? plan.cycle : [...plan.cycle, id],
        joining: [id],
      }),
    }));

/** The least that the station has to take at once so that all groups have room. */
function* moreRoom(plan: Plan, station: StationId, check: Checking): Steps<readonly Tried[]> {
  const limited = plan.stations.find(({ id }) => id === station);
  if (limited === undefined) return [];
  for (let groups = capacityOf(limited) + 1; groups <= mostGroups; groups += 1) {
    const roomy = setCycle(plan, { cycle: plan.cycle, capacities: [{ station, groups }] });
    const found = yield* check(roomy);
    if (found === 'unknown') return [];
    if (found?.kind !== 'cycle-cannot-hold-groups' || found.limited !== station)
      return [{ step: { kind: 'raise-capacity', station, groups }, plan: roomy }];
  }
  return [];
}
