import { describe, expect, it } from 'vitest';
import type { Bridge, Snapshots } from '../../../../../src/contract/channels';
import type { ControlSnapshot } from '../../../../../src/domain/view/snapshot';
import { openSnapshotStore } from '../../../../../src/renderer/control/link/snapshot-store';
import { controlSnapshotOf } from '../../../../support/control-snapshots';

/** A bridge whose answer and pushes the test sends when it likes. */
function scriptedBridge() {
  let push: (snapshot: Snapshots[keyof Snapshots]) => void = () => undefined;
  let answer: (snapshot: unknown) => void = () => undefined;
  const bridge: Pick<Bridge, 'request' | 'listen'> = {
    request: () => new Promise((resolve) => (answer = resolve as (snapshot: unknown) => void)),
    listen: (_channel, hear) => {
      push = hear as typeof push;
      return () => undefined;
    },
  };
  return {
    bridge,
    push: (snapshot: ControlSnapshot) => push(snapshot),
    answer: (snapshot: ControlSnapshot | null) => answer(snapshot),
  };
}

describe('the newest snapshot', () => {
  it('is the first that comes, the answer or a push', async () => {
    const main = scriptedBridge();
    const opening = openSnapshotStore(main.bridge);
    main.answer(null);
    main.push(controlSnapshotOf({}, 4));
    expect((await opening).read().revision).toBe(4);
  });

  it('never goes back when an older one arrives late', async () => {
    const main = scriptedBridge();
    const opening = openSnapshotStore(main.bridge);
    main.push(controlSnapshotOf({}, 7));
    const store = await opening;
    let heard = 0;
    store.subscribe(() => (heard += 1));
    main.answer(controlSnapshotOf({}, 6));
    main.push(controlSnapshotOf({}, 7));
    await Promise.resolve();
    expect(store.read().revision).toBe(7);
    expect(heard).toBe(0);
    main.push(controlSnapshotOf({}, 8));
    expect(store.read().revision).toBe(8);
    expect(heard).toBe(1);
  });

  it('leaves out what is for the display', async () => {
    const main = scriptedBridge();
    const opening = openSnapshotStore(main.bridge);
    main.push(controlSnapshotOf({}, 1));
    const store = await opening;
    main.push(controlSnapshotOf({}, 2).display as unknown as ControlSnapshot);
    expect(store.read().revision).toBe(1);
  });
});
