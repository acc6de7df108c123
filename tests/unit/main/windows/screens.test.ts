import type { PowerMonitor, Screen } from 'electron';
import { describe, expect, it } from 'vitest';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createScreens } from '../../../../src/main/windows/screens';

function setUp() {
  const listeners = new Map<string, () => void>();
  const on = (event: string, listener: () => void): void => void listeners.set(event, listener);
  const clock = createSimulatedClocks();
  const heard: string[] = [];
  const screens = createScreens(
    { on, getAllDisplays: () => [], getPrimaryDisplay: () => null } as unknown as Screen,
    { on } as unknown as PowerMonitor,
    clock,
  );
  screens.onSign((why) => heard.push(why));
  return { clock, heard, emit: (event: string) => listeners.get(event)?.() };
}

describe('signs that the screens may have changed', () => {
  it.each([
    ['display-added', 'screen-added'],
    ['display-removed', 'screen-removed'],
    ['display-metrics-changed', 'screen-changed'],
    ['resume', 'resume'],
    ['unlock-screen', 'resume'],
  ])('[P4] %s is one', (event, sign) => {
    const { emit, heard } = setUp();
    emit(event);
    expect(heard).toEqual([sign]);
  });

  it('[P4] without any event there is a look within 2 s, and on and on', () => {
    const { clock, heard } = setUp();
    clock.pass(2_000);
    expect(heard).toEqual(['poll']);
    clock.pass(60_000);
    expect(heard.length).toBeGreaterThanOrEqual(30);
  });
});
