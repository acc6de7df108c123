import { expect, it } from 'vitest';
import { ownArguments } from '../../../../src/main/command-line/own-arguments';

it('packaged, everything after the program is for Roundabout', () => {
  expect(ownArguments(['Roundabout', '--start', 'word'], true)).toEqual(['--start', 'word']);
});

it.each([
  ['electron . --start', ['--start']],
  [
    'electron --no-sandbox --inspect=0 /app --plan p.json',
    ['--no-sandbox', '--inspect=0', '--plan', 'p.json'],
  ],
  ['electron -r loader.js --inspect=0 /app --start', ['--inspect=0', '--start']],
  ['electron --require loader.js /app', []],
  ['electron --start', ['--start']],
  ['electron', []],
])('from its folder, the first word is the folder, as Electron takes it: %s', (line, wanted) => {
  expect(ownArguments(line.split(' '), false)).toEqual(wanted);
});
