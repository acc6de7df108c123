import type { Steps } from '../steps';
import { checkPlan } from './check';
import type { Plan } from './plan';
import type { PlanProblem } from './problem';

/** The first problem of a plan, null for none; unknown once all checks of the search were made. */
export type Checking = (plan: Plan) => Steps<PlanProblem | null | 'unknown'>;

/**
 * So many checks and not more. One may have to look for room in cycles of many lengths, and a search through all that could
 * be done in turn would come to thousands of them.
 */
export function checkingAtMost(checks: number): Checking {
  let left = checks;
  return function* (plan) {
    if (left === 0) return 'unknown';
    left -= 1;
    yield;
    return checkPlan(plan)[0] ?? null;
  };
}
