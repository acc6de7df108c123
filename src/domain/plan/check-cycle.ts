import { capacityIn } from '../rotation/cycle';
import { fillCycle } from '../rotation/fill';
import { mostSlots } from './limits';
import type { Plan } from './plan';
import type { PlanProblem } from './problem';

/** Whether the cycle, filled as capacities need it, holds all groups; the parts of the plan are sound [P7]. */
export function checkCycle(plan: Plan): readonly PlanProblem[] {
  if (plan.cycle.length > mostSlots)
    return [{ kind: 'cycle-too-long', slots: plan.cycle.length, most: mostSlots }];
  const filled = fillCycle(plan);
  if (filled.kind !== 'no-room') return [];
  const { limited, groups, needed } = filled;
  const capacity = capacityIn(plan, limited);
  return [
    {
      kind: 'cycle-cannot-hold-groups',
      limited,
      capacity,
      groups,
      needed,
      slots: plan.cycle.length,
      most: mostSlots,
    },
  ];
}
