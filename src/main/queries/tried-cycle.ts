import type { TriedCycleAnswer } from '../../contract/query';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import { repairsOf } from '../../domain/plan/repair';
import { tryCycle } from '../../domain/plan/try-cycle';

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
    repairs: (first === undefined ? [] : repairsOf(plan, first.problem)).map(
      ({ steps, cycle, follows, capacity }) => ({
        sentence: text.cycle.repair(steps, plan),
        edit: {
          name: 'set-cycle',
          cycle: [...cycle],
          follows: [...follows],
          ...(capacity === null ? {} : { capacity }),
        },
      }),
    ),
  };
}
