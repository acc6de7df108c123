import { planToday } from './plan-today';
import type { World } from '../view/world';
import { fittedBy, lastOf, satOf } from './shortened-day';
import type { Setup } from './state';

/**
 * What a session of today is made from: the whole day, or the rounds that are left of its latest run; fewer and shorter
 * ones on a short day [A22]. The times are what only the moment of the start can say.
 */
export function setupOf(
  world: World,
  which: 'all' | 'left',
  times: Pick<Setup, 'id' | 'startedAt' | 'scheduledStart' | 'finishBy' | 'rate'>,
): Setup {
  const plan = planToday(world.plan, world.date, world.stamina);
  const { rounds } = plan.timings;
  const sat = which === 'left' ? satOf(world.shortDay, world.countedToday, rounds) : 0;
  return {
    ...times,
    plan,
    date: world.date,
    wheel: world.wheel,
    away: world.awayGroups,
    firstRound: sat + 1,
    lastRound: lastOf(world.shortDay, rounds),
    fitted: fittedBy(world.shortDay),
    practice: null,
  };
}
