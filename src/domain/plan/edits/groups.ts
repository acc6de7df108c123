import { defaultGroups } from '../default-groups';
import { mostGroups } from '../limits';
import { emblems, groupColours } from '../looks';
import { firstFree, foldName, idFrom, shortNameFrom } from '../names';
import type { Group, GroupId, Plan } from '../plan';
import { movedTo } from './list';
import { sharedOut } from './most-room';

/*
 * The edits of groups. As all edits of a plan, each gives a new plan and keeps every id that is still there; `checkPlan`
 * then says whether the result can be used. An edit of something that the plan does not have changes nothing [P9].
 */

/**
 * Removes the last groups, or adds groups with names and looks that are not in use; at most 12, at least none. Pupils of
 * a group that goes join the others, where there is most room.
 */
export function setGroupCount(plan: Plan, count: number): Plan {
  const wanted = Math.max(0, Math.min(mostGroups, Math.floor(count)));
  const leftOver = plan.groups.slice(wanted).flatMap(({ pupils }) => pupils);
  let groups = sharedOut(plan.groups.slice(0, wanted), leftOver);
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
  return changeGroup(plan, group, { name, shortName });
}

export type GroupChange = Partial<Pick<Group, 'name' | 'shortName' | 'look'>>;

/** Changes only the fields that are given; spaces at the ends of names go. */
export const changeGroup = (plan: Plan, group: GroupId, change: GroupChange): Plan => ({
  ...plan,
  groups: plan.groups.map((old) => {
    if (old.id !== group) return old;
    const changed = { ...old, ...change };
    return { ...changed, name: changed.name.trim(), shortName: changed.shortName.trim() };
  }),
});

/** One more group, with a name and look that are not in use. */
export const addGroup = (plan: Plan): Plan => ({ ...plan, groups: [...plan.groups, newGroup(plan.groups)] });

/** Takes the group away, and its pupils with it. */
export const removeGroup = (plan: Plan, group: GroupId): Plan => ({
  ...plan,
  groups: plan.groups.filter((other) => other.id !== group),
});

/** Puts the group at place `to` of the list, from 0. */
export const moveGroup = (plan: Plan, group: GroupId, to: number): Plan => ({
  ...plan,
  groups: movedTo(plan.groups, group, to),
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
