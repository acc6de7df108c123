import { idFrom } from '../names';
import { addGroup, renameGroup } from './groups';
import { joined, sharedOut, type Newcomer } from './most-room';
import type { Group, GroupId, Plan, Pupil, PupilId } from '../plan';

/* The edits of a whole class at once: a list of names taken in, and groups made even. */

/** A name of a class list; neither `group` nor `newGroup`: where there is most room. */
export interface ListedPupil {
  readonly name: string;
  readonly group: GroupId | null;
  /** Which of the groups that are made for the list, from 0. */
  readonly newGroup?: number;
}

/**
 * Takes in a class list [P11]: first those whose group is given, then the others one by one into the group that has the
 * fewest pupils by then, the first in plan order of several. A group that the plan does not have counts as not given.
 * `newGroups` are the names of the groups that are made for it first, at the end of the list; those that stood empty
 * and that nobody of the list is given to make way for them.
 */
export function importPupils(
  before: Plan,
  pupils: readonly ListedPupil[],
  newGroups: readonly string[] = [],
): Plan {
  const gone = new Set(makingWay(before.groups, pupils, newGroups).map(({ id }) => id));
  const stayed = before.groups.filter(({ id }) => !gone.has(id));
  const plan = newGroups.reduce(withGroup, { ...before, groups: stayed });
  const made = plan.groups.slice(stayed.length).map(({ id }) => id);
  const there = new Set(plan.groups.map(({ id }) => id));
  const ids = new Set<PupilId>(plan.groups.flatMap(({ pupils: old }) => old.map(({ id }) => id)));
  const newcomers = pupils.map(({ name, group, newGroup }): Newcomer => ({
    pupil: withId(name, ids),
    group: newGroup === undefined ? group : (made[newGroup] ?? null),
  }));
  const isPlaced = ({ group }: Newcomer): boolean => group !== null && there.has(group);
  const rest = newcomers.filter((one) => !isPlaced(one)).map(({ pupil }) => pupil);
  return { ...plan, groups: sharedOut(joined(plan.groups, newcomers.filter(isPlaced)), rest) };
}

/** The groups that make way for those that the list makes: nobody is in them, and the list gives nobody to them [P11]. */
export function makingWay(
  groups: readonly Group[],
  pupils: readonly ListedPupil[],
  newGroups: readonly string[],
): readonly Group[] {
  if (newGroups.length === 0) return [];
  const wanted = new Set(pupils.map(({ group }) => group));
  return groups.filter((group) => group.pupils.length === 0 && !wanted.has(group.id));
}

function withId(name: string, taken: Set<PupilId>): Pupil {
  const id = idFrom(name, 'pupil', taken);
  taken.add(id);
  return { id, name: name.trim() };
}

function withGroup(plan: Plan, name: string): Plan {
  const more = addGroup(plan);
  const added = more.groups.at(-1);
  return added === undefined ? more : renameGroup(more, added.id, name);
}

/**
 * Makes the groups differ by one pupil at most, with the fewest moves [P12]: the last pupils of the groups that have too
 * many go to those that have too few, both in plan order; where the numbers leave a choice, the groups that are the
 * largest now stay the larger ones.
 */
export function balanceGroups(plan: Plan): Plan {
  const shares = evenShares(plan.groups);
  const spare = plan.groups.flatMap(({ id, pupils }) => pupils.slice(shares.get(id) ?? 0));
  const groups = plan.groups.map((group) => {
    const share = shares.get(group.id) ?? 0;
    const stay = group.pupils.slice(0, share);
    return { ...group, pupils: [...stay, ...spare.splice(0, share - stay.length)] };
  });
  return { ...plan, groups };
}

/** How many pupils each group is to have. */
function evenShares(groups: readonly Group[]): ReadonlyMap<GroupId, number> {
  const all = groups.reduce((sum, { pupils }) => sum + pupils.length, 0);
  const least = Math.floor(all / Math.max(1, groups.length));
  const larger = all - least * groups.length;
  const bySize = groups.toSorted((one, other) => other.pupils.length - one.pupils.length);
  return new Map(bySize.map(({ id }, place) => [id, place < larger ? least + 1 : least]));
}
