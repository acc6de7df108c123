import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Face } from '../../../domain/view/face';
import type { DisplaySnapshot } from '../../../domain/view/snapshot';
import type { FaceStore } from '../clock/face-store';
import type { MeasureText } from './layout/text-width';

/** What every part of the board needs; its identity changes only with the board's size. */
export interface BoardSetting {
  readonly store: FaceStore;
  readonly measure: MeasureText;
  /** The board's size in u. */
  readonly width: number;
  readonly height: number;
}

export const BoardContext = createContext<BoardSetting | null>(null);

export function useBoard(): BoardSetting {
  const setting = useContext(BoardContext);
  if (setting === null) throw new Error('There is no Board above this component.');
  return setting;
}

/** The newest snapshot. */
export function useSnapshot(): DisplaySnapshot {
  const { store } = useBoard();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/**
 * One figure or word of what shows now. The component is drawn again only when that one changes, so `select` must answer
 * with a plain value, not with an object made on the spot.
 */
export function useFace<T extends string | number | boolean | null>(select: (face: Face) => T): T {
  const { store } = useBoard();
  return useSyncExternalStore(store.subscribe, () => select(store.face()));
}
