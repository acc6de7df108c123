import { useSyncExternalStore } from 'react';
import type { Bridge, Snapshots } from '../../../contract/channels';
import type { ControlSnapshot } from '../../../domain/view/snapshot';

/** The newest snapshot that main sent. */
export interface SnapshotStore {
  readonly read: () => ControlSnapshot;
  readonly subscribe: (hear: () => void) => () => void;
}

export const isForControl = (snapshot: Snapshots[keyof Snapshots]): snapshot is ControlSnapshot =>
  'display' in snapshot;

/** Keeps the newest snapshot, whatever order the first answer and the pushes come in. Resolves with the first. */
export function openSnapshotStore(bridge: Pick<Bridge, 'request' | 'listen'>): Promise<SnapshotStore> {
  const listeners = new Set<() => void>();
  let newest: ControlSnapshot | null = null;
  return new Promise((resolve) => {
    const take = (snapshot: Snapshots[keyof Snapshots] | null): void => {
      if (snapshot === null || !isForControl(snapshot)) return;
      if (newest === null) resolve(storeOf(snapshot));
      else if (snapshot.revision <= newest.revision) return;
      newest = snapshot;
      for (const hear of listeners) hear();
    };
    const storeOf = (first: ControlSnapshot): SnapshotStore => ({
      read: () => newest ?? first,
      subscribe: (hear) => {
        listeners.add(hear);
        return () => {
          listeners.delete(hear);
        };
      },
    });
    bridge.listen('snapshot:push', take);
    void bridge.request('snapshot:get', null).then(take);
  });
}

export const useSnapshot = (store: SnapshotStore): ControlSnapshot =>
  useSyncExternalStore(store.subscribe, store.read);
