import type { CycleRepair, PlanEdit } from '../../contract/edit';
import type { RefusedEdit } from '../../contract/query';
import { text } from '../../contract/text';
import { checkPlan } from '../../domain/plan/check';
import type { Plan } from '../../domain/plan/plan';
import type { Repair } from '../../domain/plan/repair';
import type { Steps } from '../../domain/steps';
import { changedPlan } from '../day/day-edits';
import type { FindRepairs } from './repair-desk';

/**
 * What would mend the cycle of the open plan after an edit that it refuses. `refusal` says why an edit would be refused:
 * only repairs that it lets pass are offered.
 */
export function* triedEdit(
  plan: Plan,
  edit: PlanEdit,
  refusal: (edit: PlanEdit) => string | null,
  find: FindRepairs,
): Steps<RefusedEdit | null> {
  const sentence = refusal(edit);
  if (sentence === null) return null;
  if (edit.name === 'with-repair') return { sentence, repairs: [] };
  const changed = changedPlan(plan, edit);
  const [problem] = checkPlan(changed);
  const found = problem === undefined ? [] : yield* find(changed, problem);
  const repairs = found.map((repair) => ({
    sentence: text.cycle.repair(repair.steps, changed),
    edit: { name: 'with-repair', edit, repair: asSent(repair) } as const,
  }));
  return { sentence, repairs: repairs.filter((repair) => refusal(repair.edit) === null) };
}

/** A repair as an edit carries it. */
export const asSent = ({ change }: Repair): CycleRepair => ({
  cycle: [...change.cycle],
  follows: [...change.follows],
  capacities: [...change.capacities],
  joining: [...change.joining],
});
