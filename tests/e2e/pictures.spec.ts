import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import { emblems, groupColours } from '../../src/domain/plan/looks';
import type { Act } from '../../src/domain/session/acts';
import { launch, newDataDir, type Running } from '../support/program';
import { seeAtEachSize } from '../support/see-wall';

/** 24 letters, some of the widest there are. */
const longName = (index: number): string => `Wandering Mammoths ${'WMQGOCDN'.charAt(index).repeat(5)}`;

/** The starter plan with `count` groups; from six groups on with long names, which must be cut in the right order. */
function planWith(count: number): string {
  const file = structuredClone(writingGroups);
  const groups = Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: count > 5 ? longName(index) : (writingGroups.plan.groups[index]?.name ?? ''),
    shortName: count > 5 ? `Mammoths ${'WMQGOCDN'.charAt(index)}${index}` : `Group ${index}`,
    look: { emblem: emblems[index] ?? 'fox', colour: groupColours[index] ?? 'red' },
    pupils: [],
  }));
  const to = path.join(newDataDir(), 'plan.json');
  fs.writeFileSync(to, JSON.stringify({ ...file, plan: { ...file.plan, groups } }));
  return to;
}

/** Each state that the class can see, and how the teacher gets there from the one before. */
const states: readonly (readonly [string, (stage: Stage) => Promise<void>])[] = [
  ['idle', () => Promise.resolve()],
  ['opening', ({ start }) => start()],
  ['work', ({ act }) => act({ name: 'next' })],
  ['paused', ({ act }) => act({ name: 'pause' })],
  ['attention', ({ act }) => act({ name: 'attention', on: true })],
  ['two-fingers', ({ act }) => act({ name: 'two-fingers', on: true })],
  ['message', ({ act }) => act({ name: 'message', text: 'Please bring your notebooks and a sharp pencil' })],
  ['blank', ({ act }) => act({ name: 'blank', on: true })],
  [
    'directions',
    async ({ act }) => {
      await act({ name: 'blank', on: false });
      await act({ name: 'show', station: 'independent-writing' });
    },
  ],
  [
    'one group away',
    async ({ act, group }) => {
      await act({ name: 'show', station: null });
      await act({ name: 'away', group, away: true });
    },
  ],
  [
    'move',
    async ({ act, group }) => {
      await act({ name: 'away', group, away: false });
      await act({ name: 'resume' });
      await act({ name: 'next' });
    },
  ],
  [
    'closing',
    async ({ act }) => {
      await act({ name: 'jump', round: 4 });
      await act({ name: 'next' });
    },
  ],
  ['done', ({ act }) => act({ name: 'next' })],
];

interface Stage {
  readonly group: string;
  act(act: Act): Promise<void>;
  start(): Promise<void>;
}

function stageOf(running: Running, group: string): Stage {
  return {
    group,
    act: async (act) => {
      expect(await running.command({ kind: 'act', act, by: 'control' }), act.name).toEqual({
        ok: true,
        said: null,
      });
    },
    start: async () => {
      expect(await running.command({ kind: 'start', which: 'all' })).toEqual({ ok: true, said: null });
    },
  };
}

for (const [groups, theme] of [
  [5, 'light'],
  [2, 'dark'],
  [8, 'light'],
] as const) {
  test(`[design 9] in every state, at every size, with ${groups} groups on ${theme}, no text is clipped, covered or too small`, async () => {
    test.setTimeout(240_000);
    const plan = planWith(groups);
    const running = await launch({ args: ['--plan', plan] });
    await running.command({ kind: 'settings', theme });
    const stage = stageOf(running, 'group-1');
    for (const [name, reach] of states) {
      await reach(stage);
      await seeAtEachSize(running, name, test.info().outputDir);
    }
    await running.close();
  });
}
