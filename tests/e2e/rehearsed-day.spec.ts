import { expect, test } from '@playwright/test';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import type { RoundaboutEvent } from '../../src/contract/events';
import { only } from '../support/events';
import { whereAfter } from '../support/plan-file';
import { newDataDir, readEvents, runToEnd } from '../support/program';

const { plan } = writingGroups;
async function rehearse(date: string, ...args: readonly string[]): Promise<readonly RoundaboutEvent[]> {
  const dataDir = newDataDir();
  const file = path.join(dataDir, 'events.jsonl');
  const ended = await runToEnd([
    ...['--data-dir', dataDir, '--events', file, '--start', '--quit-when-done', '--date', date],
    ...args,
  ]);
  expect(ended.code, ended.stderr).toBe(0);
  return readEvents(file);
}

test('[T1, R3] a whole rehearsed day runs as the starter plan says', async () => {
  const events = await rehearse('2026-09-07', '--rehearse', '600');
  const { rounds, roundSeconds, moveSeconds, openingSeconds, closingSeconds } = plan.timings;

  const work = (round: number) => ['work', round, roundSeconds] as const;
  const move = (round: number) => ['move', round, moveSeconds] as const;
  expect(only(events, 'segment-started').map(({ kind, round, seconds }) => [kind, round, seconds])).toEqual([
    ['opening', 0, openingSeconds],
    ...[work(1), move(1), work(2), move(2), work(3), move(3), work(4)],
    ['closing', rounds, closingSeconds],
  ]);

  for (const started of only(events, 'segment-started')) {
    if (started.kind === 'work') expect(started.where).toEqual(whereAfter(started.round - 1));
    if (started.kind === 'move') expect(started.where).toEqual(whereAfter(started.round));
  }

  for (const ended of only(events, 'segment-ended')) {
    const begun = only(events, 'segment-started').find((started) => started.segment === ended.segment);
    expect(ended.elapsed).toBe((begun?.seconds ?? 0) * 1000);
    expect(ended.why).toBe('time');
  }
  expect(only(events, 'session-ended').map(({ why }) => why)).toEqual(['finished']);
});

test('[T9] the cues of a rehearsed day fall at their instants, each once, and above 10x none is sounded', async () => {
  const events = await rehearse('2026-09-07', '--rehearse', '600');
  const { roundSeconds, moveSeconds, openingSeconds } = plan.timings;
  const pitch = roundSeconds + moveSeconds;
  const start = only(events, 'segment-started')[0]?.mono ?? 0;
  const expected = [0, 1, 2, 3].flatMap((round) => {
    const begins = openingSeconds + round * pitch;
    return [
      ['start', begins],
      ['planning-over', begins + 120],
      ['one-minute', begins + roundSeconds - 60],
      [round < 3 ? 'move' : 'end', begins + roundSeconds],
    ];
  });

  const cues = only(events, 'cue');
  expect(cues.map(({ name, due }) => [name, Math.round((due - start) / 1000)])).toEqual(expected);
  expect(cues.every(({ played, why }) => played === null && why === 'fast-rehearsal')).toBe(true);
});

test('[R2] the wheel is carried from day to day, over a weekend too', async () => {
  const events = await rehearse('2026-09-10', '--rehearse', '600', '--days', '3');

  expect(only(events, 'session-started').map(({ date }) => date)).toEqual([
    ...['2026-09-10', '2026-09-11', '2026-09-14'],
  ]);
  const work = only(events, 'segment-started').filter(({ kind }) => kind === 'work');
  expect(work).toHaveLength(3 * plan.timings.rounds);
  work.forEach((started, roundsDone) => expect(started.where).toEqual(whereAfter(roundsDone)));
});
