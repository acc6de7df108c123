import { planOn } from '../../domain/plan/timings-on';
import { setupOf } from '../../domain/session/setup-of';
import type { Setup } from '../../domain/session/state';
import { millis, plus, seconds } from '../../domain/units';
import type { World } from '../../domain/view/world';
import type { Clock } from '../clock/clock';
import { wallAt } from '../clock/wall-time';

/** A start this near to the plan's start time is late or early; further from it the timetable is moved to the start. */
const nearStart = seconds(30 * 60);

/** What a session that starts now starts from: the whole day, or the rounds that are left of it. */
export function newSetup(world: World, which: 'all' | 'left', id: string, clock: Clock): Setup {
  const startWall = wallAt(world.date, planOn(world.plan, world.date).timings.startTime);
  // A rehearsal's day begins at the plan's start time, whenever its start is pressed.
  clock.turnTo(startWall);
  const startedAt = clock.now();
  const setup = setupOf(world, which, { id, startedAt, scheduledStart: startedAt, rate: clock.rate });
  const scheduled = plus(startedAt, millis(startWall - clock.wall()));
  const onTime = setup.firstRound === 1 && Math.abs(scheduled - startedAt) <= nearStart;
  return onTime ? { ...setup, scheduledStart: scheduled } : setup;
}
