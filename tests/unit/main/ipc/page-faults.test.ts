import { expect, test } from 'vitest';
import { mostFaultLetters } from '../../../../src/contract/limits';
import { pageFault } from '../../../../src/contract/page-fault';
import { createPageFaults } from '../../../../src/main/ipc/page-faults';

const from = { role: 'control' } as const;

test('each fault of a page is written to the log once', () => {
  const logged: string[] = [];
  const hear = createPageFaults((sentence) => logged.push(sentence));
  for (const what of ['one', 'two', 'one', 'one']) hear({ what }, from);
  expect(logged).toEqual([
    'A screen of the control window failed: one',
    'A screen of the control window failed: two',
  ]);
});

test('a page that fails in ever new ways does not fill the log', () => {
  const logged: string[] = [];
  const hear = createPageFaults((sentence) => logged.push(sentence));
  for (let index = 0; index < 1_000; index += 1) hear({ what: `fault ${index}` }, from);
  expect(logged).toHaveLength(50);
});

test('a fault that is too long, empty or more than it should be is refused', () => {
  const fault = { what: 'one' };
  expect(pageFault.safeParse(fault).success).toBe(true);
  for (const wrong of ['', 'x'.repeat(mostFaultLetters + 1), 7, null]) {
    expect(pageFault.safeParse({ ...fault, what: wrong }).success).toBe(false);
  }
  expect(pageFault.safeParse({ ...fault, more: 1 }).success).toBe(false);
});
