import type { Group, GroupId, Pupil } from '../plan';

/** A pupil and the group to join; null, or one that is not there, joins none. */
export interface Newcomer {
  readonly pupil: Pupil;
  readonly group: GroupId | null;
}

/** Each at the end of the group that is given. */
export const joined = (groups: readonly Group[], newcomers: readonly Newcomer[]): readonly Group[] =>
  groups.map((group) => {
    const joining = newcomers.filter((one) => one.group === group.id).map(({ pupil }) => pupil);
    return joining.length === 0 ? group : { ...group, pupils: [...group.pupils, ...joining] };
  });

/** One by one into the group that has the fewest pupils by then, the first in plan order of several. */
export function sharedOut(groups: readonly Group[], pupils: readonly Pupil[]): readonly Group[] {
  const sizes = new Map<GroupId, number>(groups.map((group) => [group.id, group.pupils.length]));
  const newcomers = pupils.map((pupil) => {
    const group = emptiest(sizes);
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return { pupil, group };
  });
  return joined(groups, newcomers);
}

function emptiest(sizes: ReadonlyMap<GroupId, number>): GroupId | null {
  let found: { readonly id: GroupId; readonly size: number } | null = null;
  for (const [id, size] of sizes) if (found === null || size < found.size) found = { id, size };
  return found?.id ?? null;
}
