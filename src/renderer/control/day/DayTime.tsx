import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { shownTime } from '../../shared/clock/shown-time';
import { dayStart } from '../derive/day-times';
import { useClock, useNow } from '../time/clock-context';

/** The time of day, as it is shown, `later` milliseconds after today's start. */
export function useDayTime({ timings }: Pick<ControlSnapshot, 'timings'>, later: number): string {
  const clock = useClock();
  return useNow((now) => shownTime(dayStart(timings.startTime, clock.wallAt(now)) + later));
}

interface DayTimeProps {
  readonly snapshot: ControlSnapshot;
  /** Milliseconds after the start. */
  readonly later: number;
}

export function DayTime({ snapshot, later }: DayTimeProps) {
  return <span className="column-time">{useDayTime(snapshot, later)}</span>;
}
