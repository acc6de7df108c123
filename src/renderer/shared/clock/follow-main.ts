import type { Bridge, Snapshots } from '../../../contract/channels';
import type { DisplaySnapshot } from '../../../domain/view/snapshot';
import { createFaceStore, type FaceStore, windowAfter } from './face-store';
import { openWindowClock, type WindowClock } from './window-clock';

/** How often the clock is tied anew while nothing else happens, in milliseconds. */
const tieEvery = 60_000;

/**
 * Follows main for as long as the window lives: takes each snapshot as it comes and keeps the window's clock tied to
 * main's. Resolves with the first snapshot. `choose` takes from a snapshot what the class sees; null is passed over.
 * `tied` is the window's clock when it has one already.
 */
export async function followMain(
  bridge: Pick<Bridge, 'request' | 'listen'>,
  choose: (snapshot: Snapshots[keyof Snapshots]) => DisplaySnapshot | null,
  tied: WindowClock | null = null,
): Promise<FaceStore> {
  const clock = tied ?? (await openWindowClock(bridge));
  const store = await new Promise<FaceStore>((resolve) => {
    let made: FaceStore | null = null;
    const take = (pushed: Snapshots[keyof Snapshots] | null): void => {
      const snapshot = pushed === null ? null : choose(pushed);
      if (snapshot === null) return;
      if (made === null) {
        made = createFaceStore(snapshot, { clock, after: windowAfter, pcTime: () => Date.now() });
        resolve(made);
        return;
      }
      made.take(snapshot);
      void clock.tie();
    };
    bridge.listen('snapshot:push', take);
    void bridge.request('snapshot:get', null).then(take);
  });
  setInterval(() => void clock.tie(), tieEvery);
  return store;
}
