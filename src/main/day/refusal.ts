import type { PlanEdit } from '../../contract/edit';
import { text } from '../../contract/text';
import { checkPlan } from '../../domain/plan/check';
import { changedPlan, missingIn } from './day-edits';
import type { PlanShelf } from './plan-shelf';

/** Why the open plan cannot be edited so, in one sentence; null when it can. */
export function refusalOf(plans: PlanShelf, edit: PlanEdit): string | null {
  const plan = plans.open();
  const missing = missingIn(plan, edit);
  if (missing !== null) return missing;
  const changed = changedPlan(plan, edit);
  const [problem] = checkPlan(changed);
  if (problem !== undefined) return text.planProblems.sentence(problem, changed);
  return changed.name === plan.name ? null : takenName(plans, changed.name);
}

/** A plan that was put away keeps its name too: it can be taken out again. */
function takenName(plans: PlanShelf, name: string): string | null {
  const other = plans.named(name, plans.open().id);
  return other === null ? null : text.acts.planNameTaken(other.name, plans.isArchived(other.id));
}
