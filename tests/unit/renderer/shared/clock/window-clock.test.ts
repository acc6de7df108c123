import { describe, expect, it } from 'vitest';
import { openWindowClock } from '../../../../../src/renderer/shared/clock/window-clock';

/** A window whose own clock moves only while it waits for main, whose clock is `ahead` milliseconds ahead. */
function simulatedWindow(ahead: () => number, delays: readonly (readonly [number, number])[]) {
  let own = 40;
  let asked = 0;
  const request = (): Promise<never> => {
    const [there, back] = delays[asked % delays.length] ?? [1, 1];
    asked += 1;
    own += there;
    const mains = own + ahead();
    own += back;
    return Promise.resolve(mains as never);
  };
  return { bridge: { request }, own: () => own, asked: () => asked };
}

describe('the clock of a window', () => {
  it("is main's clock to within half of the best round trip", async () => {
    const room = simulatedWindow(
      () => 123_456,
      [
        [40, 3],
        [2, 0.5],
        [0.5, 900],
      ],
    );
    const clock = await openWindowClock(room.bridge, room.own);
    await clock.tie();
    expect(Math.abs(clock.now() - (room.own() + 123_456))).toBeLessThan(1.5);
    expect(clock.ahead()).toBeCloseTo(clock.now() - room.own(), 9);
  });

  it('asks a few times at the start, and not at all to tell the time', async () => {
    const room = simulatedWindow(() => 0, [[1, 1]]);
    const clock = await openWindowClock(room.bridge, room.own);
    const before = room.asked();
    clock.now();
    expect(room.asked()).toBe(before);
    expect(before).toBeLessThanOrEqual(6);
  });

  it('follows main again after its own clock stood still', async () => {
    let ahead = 1000;
    const room = simulatedWindow(() => ahead, [[1, 1]]);
    const clock = await openWindowClock(room.bridge, room.own);
    ahead = 9000;
    await clock.tie();
    expect(Math.abs(clock.ahead() - 9000)).toBeLessThan(1.5);
  });
});
