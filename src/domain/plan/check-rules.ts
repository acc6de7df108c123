import { awakeRules, firstBrokenRule } from '../rotation/cycle';
import type { Plan } from './plan';
import type { PlanProblem } from './problem';

/** What is wrong with the follow rules, by themselves and with the cycle [P5, P6]. */
export function checkRules(plan: Plan): readonly PlanProblem[] {
  const alone = [...unknownStations(plan), ...selfFollowers(plan), ...twoFollowers(plan)];
  return alone.length > 0 ? alone : brokenRules(plan);
}

function unknownStations(plan: Plan): readonly PlanProblem[] {
  const known = new Set(plan.stations.map((station) => station.id));
  return plan.follows.flatMap((rule, index) =>
    [rule.after, rule.follower]
      .filter((station) => !known.has(station))
      .map((station): PlanProblem => ({
        kind: 'unknown-station-in-rule',
        ruleNumber: index + 1,
        station,
      })),
  );
}

const selfFollowers = (plan: Plan): readonly PlanProblem[] =>
  plan.follows
    .filter((rule) => rule.after === rule.follower)
    .map((rule) => ({ kind: 'rule-follows-itself', station: rule.after }));

const twoFollowers = (plan: Plan): readonly PlanProblem[] =>
  [...new Set(plan.follows.map((rule) => rule.after))].flatMap((after): readonly PlanProblem[] => {
    const followers = plan.follows.filter((rule) => rule.after === after).map((rule) => rule.follower);
    return new Set(followers).size > 1 ? [{ kind: 'two-followers', after, followers }] : [];
  });

/** One problem for each rule that the cycle breaks, at the first slot that breaks it. */
function brokenRules(plan: Plan): readonly PlanProblem[] {
  const inCycle = new Set(plan.stations.filter((station) => station.inCycle).map((station) => station.id));
  // Numbers count along the cycle as it was written, where stations that have not joined still have their slot.
  const slots = plan.cycle
    .map((station, index) => ({ station, slotNumber: index + 1 }))
    .filter((slot) => inCycle.has(slot.station));
  const stations = slots.map((slot) => slot.station);
  return awakeRules(plan).flatMap((rule): readonly PlanProblem[] => {
    const broken = firstBrokenRule(stations, [rule]);
    if (broken === null) return [];
    const slotNumber = slots[broken.slot]?.slotNumber ?? 0;
    return [{ kind: 'rule-broken', ...rule, slotNumber, found: broken.found }];
  });
}
