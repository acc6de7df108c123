import { defaultGroups } from './default-groups';
import { mostGroups } from './limits';
import { emblems, groupColours } from './looks';
import { firstFree, foldName, idFrom, shortNameFrom } from './names';
import type { Group, GroupId, Plan, PupilId, StationId, Timings } from './plan';

/*
 * The edits of the quick editor. Each gives a new plan and keeps every id that is still there; `checkPlan` then says
 * whether the result can be used. An edit of something that the plan does not have changes nothing.
 */

/** Removes the last groups, or adds groups with names and looks that are not in use; at most 12, at least none. */
export function setGroupCount(plan: Plan, count: number): Plan {
  const wanted = Math.max(0, Math.min(mostGroups, Math.floor(count)));
  let groups = plan.groups.slice(0, wanted);
  while (groups.length < wanted) groups = [...groups, newGroup(groups)];
  return { ...plan, groups };
}

/** The short name follows: the last word of the name, or what of it is not yet another group's. */
export function renameGroup(plan: Plan, group: GroupId, name: string): Plan {
  const others = plan.groups.filter((other) => other.id !== group);
  const shortName = shortNameFrom(
    name,
    others.map((other) => other.shortName),
  );
  return changeGroup(plan, group, (old) => ({ ...old, name: name.trim(), shortName }));
}

export const setTimings = (plan: Plan, timings: Partial<Timings>): Plan => ({
  ...plan,
  timings: { ...plan.timings, ...timings },
});

/**
 * Puts a station into the cycle or takes it out. It keeps its slots while it is out; one that never had a slot gets one
 * where the plan's list of stations has it.
 */
export function setInCycle(plan: Plan, station: StationId, on: boolean): Plan {
  const stations = plan.stations.map((other) => (other.id === station ? { ...other, inCycle: on } : other));
  const known = stations.some((other) => other.id === station);
  const needsSlot = on && known && !plan.cycle.includes(station);
  return { ...plan, stations, cycle: needsSlot ? withSlot(plan, station) : plan.cycle };
}

/** Adds a pupil by first name to the group. */
export function addPupil(plan: Plan, group: GroupId, name: string): Plan {
  const taken = new Set(plan.groups.flatMap((other) => other.pupils.map((pupil) => pupil.id)));
  const pupil = { id: idFrom(name, 'pupil', taken), name: name.trim() };
  return changeGroup(plan, group, (old) => ({ ...old, pupils: [...old.pupils, pupil] }));
}

export const removePupil = (plan: Plan, pupil: PupilId): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => ({
    ...group,
    pupils: group.pupils.filter((other) => other.id !== pupil),
  })),
});

const changeGroup = (plan: Plan, group: GroupId, change: (old: Group) => Group): Plan => ({
  ...plan,
  groups: plan.groups.map((old) => (old.id === group ? change(old) : old)),
});

function newGroup(groups: readonly Group[]): Group {
  const ids = new Set(groups.map((group) => group.id));
  const names = new Set(groups.map((group) => foldName(group.name)));
  const shortNames = groups.map((group) => foldName(group.shortName));
  const usedEmblems = new Set(groups.map((group) => group.look.emblem));
  const usedColours = new Set(groups.map((group) => group.look.colour));
  const free = defaultGroups.filter(
    ({ name, shortName, look }) =>
      !usedEmblems.has(look.emblem) &&
      !names.has(foldName(name)) &&
      !shortNames.includes(foldName(shortName)),
  );
  // A colour name in a colour that another group has would confuse, so one with a free colour comes first.
  const next = free.find((group) => !usedColours.has(group.look.colour)) ?? free[0];
  if (next !== undefined) return { ...next, id: idFrom(next.name, 'group', ids), pupils: [] };

  // Every ready name is taken: a numbered group with what is left of emblems and colours.
  const name = firstFree(
    [`Group ${groups.length + 1}`],
    (n) => `Group ${groups.length + n}`,
    (candidate) => names.has(foldName(candidate)),
  );
  return {
    id: idFrom(name, 'group', ids),
    name,
    shortName: shortNameFrom(name, shortNames),
    look: {
      emblem: emblems.find((emblem) => !usedEmblems.has(emblem)) ?? 'fox',
      colour: groupColours.find((colour) => !usedColours.has(colour)) ?? 'red',
    },
    pupils: [],
  };
}

/** The cycle with one slot for `station`, before the first slot of a station that the plan lists after it. */
function withSlot(plan: Plan, station: StationId): readonly StationId[] {
  const order = plan.stations.map((other) => other.id);
  const later = new Set(order.slice(order.indexOf(station) + 1));
  const before = plan.cycle.findIndex((other) => later.has(other));
  const at = before === -1 ? plan.cycle.length : before;
  return plan.cycle.toSpliced(at, 0, station);
}
