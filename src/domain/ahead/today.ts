import { isSchoolDay } from '../calendar/school-days';
import { planToday } from '../session/plan-today';
import { afterRound, type Wheel } from '../rotation/wheel';
import { wheelFor } from '../session/rounds';
import { columnsOf } from '../view/columns';
import type { World } from '../view/world';
import type { RoundOfDay } from './walk';

/** What is left of today, and the wheel that the next school day begins with. */
export interface RestOfToday {
  readonly rounds: readonly RoundOfDay[];
  readonly wheel: Wheel;
}

/**
 * The rounds that today still has, as Today shows them [W2]: those of the session that runs, from the present one on;
 * else the whole day, when it is a school day and none of its rounds has counted yet.
 */
export function restOfToday(world: World): RestOfToday {
  const { session, date } = world;
  const running =
    session !== null && session.setup.practice === null && session.state.stage !== 'done' ? session : null;
  const stays = running === null && (!isSchoolDay(world.plan, date) || world.countedToday > 0);
  if (stays) return { rounds: [], wheel: world.wheel };
  const plan = running?.setup.plan ?? planToday(world.plan, date, world.stamina);
  const wheelAt = (round: number): Wheel =>
    running === null ? world.wheel : wheelFor(running.setup, running.state, round);
  let wheel = wheelAt(Number.POSITIVE_INFINITY);
  const rounds: RoundOfDay[] = [];
  for (const { round, state, counted, length, places } of columnsOf({ ...world, plan, session: running })) {
    if (state !== 'now' && state !== 'ahead') continue;
    rounds.push({
      date: running?.setup.date ?? date,
      round,
      state,
      plan,
      wheel: counted ? wheelAt(round) : wheel,
      places,
      missed: null,
      length,
    });
    if (!counted) wheel = afterRound(plan, wheel, places);
  }
  return { rounds, wheel };
}
