import { expect, test } from 'vitest';
import { text } from '../../../src/contract/text';
import { giveUp } from '../../../src/main/give-up';

function ended(log: () => { error: (sentence: string) => void }): readonly unknown[] {
  const told: unknown[] = [];
  const dialog = { showErrorBox: (title: string, content: string) => void told.push([title, content]) };
  const app = { exit: (code?: number) => void told.push(code) };
  giveUp({ dialog, app, log, words: text.windows }, new Error('no such thing'));
  return told;
}

const { title, sentence } = text.windows.startFailed;

test('a start that failed is one sentence in a box and exit code 1; the stack is for the log alone', () => {
  const logged: string[] = [];
  expect(ended(() => ({ error: (line) => void logged.push(line) }))).toEqual([[title, sentence], 1]);
  expect(logged).toEqual([expect.stringMatching(/^Error: no such thing\n +at /)]);
});

test('also when the log cannot be written', () => {
  const told = ended(() => {
    throw new Error('EACCES');
  });
  expect(told).toEqual([[title, sentence], 1]);
});
