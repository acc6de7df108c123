import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Instant } from '../../../domain/units';
import { shownTime } from '../../shared/clock/shown-time';
import type { SessionClock } from './session-clock';

export const ClockContext = createContext<SessionClock | null>(null);

export function useClock(): SessionClock {
  const clock = useContext(ClockContext);
  if (clock === null) throw new Error('There is no ClockContext above this component.');
  return clock;
}

/** Draws the component again only when what `read` makes of the time has changed. */
export function useNow<T extends string | number | boolean | null>(read: (now: Instant) => T): T {
  const clock = useClock();
  const value = (): T => read(clock.now());
  // The third is for drawing without a page, as tests do.
  return useSyncExternalStore(clock.onTick, value, value);
}

/** The time of day, as it is shown, of the instant that `read` makes of the time; null stays null. */
export function useTimeOfDay(read: (now: Instant) => Instant | null): string | null {
  const clock = useClock();
  return useNow((now) => {
    const at = read(now);
    return at === null ? null : shownTime(clock.wallAt(at));
  });
}

const minute = 60_000;

/** The time on the clock: 10:03 for the whole of that minute. */
export function useClockTime(): string {
  const clock = useClock();
  return useNow((now) => shownTime(Math.floor(clock.wallAt(now) / minute) * minute));
}
