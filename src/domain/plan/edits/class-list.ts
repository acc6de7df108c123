import { idFrom } from '../names';
import { addGroup, renameGroup } from './groups';
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
 * Takes in a class list [P10]: first those whose group is given, then the others one by one into the group that has the
 * fewest pupils by then, the first in plan order of several. A group that the plan does not have counts as not given.
 * `newGroups` are the names of the groups that are made for it first, at the end of the list.
 */
export function importPupils(
  before: Plan,
  pupils: readonly ListedPupil[],
  newGroups: readonly string[] = [],
): Plan {
  const plan = newGroups.reduce(withGroup, before);
  const made = plan.groups.slice(before.groups.length).map(({ id }) => id);
  const listed = pupils.map(({ name, group, newGroup }) => ({
    name,
    group: newGroup === undefined ? group : (made[newGroup] ?? null),
  }));
  const ids = new Set<PupilId>(plan.groups.flatMap(({ pupils }) => pupils.map(({ id }) => id)));
  const joining = new Map<GroupId, Pupil[]>(plan.groups.map(({ id }) => [id, []]));
  const sizes = new Map<GroupId, number>(plan.groups.map(({ id, pupils }) => [id, pupils.length]));
  const join = (group: GroupId, name: string): void => {
    const id = idFrom(name, 'pupil', ids);
    ids.add(id);
    joining.get(group)?.push({ id, name: name.trim() });
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  };
  const isPlaced = ({ group }: Pick<ListedPupil, 'group'>): boolean => group !== null && sizes.has(group);
  for (const { name, group } of listed.filter(isPlaced)) if (group !== null) join(group, name);
  for (const { name } of listed.filter((pupil) => !isPlaced(pupil))) {
    const group = emptiest(sizes);
    if (group !== null) join(group, name);
  }
  return {
    ...plan,
    groups: plan.groups.map((group) => ({
      ...group,
      pupils: [...group.pupils, ...(joining.get(group.id) ?? [])],
    })),
  };
}

function withGroup(plan: Plan, name: string): Plan {
  const more = addGroup(plan);
  const added = more.groups.at(-1);
  return added === undefined ? more : renameGroup(more, added.id, name);
}

/**
 * Makes the groups differ by one pupil at most, with the fewest moves [P11]: the last pupils of the groups that have too
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

function emptiest(sizes: ReadonlyMap<GroupId, number>): GroupId | null {
  let found: { readonly id: GroupId; readonly size: number } | null = null;
  for (const [id, size] of sizes) if (found === null || size < found.size) found = { id, size };
  return found?.id ?? null;
}
