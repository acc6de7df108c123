import { describe, expect, test } from 'vitest';
import { millis } from '../../../../src/domain/units';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';

describe('the simulated clocks', () => {
  test('timers run in the order of their instants, those of the same instant as they were armed', () => {
    const pc = createSimulatedClocks();
    const ran: string[] = [];
    pc.after(millis(20), () => ran.push(`late at ${pc.mono()}`));
    pc.after(millis(10), () => ran.push(`first at ${pc.mono()}`));
    pc.after(millis(10), () => ran.push(`second at ${pc.mono()}`));
    pc.pass(30);
    expect(ran).toEqual(['first at 10', 'second at 10', 'late at 20']);
    expect(pc.mono()).toBe(30);
  });

  test('a timer that is armed by a timer runs within the same pass when it is due', () => {
    const pc = createSimulatedClocks();
    const ran: number[] = [];
    const again = (): void => {
      ran.push(pc.mono());
      pc.after(millis(10), again);
    };
    pc.after(millis(10), again);
    pc.pass(35);
    expect(ran).toEqual([10, 20, 30]);
  });

  test('a timer that was ended does not run, also when another of the same instant ends it', () => {
    const pc = createSimulatedClocks();
    let ran = false;
    const run: { cancel?: () => void } = {};
    pc.after(millis(10), () => run.cancel?.());
    run.cancel = pc.after(millis(10), () => {
      ran = true;
    });
    pc.pass(20);
    expect(ran).toBe(false);
  });

  test('time does not go back', () => {
    const pc = createSimulatedClocks();
    for (const go of [pc.pass, pc.stall, pc.sleep]) expect(() => go(-1)).toThrow(RangeError);
  });

  test('a stall moves all clocks and runs nothing; what was due runs late', () => {
    const pc = createSimulatedClocks(1000);
    const ran: number[] = [];
    pc.after(millis(10), () => ran.push(pc.mono()));
    pc.stall(500);
    expect(ran).toEqual([]);
    pc.pass(0);
    expect(ran).toEqual([500]);
    expect([pc.mono(), pc.wall(), pc.uptime()]).toEqual([500, 1500, 500]);
  });

  test('while the PC sleeps the monotonic clock stands', () => {
    const pc = createSimulatedClocks(1000);
    pc.sleep(500);
    expect([pc.mono(), pc.wall(), pc.uptime()]).toEqual([0, 1500, 500]);
  });

  test('setting the wall clock by hand moves no other', () => {
    const pc = createSimulatedClocks(1000);
    pc.setWall(99_000);
    pc.pass(10);
    expect([pc.mono(), pc.wall(), pc.uptime()]).toEqual([10, 99_010, 10]);
  });
});
