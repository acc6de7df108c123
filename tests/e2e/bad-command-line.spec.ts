import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import { newDataDir, runToEnd } from '../support/program';

/** A plan file of a test's own, with `text` in it. */
function planFile(text: string): string {
  const file = path.join(newDataDir(), 'plan.json');
  fs.writeFileSync(file, text);
  return file;
}

const starter = (): typeof writingGroups => structuredClone(writingGroups);
const changed = (change: (plan: typeof writingGroups.plan) => void): string => {
  const file = starter();
  change(file.plan);
  return planFile(JSON.stringify(file));
};

/** What was given, and what the one sentence must speak of. */
const refusals: readonly (readonly [string, () => readonly string[], RegExp])[] = [
  ['an unknown flag of ours', () => ['--rehears', '10'], /--rehears.*--rehearse/],
  ['a flag without its value', () => ['--rehearse'], /--rehearse/],
  ['a speed that is too high', () => ['--rehearse', '601'], /600/],
  ['a speed that is no number', () => ['--rehearse', 'fast'], /fast/],
  ['a date that does not exist', () => ['--date', '2026-02-30'], /2026-02-30/],
  ['--keep without a rehearsal', () => ['--keep'], /--rehearse/],
  ['--days without a rehearsal', () => ['--days', '3'], /--rehearse/],
  ['a flag given twice', () => ['--start', '--start'], /--start/],
  ['a stray word', () => ['lesson'], /lesson/],
  ['a plan file that is not there', () => ['--plan', path.join(newDataDir(), 'gone.json')], /gone\.json/],
  ['a folder for a plan file', () => ['--plan', newDataDir()], /roundabout-test/],
  ['an empty plan file', () => ['--plan', planFile('')], /plan\.json/],
  [
    'a plan file cut in half',
    () => ['--plan', planFile(JSON.stringify(starter()).slice(0, 2000))],
    /plan\.json/,
  ],
  ["another program's file", () => ['--plan', planFile('{"slides": []}')], /plan\.json/],
  [
    'a plan of a later version',
    () => ['--plan', planFile(JSON.stringify({ ...starter(), version: 99 }))],
    /later/,
  ],
  ['a plan with 0 groups', () => ['--plan', changed((plan) => (plan.groups = []))], /group/],
  [
    'a station of 0 minutes',
    () => [
      '--plan',
      changed((plan) => plan.stations.forEach((station) => Object.assign(station, { seconds: 0 }))),
    ],
    /Teacher Time|minute|second/,
  ],
  [
    'a rule that cannot hold',
    () => [
      '--plan',
      changed((plan) => (plan.follows = [{ after: 'spelling-practice', follower: 'teacher-time' }])),
    ],
    /Spelling Practice.*Teacher Time|Teacher Time.*Spelling Practice/,
  ],
  ['a data folder that is a file', () => ['--data-dir', planFile('x')], /plan\.json/],
  [
    'an events file in a folder that is not there',
    () => ['--events', path.join(newDataDir(), 'gone', 'events.jsonl')],
    /events\.jsonl/,
  ],
];

for (const [what, args, spokenOf] of refusals) {
  test(`[design 8] ${what} ends the program with exit code 2 and one clear sentence`, async () => {
    const given = args();
    const dataDir = given.includes('--data-dir') ? [] : ['--data-dir', newDataDir()];
    const { code, stderr } = await runToEnd([...dataDir, ...given]);

    const ours = stderr.split('\n').filter((line) => line.startsWith('roundabout: '));
    expect(code).toBe(2);
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatch(spokenOf);
    expect(ours[0]).toMatch(/[.?]$/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
}
