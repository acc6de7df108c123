import type { Plan } from '../plan';

/** The names and words of a plan, and what is said of its class. */
export type PlanDetails = Pick<
  Plan,
  | 'name'
  | 'workWord'
  | 'workNoun'
  | 'motto'
  | 'closingTitle'
  | 'closingWords'
  | 'age'
  | 'shortestRoundSeconds'
>;

/** Changes only what is given; spaces at the ends of words go. The id stays: it is not made from the name again. */
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
