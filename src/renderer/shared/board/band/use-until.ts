import { useMemo } from 'react';
import { shownTime } from '../../clock/shown-time';
import { useBoard, useFace, useSnapshot } from '../board-context';

/**
 * The time of day at which what counts now will end, written out; null while that is open. It is read off the PC's clock
 * once for each snapshot, so that it does not flicker between two minutes.
 */
export function useUntil(): string | null {
  const { store } = useBoard();
  const until = useFace((face) => face.until);
  const { revision } = useSnapshot();
  return useMemo(
    () => (until === null ? null : shownTime(store.timeOfDay(until))),
    // The revision stands for the PC's clock, which may have been set since.
    [store, until, revision],
  );
}
