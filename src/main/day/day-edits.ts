import type { PlanEdit } from '../../contract/command';
import { text } from '../../contract/text';
import {
  addPupil,
  removePupil,
  renameGroup,
  setGroupCount,
  setInCycle,
  setTimings,
} from '../../domain/plan/edit';
import type { Plan } from '../../domain/plan/plan';
import type { World } from '../../domain/view/world';

/** What an edit changes, as pure functions: the plan, and who is away. */

export type Away = Pick<World, 'awayGroups' | 'awayPupils'>;

/** What the edit names and the plan does not have, in one sentence; null when all of it is there. */
export function missingIn(plan: Plan, edit: PlanEdit): string | null {
  switch (edit.name) {
    case 'rename-group':
    case 'add-pupil':
    case 'group-away':
      return groupsIn(plan).has(edit.group) ? null : text.acts.noSuchGroup;
    case 'remove-pupil':
    case 'pupil-away':
      return pupilsIn(plan).has(edit.pupil) ? null : text.acts.noSuchPupil;
    case 'in-cycle':
      return plan.stations.some(({ id }) => id === edit.station) ? null : text.acts.noSuchStation;
    case 'group-count':
    case 'timings':
      return null;
  }
}

const groupsIn = (plan: Plan) => new Set(plan.groups.map(({ id }) => id));
const pupilsIn = (plan: Plan) => new Set(plan.groups.flatMap(({ pupils }) => pupils.map(({ id }) => id)));

/** The plan with the edit; an edit of the day leaves it as it is. */
export function changedPlan(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.name) {
    case 'group-count':
      return setGroupCount(plan, edit.count);
    case 'rename-group':
      return renameGroup(plan, edit.group, edit.to);
    case 'timings': {
      const { name: _name, ...timings } = edit;
      return setTimings(plan, withoutUndefined(timings));
    }
    case 'in-cycle':
      return setInCycle(plan, edit.station, edit.on);
    case 'add-pupil':
      return addPupil(plan, edit.group, edit.pupil);
    case 'remove-pupil':
      return removePupil(plan, edit.pupil);
    case 'group-away':
    case 'pupil-away':
      return plan;
  }
}

/** Who is away with the edit; `plan` is the plan after it. */
export function changedAway(away: Away, edit: PlanEdit, plan: Plan): Away {
  switch (edit.name) {
    case 'group-away':
      return { ...away, awayGroups: toggled(away.awayGroups, edit.group, edit.away) };
    case 'pupil-away':
      return { ...away, awayPupils: toggled(away.awayPupils, edit.pupil, edit.away) };
    case 'group-count':
    case 'remove-pupil': {
      const [groups, pupils] = [groupsIn(plan), pupilsIn(plan)];
      return {
        awayGroups: away.awayGroups.filter((id) => groups.has(id)),
        awayPupils: away.awayPupils.filter((id) => pupils.has(id)),
      };
    }
    default:
      return away;
  }
}

/** Who is away had the edit not been made: what a session noted since stays. */
export const without = (
  now: Away,
  { before, after }: { readonly before: Away; readonly after: Away },
): Away => ({
  awayGroups: withoutChange(now.awayGroups, before.awayGroups, after.awayGroups),
  awayPupils: withoutChange(now.awayPupils, before.awayPupils, after.awayPupils),
});

const withoutChange = (
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] => [
  ...now.filter((id) => before.includes(id) || !after.includes(id)),
  ...before.filter((id) => !after.includes(id) && !now.includes(id)),
];

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  if (on === ids.includes(id)) return ids;
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Fields that a message left out must not overwrite what is there. */
const withoutUndefined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
