import { idFrom } from '../names';
import type { Group, GroupId, Plan, PupilId } from '../plan';

/** Adds a pupil by first name to the group. */
export function addPupil(plan: Plan, group: GroupId, name: string): Plan {
  const taken = new Set(plan.groups.flatMap((other) => other.pupils.map((pupil) => pupil.id)));
  const pupil = { id: idFrom(name, 'pupil', taken), name: name.trim() };
  return changePupils(plan, group, (old) => [...old, pupil]);
}

export const removePupil = (plan: Plan, pupil: PupilId): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => ({
    ...group,
    pupils: group.pupils.filter((other) => other.id !== pupil),
  })),
});

export const renamePupil = (plan: Plan, pupil: PupilId, name: string): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => ({
    ...group,
    pupils: group.pupils.map((old) => (old.id === pupil ? { ...old, name: name.trim() } : old)),
  })),
});

/** Moves a pupil to the end of another group; the id stays, so what is known of the pupil goes along. */
export function movePupil(plan: Plan, pupil: PupilId, to: GroupId): Plan {
  const from = plan.groups.find((group) => group.pupils.some((other) => other.id === pupil));
  const moved = from?.pupils.find((other) => other.id === pupil);
  const known = plan.groups.some((group) => group.id === to);
  if (moved === undefined || !known || from?.id === to) return plan;
  return changePupils(removePupil(plan, pupil), to, (old) => [...old, moved]);
}

const changePupils = (
  plan: Plan,
  group: GroupId,
  change: (old: Group['pupils']) => Group['pupils'],
): Plan => ({
  ...plan,
  groups: plan.groups.map((old) => (old.id === group ? { ...old, pupils: change(old.pupils) } : old)),
});
