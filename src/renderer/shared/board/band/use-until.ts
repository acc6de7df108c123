import { useSyncExternalStore } from 'react';
import { shownTime } from '../../clock/shown-time';
import { useBoard } from '../board-context';

/** The time of day at which what counts now will end, written out; null while that is open. */
export function useUntil(): string | null {
  const { store } = useBoard();
  return useSyncExternalStore(store.subscribe, () => {
    const until = store.until();
    return until === null ? null : shownTime(until);
  });
}
