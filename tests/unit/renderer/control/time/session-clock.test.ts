import { describe, expect, it } from 'vitest';
import { instant } from '../../../../../src/domain/units';
import type { ControlSnapshot } from '../../../../../src/domain/view/snapshot';
import { leftOf, segmentOf } from '../../../../../src/renderer/control/derive/segment';
import type { SnapshotStore } from '../../../../../src/renderer/control/link/snapshot-store';
import { createSessionClock, nextEdge } from '../../../../../src/renderer/control/time/session-clock';
import type { DayScript } from '../../../../support/control-snapshots';
import { controlSnapshotOf, scriptStart } from '../../../../support/control-snapshots';

/** A window whose clock and timer the test moves; both clocks start at 0. */
function scriptedWindow(script: DayScript) {
  let mono = 0;
  let timer: { readonly at: number; readonly run: () => void } | null = null;
  let snapshot = controlSnapshotOf(script);
  const listeners = new Set<() => void>();
  const snapshots: SnapshotStore = {
    read: () => snapshot,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
  const clock = createSessionClock(snapshots, {
    clock: { now: () => mono },
    after: (delay, run) => {
      timer = { at: mono + delay, run };
      return () => {
        timer = null;
      };
    },
    pcTime: () => 1_757_400_000_000 + mono,
  });
  return {
    clock,
    snapshot: () => snapshot,
    wait: () => (timer === null ? null : timer.at - mono),
    /** Lets the timer fire `late` milliseconds after it was due. */
    fire: (late = 0) => {
      if (timer === null) throw new Error('No timer is set.');
      const { at, run } = timer;
      mono = at + late;
      run();
    },
    push: (next: ControlSnapshot) => {
      snapshot = next;
      for (const hear of listeners) hear();
    },
  };
}

describe('the session clock of the window', () => {
  it('ticks on the edge of the shown second, also after a late tick', () => {
    const window = scriptedWindow({ now: 90.25 });
    const left = () => {
      const segment = segmentOf(window.snapshot());
      if (segment === null) throw new Error('No segment runs.');
      return leftOf(segment, window.clock.now());
    };
    expect(window.wait()).toBe(750);
    window.fire();
    expect(left() % 1000).toBe(0);
    window.fire(300);
    expect(window.wait()).toBe(700);
  });

  it('ticks at most once a frame on a fast clock', () => {
    const window = scriptedWindow({ now: 90, clock: { rate: 600 } });
    expect(window.wait()).toBe(17);
    window.fire();
    expect(window.clock.now()).toBe(instant(scriptStart + 90_000 + 17 * 600));
  });

  it('ticks once a second in a pause and before the session', () => {
    const paused = controlSnapshotOf({ now: 95, entries: [{ at: 91, act: { name: 'pause' } }] });
    expect(nextEdge(paused, instant(5))).toBe(instant(1005));
    expect(nextEdge(controlSnapshotOf(), instant(5))).toBe(instant(1005));
  });

  it('shows one time between two ticks', () => {
    const window = scriptedWindow({ now: 90.25 });
    const before = window.clock.now();
    const heard: number[] = [];
    window.clock.onTick(() => heard.push(window.clock.now()));
    expect(window.clock.now()).toBe(before);
    window.fire();
    expect(heard).toEqual([before + 750]);
  });

  it('takes a new snapshot at once and sets its timer anew', () => {
    const window = scriptedWindow({ now: 90.25 });
    let ticks = 0;
    window.clock.onTick(() => (ticks += 1));
    window.push(controlSnapshotOf({ now: 200.9 }, 2));
    expect(ticks).toBe(1);
    expect(window.clock.now()).toBe(instant(scriptStart + 200_900));
    expect(window.wait()).toBe(100);
  });

  it("tells the PC's time of day at any instant, and a rehearsal's own", () => {
    const real = scriptedWindow({ now: 90 });
    expect(real.clock.wallAt(instant(scriptStart + 150_000))).toBe(1_757_400_000_000 + 60_000);
    const rehearsed = scriptedWindow({ now: 90, clock: { rate: 60, wall: 1_000_000 } });
    expect(rehearsed.clock.wallAt(instant(scriptStart + 150_000))).toBe(1_060_000);
  });
});
