import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { prepareDataDirectory } from '../../../../src/main/command-line/data-directory';
import { readPlanFile } from '../../../../src/main/command-line/plan-file-reader';
import { starterText } from '../../../support/saved-data/plans';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

const refusal = (file: string): string => {
  const reading = readPlanFile(file);
  return reading.ok ? '' : reading.sentence;
};

it('a good plan file is read', () => {
  const file = path.join(tempDirectory(), 'a.json');
  fs.writeFileSync(file, starterText('writing-groups'));
  expect(readPlanFile(file)).toMatchObject({ ok: true, plan: { id: 'writing-groups' } });
});

it('a plan file that is not there is refused by its name', () => {
  expect(refusal(path.join(tempDirectory(), 'none.json'))).toBe(
    'The plan file "none.json" cannot be read: there is no such file or directory.',
  );
});

it('a directory in place of a plan file is refused', () => {
  const directory = path.join(tempDirectory(), 'plans');
  fs.mkdirSync(directory);
  expect(refusal(directory)).toBe('The plan file "plans" cannot be read: it is a directory.');
});

it('a plan file above the limit is refused before it is read', () => {
  const file = path.join(tempDirectory(), 'film.mp4');
  fs.writeFileSync(file, '');
  fs.truncateSync(file, 6_000_000_000);
  expect(refusal(file)).toBe(
    'The plan file "film.mp4" is too large: it has 5722.1 MB, and a plan has at most 5 MB.',
  );
});

it('a plan file that is not text is refused', () => {
  const file = path.join(tempDirectory(), 'a.json');
  fs.writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe]));
  expect(refusal(file)).toBe('The plan file "a.json" is damaged: it is not UTF-8 text.');
});

it('a bad plan file is refused with what is wrong in it', () => {
  const file = path.join(tempDirectory(), 'a.json');
  fs.writeFileSync(file, '{"format":"roundabout-plan","version":9}');
  expect(refusal(file)).toBe(
    'The plan file "a.json" was written by a later version of Roundabout (plan version 9).',
  );
});

it('a data directory is made when it is missing', () => {
  const directory = path.join(tempDirectory(), 'a', 'b');
  expect(prepareDataDirectory(directory)).toBeNull();
  expect(fs.statSync(directory).isDirectory()).toBe(true);
});

it('a data directory that is a file, or inside of one, is refused in one sentence', () => {
  const file = path.join(tempDirectory(), 'a');
  fs.writeFileSync(file, '');
  const why = 'there is a file where a directory should be';
  expect(prepareDataDirectory(file)).toBe(`The data directory "${file}" cannot be used: ${why}.`);
  expect(prepareDataDirectory(path.join(file, 'b'))).toBe(
    `The data directory "${path.join(file, 'b')}" cannot be used: ${why}.`,
  );
});
