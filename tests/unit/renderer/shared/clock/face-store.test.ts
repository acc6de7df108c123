import { describe, expect, it } from 'vitest';
import { minutes } from '../../../../../src/domain/units';
import type { DisplaySnapshot } from '../../../../../src/domain/view/snapshot';
import { createFaceStore } from '../../../../../src/renderer/shared/clock/face-store';
import { after, running } from '../../../../support/snapshots';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A window with a clock of its own that is moved by hand; every timer fires `late` milliseconds late. */
function simulatedWindow(first: DisplaySnapshot, late = 0) {
  let now = first.clock.mono;
  let pc = 1_000_000_000_000;
  let timer: Timer | null = null;
  let draws = 0;
  const store = createFaceStore(first, {
    clock: { now: () => now },
    after: (delay, run) => {
      const armed = { due: now + delay + late, run };
      timer = armed;
      return () => {
        if (timer === armed) timer = null;
      };
    },
    pcTime: () => pc + now,
  });
  store.subscribe(() => {
    draws += 1;
  });
  const runTo = (end: number, seen: (shown: number, at: number) => void = () => undefined): void => {
    for (let next = timer; next !== null && next.due <= end; next = timer) {
      now = next.due;
      timer = null;
      next.run();
      seen(store.face().remaining, now);
    }
    now = end;
  };
  return {
    store,
    runTo,
    now: () => now,
    draws: () => draws,
    waits: () => timer !== null,
    setPc: (time: number) => {
      pc = time;
    },
  };
}

const withRate = (made: DisplaySnapshot, rate: number): DisplaySnapshot => ({
  ...made,
  clock: { ...made.clock, rate },
});

describe('what a window draws', () => {
  it('every second once, at its edge, however long it runs', () => {
    const room = simulatedWindow(running({ length: minutes(15) }));
    const shown: (readonly [number, number])[] = [];
    room.runTo(899_500, (second, at) => shown.push([second, at]));
    expect(shown).toEqual(Array.from({ length: 899 }, (_, i) => [899 - i, (i + 1) * 1000]));
  });

  it('does not drift when its timers are late: each edge is reckoned anew', () => {
    const room = simulatedWindow(running({ length: minutes(15) }), 7);
    const late: number[] = [];
    room.runTo(899_500, (second, at) => late.push(at - (900 - second) * 1000));
    expect(Math.max(...late)).toBeLessThan(9);
    expect(late).toHaveLength(899);
  });

  it('shows the true second after it stalled, and goes on at the edge', () => {
    const room = simulatedWindow(running({ length: minutes(15) }), 0);
    room.runTo(1000);
    const stalled = simulatedWindow(running({ length: minutes(15) }), 4300);
    const shown: (readonly [number, number])[] = [];
    stalled.runTo(12_000, (second, at) => shown.push([second, at]));
    expect(shown[0]).toEqual([895, 5300]);
  });

  it('[A2] runs no timer while nothing can change', () => {
    const paused = simulatedWindow(running({ pausedAt: after(133) }));
    expect(paused.waits()).toBe(false);
    paused.runTo(600_000);
    expect(paused.draws()).toBe(0);
  });

  it('draws no more often than a screen can show on a fast clock, and ends on the right second', () => {
    const room = simulatedWindow(withRate(running({ length: minutes(15) }), 600));
    room.runTo(1000);
    expect(room.draws()).toBeLessThanOrEqual(60);
    expect(room.store.face().remaining).toBeLessThanOrEqual(300 + 11);
    expect(room.store.face().remaining).toBeGreaterThanOrEqual(300);
  });

  it('takes a newer snapshot at once and drops an older one', () => {
    const room = simulatedWindow(running({ length: minutes(15) }));
    room.runTo(10_000);
    room.store.take({ ...running({ length: minutes(16) }), revision: 3 });
    expect(room.store.face().remaining).toBe(950);
    room.store.take({ ...running({ length: minutes(1) }), revision: 2 });
    expect(room.store.face().remaining).toBe(950);
  });

  it("reads the PC's time of day once for each end, so that a set clock does not make it flicker", () => {
    const made = running({ length: minutes(15) });
    const onPcClock = { ...made, clock: { ...made.clock, wall: null } };
    const room = simulatedWindow(onPcClock);
    const before = room.store.until();
    expect(before).toBe(1_000_000_000_000 + minutes(15));
    room.setPc(1_000_000_999_000);
    room.runTo(5000);
    expect(room.store.until()).toBe(before);
    room.store.take({ ...onPcClock, revision: 2 });
    expect(room.store.until()).toBe(before === null ? null : before + 999_000);
  });
});
