import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../../../src/contract/channels';
import type { DisplaySnapshot } from '../../../../../src/domain/view/snapshot';
import { followMain } from '../../../../../src/renderer/shared/clock/follow-main';
import { snapshot } from '../../../../support/snapshots';

/** Main as a window meets it: it answers the first question for a snapshot with `first`, and pushes by hand. */
function simulatedMain(first: DisplaySnapshot | null) {
  let push: (pushed: DisplaySnapshot) => void = () => undefined;
  let clockReads = 0;
  const bridge = {
    request: (channel: string) => {
      if (channel === 'clock:read') clockReads += 1;
      return Promise.resolve(channel === 'clock:read' ? 5000 : first);
    },
    listen: (_channel: string, hear: (pushed: DisplaySnapshot) => void) => {
      push = hear;
      return () => undefined;
    },
  };
  return {
    bridge: bridge as unknown as Pick<Bridge, 'request' | 'listen'>,
    push: (pushed: DisplaySnapshot) => push(pushed),
    clockReads: () => clockReads,
  };
}

const take = (pushed: object): DisplaySnapshot | null =>
  'display' in pushed ? null : (pushed as DisplaySnapshot);
const at = (revision: number): DisplaySnapshot => snapshot({ revision });

describe('following main', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins with the answer to the first question, and takes what is pushed after', async () => {
    const main = simulatedMain(at(1));
    const store = await followMain(main.bridge, take);
    expect(store.snapshot().revision).toBe(1);
    main.push(at(2));
    expect(store.snapshot().revision).toBe(2);
    store.close();
  });

  it('begins with the first push where main had no answer yet', async () => {
    const main = simulatedMain(null);
    const following = followMain(main.bridge, take);
    await vi.advanceTimersByTimeAsync(0);
    main.push(at(4));
    expect((await following).snapshot().revision).toBe(4);
  });

  it('ties its clock anew with each snapshot, and once a minute while nothing happens', async () => {
    const main = simulatedMain(at(1));
    const store = await followMain(main.bridge, take);
    const first = main.clockReads();
    main.push(at(2));
    await vi.advanceTimersByTimeAsync(0);
    const second = main.clockReads();
    expect(second).toBeGreaterThan(first);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(main.clockReads()).toBeGreaterThan(second);
    store.close();
  });
});
