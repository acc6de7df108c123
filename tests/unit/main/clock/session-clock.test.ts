import { describe, expect, test } from 'vitest';
import { instant, millis, minutes, seconds } from '../../../../src/domain/units';
import { createSessionClock, type ClockStart } from '../../../../src/main/clock/session-clock';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';

const wallAtStart = Date.UTC(2026, 8, 7, 8, 30);

function clocks(start: Partial<ClockStart> = {}) {
  const pc = createSimulatedClocks(wallAtStart);
  pc.pass(777);
  return { pc, clock: createSessionClock(pc, { rate: 1, session: instant(5000), wall: null, ...start }) };
}

describe('the session clock', () => {
  test('goes on with the monotonic clock from where it was started', () => {
    const { pc, clock } = clocks();
    expect(clock.now()).toBe(5000);
    pc.pass(1234);
    expect(clock.now()).toBe(6234);
    expect(clock.mono()).toBe(2011);
  });

  test("takes no notice of a change of the PC's clock", () => {
    const { pc, clock } = clocks();
    pc.setWall(0);
    pc.pass(10);
    expect(clock.now()).toBe(5010);
  });

  test('runs as many times faster as it is told', () => {
    const { pc, clock } = clocks({ rate: 600 });
    pc.pass(100);
    expect(clock.now()).toBe(65_000);
  });

  test('reads no count of ticks: a long stall is all there', () => {
    const { pc, clock } = clocks({ rate: 60 });
    pc.stall(60_000);
    expect(clock.now()).toBe(3_605_000);
  });

  test("its face lets a window read it off main's monotonic clock", () => {
    const { pc, clock } = clocks({ rate: 10, wall: wallAtStart });
    pc.pass(1000);
    const face = clock.face();
    expect(face).toEqual({ mono: 1777, session: 15_000, rate: 10, wall: wallAtStart + 10_000 });
    pc.pass(250);
    expect(face.session + (clock.mono() - face.mono) * face.rate).toBe(clock.now());
  });

  test('a lost time that is skipped moves it on at once', () => {
    const { clock } = clocks();
    clock.skip(minutes(14));
    expect(clock.now()).toBe(845_000);
  });
});

describe('the time of day', () => {
  test("on a real day is the PC's own, whatever it is set to", () => {
    const { pc, clock } = clocks();
    expect(clock.face().wall).toBeNull();
    pc.setWall(123_000);
    expect(clock.wall()).toBe(123_000);
    clock.turnTo(wallAtStart);
    expect(clock.wall()).toBe(123_000);
  });

  test("in a rehearsal runs with the session, and is turned to the next day's start", () => {
    const { pc, clock } = clocks({ rate: 60, wall: wallAtStart });
    pc.pass(1000);
    expect(clock.wall()).toBe(wallAtStart + 60_000);
    clock.turnTo(wallAtStart + 86_400_000);
    pc.pass(1000);
    expect(clock.wall()).toBe(wallAtStart + 86_400_000 + 60_000);
    expect(clock.now()).toBe(125_000);
  });
});

describe('its timers', () => {
  test("run when the session's clock has gone on by the delay", () => {
    const { pc, clock } = clocks({ rate: 60 });
    const ran: number[] = [];
    clock.after(seconds(90), () => ran.push(clock.now()));
    pc.pass(1499);
    expect(ran).toEqual([]);
    pc.pass(1);
    expect(ran).toEqual([95_000]);
  });

  test('those in real time take no notice of the rate', () => {
    const { pc, clock } = clocks({ rate: 60 });
    let ran = false;
    clock.afterReal(seconds(2), () => {
      ran = true;
    });
    pc.pass(1999);
    expect(ran).toBe(false);
    pc.pass(1);
    expect(ran).toBe(true);
  });

  test('that fire early are armed again for the rest', () => {
    const pc = createSimulatedClocks();
    // As a timer of the system may be: always a fifth too early.
    const clock = createSessionClock(
      { ...pc, after: (delay, run) => pc.after(millis(delay * 0.8), run) },
      { rate: 1, session: instant(0), wall: null },
    );
    const ran: number[] = [];
    clock.after(seconds(10), () => ran.push(clock.now()));
    pc.pass(9999);
    expect(ran).toEqual([]);
    pc.pass(2);
    expect(ran).toHaveLength(1);
    expect(ran[0]).toBeGreaterThan(9999.7);
  });

  test('can be ended, also after they were armed again', () => {
    const pc = createSimulatedClocks();
    const clock = createSessionClock(
      { ...pc, after: (delay, run) => pc.after(millis(delay / 2), run) },
      { rate: 1, session: instant(0), wall: null },
    );
    let ran = false;
    const cancel = clock.after(seconds(10), () => {
      ran = true;
    });
    pc.pass(6000);
    cancel();
    pc.pass(10_000);
    expect(ran).toBe(false);
  });
});
