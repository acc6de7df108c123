import { createContext, useContext } from 'react';
import type { FaceStore, FaceStoreParts } from '../../shared/clock/face-store';
import { createFaceStore } from '../../shared/clock/face-store';
import type { SnapshotStore } from './snapshot-store';

/** What the preview draws from; null until the first snapshot. */
export type WallStore = () => FaceStore | null;

/** Feeds the preview what the class sees out of each snapshot of this window. */
export function createWallStore(snapshots: SnapshotStore, parts: FaceStoreParts): WallStore {
  let store: FaceStore | null = null;
  const take = (): void => {
    const display = snapshots.read()?.display;
    if (display === undefined) return;
    if (store === null) store = createFaceStore(display, parts);
    else store.take(display);
  };
  snapshots.subscribe(take);
  take();
  return () => store;
}

export const WallContext = createContext<WallStore>(() => null);

export const useWallStore = (): FaceStore | null => useContext(WallContext)();
