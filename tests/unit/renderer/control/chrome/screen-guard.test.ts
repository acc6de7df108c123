import { expect, test } from 'vitest';
import { mostFaultLetters } from '../../../../../src/contract/limits';
import { pageFault, type PageFault } from '../../../../../src/contract/page-fault';
import { ScreenGuard } from '../../../../../src/renderer/control/chrome/ScreenGuard';

/** What the guard tells of an error that was caught in the screen of the week. */
function toldOf(error: unknown): PageFault | undefined {
  const told: PageFault[] = [];
  const guard = new ScreenGuard({ children: null, onFault: (fault) => told.push(fault) });
  guard.componentDidCatch(error, { componentStack: '\n    at WeekScreen' });
  expect(told).toHaveLength(1);
  return told[0];
}

test('a fault of a screen is told with its message and with where it was', () => {
  const what = toldOf(new Error('no such column'))?.what;
  expect(what).toContain('no such column');
  expect(what).toContain('at WeekScreen');
});

test('whatever was thrown, main takes what is told', () => {
  for (const thrown of [new Error('x'.repeat(2 * mostFaultLetters)), 'a text', null, undefined, { a: 1 }]) {
    expect(pageFault.safeParse(toldOf(thrown)).success).toBe(true);
  }
});
