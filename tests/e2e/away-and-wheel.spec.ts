import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from '../../src/contract/command';
import { dayKind, type SavedDay } from '../../src/contract/saved/day';
import { sessionLineSchema, type SessionLine } from '../../src/contract/saved/journal-line';
import { schoolDate } from '../../src/domain/units';
import { only } from '../support/events';
import { planFileWith, whereAfter } from '../support/plan-file';
import { launch, newDataDir, readEvents, runToEnd, type Running } from '../support/program';

/** The wheel from day to day, through the real files: each day is a start of its own. */

const kept = ['--rehearse', '600', '--keep'];
const quick = { openingSeconds: 0, moveSeconds: 0, closingSeconds: 0 };

const logOf = (dataDir: string): readonly SessionLine[] =>
  fs
    .readFileSync(path.join(dataDir, 'log-2026-27.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => sessionLineSchema.parse(JSON.parse(line)));

test.describe('[R8] a group that ended on Teacher Time and is away for two days', () => {
  const TT = 'Teacher Time';
  const IW = 'Independent Writing';
  const PW = 'Partner Writing';
  const SP = 'Spelling Practice';
  const HW = 'Handwriting';

  /** By hand, from rules R2, R3 and R8: each day's rounds in order. The Bees end Monday at Teacher Time. */
  const expected = {
    '2026-09-07': {
      'Red Foxes': [TT, IW, PW, SP],
      'Blue Whales': [HW, TT, IW, PW],
      'Green Turtles': [SP, HW, TT, IW],
      'Gold Bees': [PW, SP, HW, TT],
      'Violet Owls': [IW, PW, SP, HW],
    },
    '2026-09-08': {
      'Red Foxes': [HW, TT, IW, PW],
      'Blue Whales': [SP, HW, TT, IW],
      'Green Turtles': [PW, SP, HW, TT],
      'Violet Owls': [TT, IW, PW, SP],
    },
    '2026-09-09': {
      'Red Foxes': [SP, HW, TT, IW],
      'Blue Whales': [PW, SP, HW, TT],
      'Green Turtles': [IW, PW, SP, HW],
      'Violet Owls': [HW, TT, IW, PW],
    },
    // The Bees' slot is at Handwriting by now; they are owed Independent Writing first, and are in step again after it.
    '2026-09-10': {
      'Red Foxes': [PW, SP, HW, TT],
      'Blue Whales': [IW, PW, SP, HW],
      'Green Turtles': [TT, IW, PW, SP],
      'Gold Bees': [IW, TT, IW, PW],
      'Violet Owls': [SP, HW, TT, IW],
    },
  } as const;
  const absent: readonly string[] = ['2026-09-08', '2026-09-09'];

  test('sits at Independent Writing first when it is back, and is in step in the round after', async () => {
    const { file } = planFileWith({ ...quick, rounds: 4, roundSeconds: 60 });
    const dataDir = newDataDir();
    for (const [date, rounds] of Object.entries(expected)) {
      if (absent.includes(date)) {
        const away = { awayGroups: ['gold-bees'], awayPupils: [] };
        const data: SavedDay = { date: schoolDate(date), plans: { 'writing-groups': away } };
        fs.writeFileSync(
          path.join(dataDir, `${dayKind.name}.json`),
          JSON.stringify({ version: dayKind.version, data }),
        );
      }
      const events = path.join(dataDir, `${date}.jsonl`);
      const plan = date === '2026-09-07' ? ['--plan', file] : [];
      const { code, stderr } = await runToEnd([
        ...['--data-dir', dataDir, '--events', events, ...kept, '--date', date, ...plan],
        ...['--start', '--quit-when-done'],
      ]);
      expect(code, stderr).toBe(0);

      const sat = only(readEvents(events), 'segment-started').filter(({ kind }) => kind === 'work');
      const byGroup = Object.fromEntries(
        Object.keys(rounds).map((group) => [group, sat.map(({ where }) => where[group])]),
      );
      expect(byGroup, date).toEqual(rounds);
      if (absent.includes(date)) expect(sat.some(({ where }) => 'Gold Bees' in where)).toBe(false);
    }

    // What it missed is written down: Independent Writing, which it was owed, in each round [R12].
    const missed = logOf(dataDir)
      .filter(({ date, ended }) => ended && absent.includes(date))
      .map(({ rounds }) => rounds.map((round) => round.missed));
    const owed = { 'gold-bees': 'independent-writing' };
    expect(missed).toEqual([Array(4).fill(owed), Array(4).fill(owed)]);
  });
});

const act = (name: 'next' | 'back' | 'pause' | 'end'): Command => ({
  kind: 'act',
  act: { name },
  by: 'control',
});
const counted = async (running: Running): Promise<number> => (await running.snapshot()).countedToday;

test('[R2] a round that is cut does not move the wheel, and a second start on the day has the rounds that are left', async () => {
  const { file } = planFileWith({ ...quick, rounds: 3, roundSeconds: 900 });
  const dataDir = newDataDir();
  const monday = [...kept, '--date', '2026-09-07'];
  const first = await launch({ dataDir, args: [...monday, '--plan', file] });
  await first.command({ kind: 'start', which: 'all' });
  await first.command(act('next'));
  expect(only(first.events(), 'segment-started').map(({ round, where }) => ({ round, where }))).toEqual([
    { round: 1, where: whereAfter(0) },
    { round: 2, where: whereAfter(0) },
  ]);
  await expect.poll(() => counted(first), { intervals: [50] }).toBe(1);
  await first.command(act('pause'));
  await first.command({ kind: 'edit', edit: { name: 'group-away', group: 'violet-owls', away: true } });
  await first.command(act('end'));
  await first.close();

  const second = await launch({ dataDir, args: monday });
  const start = second.control.getByRole('region', { name: 'Start' });
  await expect(start).toContainText("1 round of today's run already counted.");
  await expect(start.getByRole('button', { name: 'New run, from Round 1' })).toBeVisible();
  await start.getByRole('button', { name: 'Start the 2 rounds left' }).click();
  const { 'Violet Owls': _away, ...present } = whereAfter(1);
  await expect
    .poll(() => only(second.events(), 'segment-started').at(-1), { intervals: [20] })
    .toMatchObject({ kind: 'work', round: 2, where: present });
  expect(only(second.events(), 'segment-started').at(-1)?.where).toEqual(present);
  await expect.poll(() => counted(second), { intervals: [50] }).toBe(2);
  await second.command(act('end'));
  await second.close();

  const tuesday = await launch({ dataDir, args: [...kept, '--date', '2026-09-08', '--start'] });
  await expect
    .poll(() => only(tuesday.events(), 'segment-started').at(-1)?.where, { intervals: [20] })
    .toEqual(whereAfter(2));
  await tuesday.close();
});

test('[R2] going back takes a count back, in the files too', async () => {
  const { file } = planFileWith({ ...quick, rounds: 3, roundSeconds: 900 });
  const dataDir = newDataDir();
  const first = await launch({
    dataDir,
    args: [...kept, '--date', '2026-09-07', '--plan', file, '--start'],
  });
  await expect.poll(() => counted(first), { intervals: [50] }).toBe(1);
  await first.command(act('next'));
  await first.command(act('back'));
  await first.command(act('pause'));
  expect(only(first.events(), 'segment-started').at(-1)).toMatchObject({ round: 1, where: whereAfter(0) });
  expect(await counted(first)).toBe(0);
  await first.command(act('end'));
  await first.close();
  expect(logOf(dataDir).at(-1)).toMatchObject({ ended: true, rounds: [] });

  const tuesday = await launch({ dataDir, args: [...kept, '--date', '2026-09-08', '--start'] });
  await expect
    .poll(() => only(tuesday.events(), 'segment-started').at(-1)?.where, { intervals: [20] })
    .toEqual(whereAfter(0));
  await tuesday.close();
});
