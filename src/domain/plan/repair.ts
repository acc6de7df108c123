import { awakeRules, effectiveCycle, firstBrokenRule } from '../rotation/cycle';
import { checkPlan } from './check';
import { setCycle } from './edits/cycle';
import { mostGroups, mostSlots } from './limits';
import { capacityOf, type FollowRule, type Plan, type StationId } from './plan';
import type { PlanProblem } from './problem';

/** One thing that a repair does. */
export type RepairStep =
  /** B is put behind every A that it does not follow: `move-follower` takes it from where it stood. */
  | {
      readonly kind: 'put-follower' | 'move-follower';
      readonly after: StationId;
      readonly follower: StationId;
    }
  | { readonly kind: 'drop-rule'; readonly after: StationId; readonly follower: StationId }
  /** Slot `slotNumber`, from 1, is taken out. */
  | { readonly kind: 'remove-slot'; readonly station: StationId; readonly slotNumber: number }
  | { readonly kind: 'add-slot'; readonly station: StationId }
  | { readonly kind: 'raise-capacity'; readonly station: StationId; readonly groups: number };

/** What leads from a plan that cannot be used to one that can. */
export interface Repair {
  readonly steps: readonly RepairStep[];
  readonly cycle: readonly StationId[];
  readonly follows: readonly FollowRule[];
  readonly capacity: { readonly station: StationId; readonly groups: number } | null;
}

/** A step, and the plan after it. */
interface Tried {
  readonly step: RepairStep;
  readonly plan: Plan;
}

/** One step may show what else is wrong, so that a second or third belongs to the same repair. */
const mostSteps = 3;

/**
 * The repairs of a problem of the cycle, its rules or its capacities, those that keep the most of what the teacher set
 * first [P16]. Each leads to a plan with no problem at all; a problem of something else has none.
 */
export function repairsOf(plan: Plan, problem: PlanProblem): readonly Repair[] {
  const all = stepsFor(plan, problem).flatMap((tried) => finished(tried, mostSteps - 1) ?? []);
  return all.filter((repair, index) => all.findIndex((other) => leadToTheSame(repair, other)) === index);
}

const leadToTheSame = (a: Repair, b: Repair): boolean =>
  JSON.stringify([a.cycle, a.follows, a.capacity]) === JSON.stringify([b.cycle, b.follows, b.capacity]);

/** The step with those that it still needs; null when these are too many, or there are none. */
function finished({ step, plan }: Tried, stepsLeft: number): Repair | null {
  const [problem] = checkPlan(plan);
  if (problem === undefined) return { ...outcome(plan), steps: [step], capacity: capacityBy(step) };
  if (stepsLeft === 0) return null;
  for (const next of stepsFor(plan, problem)) {
    const rest = finished(next, stepsLeft - 1);
    const capacity = capacityBy(step);
    // One capacity at a time is what an edit of the cycle brings along.
    if (rest === null || (capacity !== null && rest.capacity !== null)) continue;
    return { ...rest, steps: [step, ...rest.steps], capacity: rest.capacity ?? capacity };
  }
  return null;
}

const outcome = ({ cycle, follows }: Plan) => ({ cycle, follows });

const capacityBy = (step: RepairStep): Repair['capacity'] =>
  step.kind === 'raise-capacity' ? { station: step.station, groups: step.groups } : null;

function stepsFor(plan: Plan, problem: PlanProblem): readonly Tried[] {
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
      return slotsFor(plan);
    case 'cycle-cannot-hold-groups':
      return [
        ...slotsFor(plan),
        ...slotsOf(plan, problem.limited).flatMap((slotNumber) => withoutDoubled(plan, slotNumber)),
        ...moreRoom(plan, problem.limited),
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

const slotsOf = (plan: Plan, station: StationId): readonly number[] =>
  plan.cycle.flatMap((other, place) => (other === station ? [place + 1] : []));

/** Takes the slot out where its station has another one. */
function withoutDoubled(plan: Plan, slotNumber: number): readonly Tried[] {
  const station = plan.cycle[slotNumber - 1];
  if (station === undefined || slotsOf(plan, station).length < 2) return [];
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

/** The least that the station has to take at once so that all groups have room. */
function moreRoom(plan: Plan, station: StationId): readonly Tried[] {
  const limited = plan.stations.find(({ id }) => id === station);
  if (limited === undefined) return [];
  for (let groups = capacityOf(limited) + 1; groups <= mostGroups; groups += 1) {
    const roomy = setCycle(plan, { cycle: plan.cycle, capacity: { station, groups } });
    const stillTooTight = checkPlan(roomy).some(
      (problem) => problem.kind === 'cycle-cannot-hold-groups' && problem.limited === station,
    );
    if (!stillTooTight) return [{ step: { kind: 'raise-capacity', station, groups }, plan: roomy }];
  }
  return [];
}
