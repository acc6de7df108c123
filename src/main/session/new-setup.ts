import { planOn } from '../../domain/plan/timings-on';
import { setupOf } from '../../domain/session/setup-of';
import type { Setup } from '../../domain/session/state';
import type { Stamina } from '../../domain/stamina/stamina';
import { millis, plus, seconds, type Instant } from '../../domain/units';
import type { World } from '../../domain/view/world';
import type { Clock } from '../clock/clock';
import { wallAt } from '../clock/wall-time';

/** A start this near to the plan's start time is late or early; further from it the timetable is moved to the start. */
const nearStart = seconds(30 * 60);

/** What a session that starts now starts from: the whole day, or the rounds that are left of it. */
export function newSetup(world: World, which: 'all' | 'left', id: string, clock: Clock): Setup {
  const startedAt = clock.now();
  const setup = setupOf(world, which, {
    id,
    startedAt,
    scheduledStart: startedAt,
    finishBy: finishBy(world, clock),
    rate: clock.rate,
  });
  const scheduled = plus(startedAt, millis(startOf(world) - clock.wall()));
  const onTime = setup.firstRound === 1 && Math.abs(scheduled - startedAt) <= nearStart;
  return onTime ? { ...setup, scheduledStart: scheduled } : setup;
}

/** When the plan wants its day over; null where that is not said, or was before now. */
function finishBy({ plan, date }: World, clock: Clock): Instant | null {
  const time = planOn(plan, date).timings.finishBy;
  if (time === null) return null;
  const left = wallAt(date, time) - clock.wall();
  return left > 0 ? plus(clock.now(), millis(left)) : null;
}

/** The plan's start on its day, in milliseconds since 1970. */
export const startOf = ({ plan, date }: World): number => wallAt(date, planOn(plan, date).timings.startTime);

/** What a practice that starts now starts from: the target of today, and the latest practices for the chart. */
export function practiceSetup(
  world: World,
  { station, target, bars }: Stamina,
  id: string,
  clock: Clock,
): Setup {
  const startedAt = clock.now();
  return {
    ...setupOf(world, 'all', { id, startedAt, scheduledStart: startedAt, finishBy: null, rate: clock.rate }),
    practice: { station, target: seconds(target), bars },
  };
}
