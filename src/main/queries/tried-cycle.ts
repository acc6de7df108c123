import type { TriedCycleAnswer } from '../../contract/query';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import { tryCycle } from '../../domain/plan/try-cycle';
import type { Steps } from '../../domain/steps';
import type { FindRepairs } from './repair-desk';
import { asSent } from './tried-edit';

/** What the cycle and the rules of `plan`, which are only tried, come to. */
export function* triedCycle(plan: Plan, find: FindRepairs): Steps<TriedCycleAnswer> {
  const { slots, why, problems } = tryCycle(plan);
  const [first] = problems;
  const repairs = first === undefined ? [] : yield* find(plan, first.problem);
  return {
    slots,
    why: why === null ? null : text.cycle.why(why, plan),
    problems: problems.map(({ problem, place }) => ({
      place,
      sentence: text.planProblems.sentence(problem, plan),
    })),
    repairs: repairs.map((repair) => ({
      sentence: text.cycle.repair(repair.steps, plan),
      edit: { name: 'set-cycle', ...asSent(repair) },
    })),
  };
}
