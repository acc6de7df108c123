import { isDeepStrictEqual } from 'node:util';
import type { PlanEdit } from '../../contract/edit';
import type { AwayToday } from '../../contract/saved/day';
import { text } from '../../contract/text';
import { setHolidays, setTerms, setWeekdays } from '../../domain/plan/edits/calendar';
import { balanceGroups, importPupils } from '../../domain/plan/edits/class-list';
import { setCycle } from '../../domain/plan/edits/cycle';
import { changeDetails } from '../../domain/plan/edits/details';
import {
  addGroup,
  changeGroup,
  moveGroup,
  removeGroup,
  renameGroup,
  setGroupCount,
} from '../../domain/plan/edits/groups';
import { addPupil, movePupil, removePupil, renamePupil } from '../../domain/plan/edits/pupils';
import {
  addStation,
  changeStation,
  moveStation,
  removeStation,
  setInCycle,
} from '../../domain/plan/edits/stations';
import { setTimings } from '../../domain/plan/edits/timings';
import type { Plan } from '../../domain/plan/plan';

/** What an edit changes, as pure functions: the plan, and the day. */

export type Away = AwayToday;

/** What the edit names and the plan does not have, in one sentence; null when all of it is there. */
export function missingIn(plan: Plan, edit: PlanEdit): string | null {
  if ('group' in edit && !groupsIn(plan).has(edit.group)) return text.acts.noSuchGroup;
  if ('station' in edit && !stationsIn(plan).has(edit.station)) return text.acts.noSuchStation;
  const newcomer = edit.name === 'add-pupil';
  if (!newcomer && 'pupil' in edit && !pupilsIn(plan).has(edit.pupil)) return text.acts.noSuchPupil;
  if (edit.name === 'with-repair')
    return (
      missingIn(plan, edit.edit) ??
      missingIn(changedPlan(plan, edit.edit), { name: 'set-cycle', ...edit.repair })
    );
  if (edit.name !== 'set-cycle') return null;
  const named = [...(edit.capacities ?? []).map(({ station }) => station), ...(edit.joining ?? [])];
  return named.every((station) => stationsIn(plan).has(station)) ? null : text.acts.noSuchStation;
}

const stationsIn = (plan: Plan) => new Set(plan.stations.map(({ id }) => id));
const groupsIn = (plan: Plan) => new Set(plan.groups.map(({ id }) => id));
const pupilsIn = (plan: Plan) => new Set(plan.groups.flatMap(({ pupils }) => pupils.map(({ id }) => id)));

/** The plan with the edit; an edit of the day leaves it as it is. */
export function changedPlan(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.name) {
    case 'change-plan':
      return changeDetails(plan, edit.change);
    case 'set-weekdays':
      return setWeekdays(plan, edit.weekdays);
    case 'set-holidays':
      return setHolidays(plan, edit.holidays);
    case 'set-terms':
      return setTerms(plan, edit.terms, edit.holidays);
    case 'timings': {
      const { name: _name, shownOn, ...timings } = edit;
      return setTimings(plan, timings, shownOn);
    }
    case 'add-station':
      return addStation(plan, edit.called);
    case 'remove-station':
      return removeStation(plan, edit.station);
    case 'change-station':
      return changeStation(plan, edit.station, edit.change);
    case 'move-station':
      return moveStation(plan, edit.station, edit.to);
    case 'in-cycle':
      return setInCycle(plan, edit.station, edit.on);
    case 'set-cycle':
      return setCycle(plan, edit);
    case 'with-repair':
      return setCycle(changedPlan(plan, edit.edit), edit.repair);
    case 'group-count':
      return setGroupCount(plan, edit.count);
    case 'add-group':
      return addGroup(plan);
    case 'remove-group':
      return removeGroup(plan, edit.group);
    case 'rename-group':
      return renameGroup(plan, edit.group, edit.to);
    case 'change-group':
      return changeGroup(plan, edit.group, edit.change);
    case 'move-group':
      return moveGroup(plan, edit.group, edit.to);
    case 'add-pupil':
      return addPupil(plan, edit.group, edit.pupil);
    case 'remove-pupil':
      return removePupil(plan, edit.pupil);
    case 'rename-pupil':
      return renamePupil(plan, edit.pupil, edit.to);
    case 'move-pupil':
      return movePupil(plan, edit.pupil, edit.group);
    case 'import-pupils':
      return importPupils(plan, edit.pupils, edit.newGroups);
    case 'balance-groups':
      return balanceGroups(plan);
    case 'group-away':
    case 'pupil-away':
    case 'short-day':
      return plan;
  }
}

/** Who is away and how short the day is with the edit; `plan` is the plan after it. */
export function changedAway(away: Away, edit: PlanEdit, plan: Plan): Away {
  switch (edit.name) {
    case 'group-away':
      return { ...away, awayGroups: toggled(away.awayGroups, edit.group, edit.away) };
    case 'pupil-away':
      return { ...away, awayPupils: toggled(away.awayPupils, edit.pupil, edit.away) };
    case 'group-count':
    case 'remove-group':
    case 'remove-pupil':
    case 'import-pupils': {
      const [groups, pupils] = [groupsIn(plan), pupilsIn(plan)];
      return {
        ...away,
        awayGroups: away.awayGroups.filter((id) => groups.has(id)),
        awayPupils: away.awayPupils.filter((id) => pupils.has(id)),
      };
    }
    case 'short-day': {
      const { shortDay: _before, ...others } = away;
      return edit.rounds === null ? others : { ...others, shortDay: { rounds: edit.rounds } };
    }
    case 'with-repair':
      return changedAway(away, edit.edit, plan);
    default:
      return away;
  }
}

/** The day had the edit not been made: what a session noted since stays. */
export const without = (
  now: Away,
  { before, after }: { readonly before: Away; readonly after: Away },
): Away => {
  const { shortDay: _now, ...others } = now;
  const shortDay = isDeepStrictEqual(before.shortDay, after.shortDay) ? now.shortDay : before.shortDay;
  return {
    ...others,
    awayGroups: withoutChange(now.awayGroups, before.awayGroups, after.awayGroups),
    awayPupils: withoutChange(now.awayPupils, before.awayPupils, after.awayPupils),
    ...(shortDay === undefined ? {} : { shortDay }),
  };
};

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
