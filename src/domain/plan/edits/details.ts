import type { Plan } from '../plan';

/** The names and words of a plan. */
export type PlanDetails = Pick<
  Plan,
  'name' | 'workWord' | 'workNoun' | 'motto' | 'closingTitle' | 'closingWords'
>;

/** Changes only the words that are given; spaces at their ends go. The id stays: it is not made from the name again. */
export function changeDetails(plan: Plan, change: Partial<PlanDetails>): Plan {
  const changed = { ...plan, ...change };
  return {
    ...changed,
    name: changed.name.trim(),
    workWord: changed.workWord.trim(),
    workNoun: changed.workNoun.trim(),
    motto: changed.motto.trim(),
    closingTitle: changed.closingTitle.trim(),
    closingWords: changed.closingWords.trim(),
  };
}
