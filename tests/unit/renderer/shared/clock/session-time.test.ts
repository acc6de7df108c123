import { describe, expect, it } from 'vitest';
import { instant } from '../../../../../src/domain/units';
import type { ClockFace } from '../../../../../src/domain/view/snapshot';
import { realWait, sessionTime, timeOfDayAt } from '../../../../../src/renderer/shared/clock/session-time';

const clock: ClockFace = { mono: 5000, session: instant(70_000), rate: 60, wall: 1_000_000 };

describe('the clock of the session', () => {
  it('runs N times as fast as the clock of main in a rehearsal', () => {
    expect(sessionTime(clock, 5000)).toBe(70_000);
    expect(sessionTime(clock, 6000)).toBe(130_000);
    expect(realWait(clock, instant(130_000), instant(190_000))).toBe(1000);
  });

  it("reads a rehearsal's time of day off the rehearsal's clock", () => {
    expect(timeOfDayAt(clock, instant(100_000), instant(80_000), 9)).toBe(1_030_000);
  });

  it("reads any other time of day off the PC's clock", () => {
    const real = { ...clock, rate: 1, wall: null };
    expect(timeOfDayAt(real, instant(100_000), instant(80_000), 2_000_000)).toBe(2_020_000);
  });
});
