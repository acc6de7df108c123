import { useSyncExternalStore } from 'react';
import type { Bridge, Snapshots } from '../../../contract/channels';
import type { ControlSnapshot } from '../../../domain/view/snapshot';

/** The newest snapshot that main sent; null until the first. */
export interface SnapshotStore {
  readonly read: () => ControlSnapshot | null;
  readonly subscribe: (hear: () => void) => () => void;
}

/** Keeps the newest snapshot, whatever order the first answer and the pushes come in. */
export function createSnapshotStore(bridge: Bridge): SnapshotStore {
  let newest: ControlSnapshot | null = null;
  const listeners = new Set<() => void>();
  const take = (snapshot: Snapshots[keyof Snapshots] | null): void => {
    if (snapshot === null || !isForControl(snapshot)) return;
    if (newest !== null && snapshot.revision <= newest.revision) return;
    newest = snapshot;
    for (const hear of listeners) hear();
  };
  bridge.listen('snapshot:push', take);
  void bridge.request('snapshot:get', null).then(take);
  return {
    read: () => newest,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}

const isForControl = (snapshot: Snapshots[keyof Snapshots]): snapshot is ControlSnapshot =>
  'display' in snapshot;

export const useSnapshot = (store: SnapshotStore): ControlSnapshot | null =>
  useSyncExternalStore(store.subscribe, store.read);
