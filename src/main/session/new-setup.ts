import type { Setup } from '../../domain/session/state';
import { millis, plus, seconds } from '../../domain/units';
import type { World } from '../../domain/view/world';
import type { Clock } from '../clock/clock';
import { wallAt } from '../clock/wall-time';

/** A start this near to the plan's start time is late or early; further from it the timetable is moved to the start. */
const nearStart = seconds(30 * 60);

/** What a session that starts now starts from: the whole day, or the rounds that are left of it. */
export function newSetup(world: World, which: 'all' | 'left', id: string, clock: Clock): Setup {
  const { plan, date } = world;
  const startWall = wallAt(date, plan.timings.startTime);
  // A rehearsal's day begins at the plan's start time, whenever its start is pressed.
  clock.turnTo(startWall);
  const startedAt = clock.now();
  const scheduled = plus(startedAt, millis(startWall - clock.wall()));
  const left = which === 'left' && world.countedToday < plan.timings.rounds ? world.countedToday : 0;
  return {
    id,
    plan,
    date,
    wheel: world.wheel,
    away: world.awayGroups,
    startedAt,
    scheduledStart: left === 0 && Math.abs(scheduled - startedAt) <= nearStart ? scheduled : startedAt,
    firstRound: left + 1,
    lastRound: plan.timings.rounds,
    rate: clock.rate,
  };
}
