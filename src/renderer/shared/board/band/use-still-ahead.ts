import { useCallback, useSyncExternalStore } from 'react';
import type { TimeOfDay } from '../../../../domain/units';
import { windowAfter } from '../../clock/face-store';
import { timeToday } from '../../clock/time-today';
import { useBoard, useSnapshot } from '../board-context';

/** Whether a time of day lies ahead today; drawn again when it has come. Null for no time. */
export function useStillAhead(time: TimeOfDay | null): boolean {
  const { store } = useBoard();
  const { clock } = useSnapshot();
  const left = useCallback((): number => {
    if (time === null) return 0;
    const now = store.timeOfDay(store.now());
    return timeToday(time, now) - now;
  }, [store, time]);
  const subscribe = useCallback(
    (hear: () => void) => {
      const unsubscribe = store.subscribe(hear);
      const ms = left();
      // On a rehearsal's fast clock it comes sooner.
      const callOff = ms > 0 ? windowAfter(Math.ceil(ms / clock.rate), hear) : () => undefined;
      return () => {
        unsubscribe();
        callOff();
      };
    },
    [store, left, clock],
  );
  return useSyncExternalStore(subscribe, () => left() > 0);
}
