import { effectiveCycle } from '../rotation/cycle';
import { checkCalendar } from './check-calendar';
import { checkCycle } from './check-cycle';
import { checkRamps } from './check-ramps';
import { checkRules } from './check-rules';
import { checkText } from './check-text';
import { checkNumber, checkTimings } from './check-timings';
import { mostGroups, mostPupils, mostStations } from './limits';
import { foldName } from './names';
import type { Group, Plan, Station } from './plan';
import type { PlanProblem } from './problem';

export type { PlanProblem } from './problem';

/**
 * Everything that is wrong with the plan [P1-P8, P13, P14, C2, S1], in the order in which a person would put it right; empty when
 * it can be used. What depends on the cycle is judged only when the parts that it is made of are sound.
 */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  const parts = [
    ...checkGroups(plan.groups),
    ...checkStations(plan),
    ...checkWords(plan),
    ...checkTimings(plan.timings),
    ...checkRamps(plan),
    ...checkCalendar(plan),
    ...checkRules(plan),
  ];
  return parts.length > 0 ? parts : checkCycle(plan);
}

function checkGroups(groups: readonly Group[]): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (groups.length === 0) problems.push({ kind: 'no-groups' });
  if (groups.length > mostGroups)
    problems.push({ kind: 'too-many-groups', groups: groups.length, most: mostGroups });
  for (const { id, pupils } of groups)
    if (pupils.length > mostPupils)
      problems.push({ kind: 'too-many-pupils', group: id, pupils: pupils.length, most: mostPupils });
  const pupils = groups.flatMap((group) => group.pupils);
  problems.push(
    ...checkIds('group', groups),
    ...checkIds('pupil', pupils),
    ...checkNames(
      'group',
      groups.map((group) => group.name),
    ),
    ...checkNames(
      'short-name',
      groups.map((group) => group.shortName),
    ),
    ...groups.flatMap((group) => [
      ...checkText('groupName', group.name, group.id),
      ...checkText('shortName', group.shortName, group.id),
    ]),
    ...pupils.flatMap((pupil) => checkText('pupilName', pupil.name, pupil.id)),
  );
  return problems;
}

function checkStations(plan: Plan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [
    ...checkIds('station', plan.stations),
    ...checkNames(
      'station',
      plan.stations.map((station) => station.name),
    ),
    ...plan.stations.flatMap(checkStation),
  ];
  if (plan.stations.length > mostStations)
    problems.push({ kind: 'too-many-stations', stations: plan.stations.length, most: mostStations });
  const known = new Set(plan.stations.map((station) => station.id));
  for (const [index, station] of plan.cycle.entries())
    if (!known.has(station))
      problems.push({ kind: 'unknown-station-in-cycle', slotNumber: index + 1, station });
  if (effectiveCycle(plan).length === 0) problems.push({ kind: 'no-station-in-cycle' });
  return problems;
}

function checkStation(station: Station): readonly PlanProblem[] {
  const { id, name, capacity, seconds, floorSeconds, planningSeconds } = station;
  return [
    ...checkText('stationName', name, id),
    ...(capacity === null ? [] : checkNumber('capacity', capacity, id)),
    ...(seconds === null ? [] : checkNumber('stationSeconds', seconds, id)),
    ...checkNumber('floorSeconds', floorSeconds, id),
    ...checkNumber('planningSeconds', planningSeconds, id),
  ];
}

const checkWords = (plan: Plan): readonly PlanProblem[] => [
  ...checkText('planName', plan.name, null),
  ...checkText('workWord', plan.workWord, null),
  ...checkText('workNoun', plan.workNoun, null),
  ...checkText('closingTitle', plan.closingTitle, null),
];

function checkIds(
  of: 'station' | 'group' | 'pupil',
  things: readonly { readonly id: string }[],
): readonly PlanProblem[] {
  const ids = things.map((thing) => thing.id);
  const empty: readonly PlanProblem[] = ids.includes('') ? [{ kind: 'empty-id', of }] : [];
  return [...empty, ...doubled(ids).map((id): PlanProblem => ({ kind: 'doubled-id', of, id }))];
}

const checkNames = (
  of: 'station' | 'group' | 'short-name',
  names: readonly string[],
): readonly PlanProblem[] =>
  doubled(names.map(foldName))
    .filter((name) => name !== '')
    .map((same) => ({
      kind: 'doubled-name',
      of,
      name: names.find((name) => foldName(name) === same) ?? same,
    }));

const doubled = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];
