import type { TriedCycleAnswer } from '../../contract/query';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import { repairsOf } from '../../domain/plan/repair';
import { tryCycle } from '../../domain/plan/try-cycle';
import { asSent } from './tried-edit';

/** What the cycle and the rules of `plan`, which are only tried, come to. */
export function triedCycle(plan: Plan): TriedCycleAnswer {
  const { slots, why, problems } = tryCycle(plan);
  const [first] = problems;
  return {
    slots,
    why: why === null ? null : text.cycle.why(why, plan),
    problems: problems.map(({ problem, place }) => ({
      place,
      sentence: text.planProblems.sentence(problem, plan),
    })),
    repairs: (first === undefined ? [] : repairsOf(plan, first.problem)).map((repair) => ({
      sentence: text.cycle.repair(repair.steps, plan),
      edit: { name: 'set-cycle', ...asSent(repair) },
    })),
  };
}
