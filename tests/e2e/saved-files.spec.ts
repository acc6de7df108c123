import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { text } from '../../src/contract/text';
import { only } from '../support/events';
import { orSkip, type Available } from '../support/or-skip';
import { ordinaryUser, type OrdinaryUser } from '../support/ordinary-user';
import { launch, newDataDir, runToEnd, type Running } from '../support/program';
import { killedAgo } from '../support/running-session';

const monday = ['--date', '2026-09-07'];
const names = ['settings', 'plans', 'rotation', 'day', 'running-session', 'history'] as const;
type Name = (typeof names)[number];
type Cause = 'damaged' | 'later-version';

/** How a file can be bad: what stands in it, from what stood in it, and what the teacher is told. */
const damages: readonly {
  readonly what: string;
  readonly bad: (good: Buffer) => Buffer;
  readonly cause: Cause;
}[] = [
  { what: 'overwritten with noise', bad: (good) => Buffer.alloc(good.length, 0xa7), cause: 'damaged' },
  { what: 'cut to nothing', bad: () => Buffer.alloc(0), cause: 'damaged' },
  { what: 'cut in half', bad: (good) => good.subarray(0, good.length / 2), cause: 'damaged' },
  { what: "another program's", bad: () => Buffer.from('{"slides":["one"]}\n'), cause: 'damaged' },
  {
    what: 'of a later version',
    bad: (good) => Buffer.from(good.toString().replace(/"version": \d+/, '"version": 99')),
    cause: 'later-version',
  },
];

const damage = (dataDir: string, name: Name, bad: (good: Buffer) => Buffer): Buffer => {
  const file = path.join(dataDir, `${name}.json`);
  const written = bad(fs.readFileSync(file));
  fs.writeFileSync(file, written);
  return written;
};

/** What stands in the notices of the control window. */
const notices = (running: Running): Promise<string[]> =>
  running.control.getByRole('log', { name: 'Notices' }).getByRole('paragraph').allInnerTexts();

const sentence = (name: Name, cause: Cause, used: 'backup' | 'initial'): string =>
  text.troubles.savedTrouble({ kind: 'file-replaced', name, cause, keptAs: `${name}.damaged-1.json`, used });

/** What the teacher made of the plan, the day and the looks, as control is told. */
async function whatIsThere(running: Running) {
  const { display, plan, awayGroups, countedToday } = await running.snapshot();
  return {
    theme: display.theme,
    group: plan.groups[3]?.name,
    away: awayGroups,
    countedToday,
    session: display.scene.kind,
  };
}
const all = {
  ...{ theme: 'dark', group: 'Honey Bees', away: ['violet-owls'], countedToday: 1, session: 'running' },
};

/** A data folder in which everything was saved, and a session was killed. */
let used = '';
test.beforeAll(async () => {
  used = newDataDir();
  const kept = ['--rehearse', '600', '--keep', ...monday];
  const first = await launch({ dataDir: used, args: kept });
  await first.command({ kind: 'settings', theme: 'dark' });
  await first.command({
    kind: 'edit',
    edit: { name: 'rename-group', group: 'gold-bees', to: 'Honey Bees' },
  });
  await first.command({ kind: 'edit', edit: { name: 'group-away', group: 'violet-owls', away: true } });
  await first.command({ kind: 'start', which: 'all' });
  await expect.poll(async () => (await first.snapshot()).countedToday, { intervals: [50] }).toBe(1);
  await first.command({ kind: 'act', act: { name: 'end' }, by: 'control' });
  await first.close();

  const second = await launch({ dataDir: used, args: [...monday, '--start'] });
  await expect.poll(async () => (await whatIsThere(second)).session).toBe('running');
  await second.kill();
});

/** A copy of that folder, a moment after the kill. */
const copy = (): string => killedAgo(used, 2);

test('a sound data folder is taken up whole, without a word', async () => {
  const running = await launch({ dataDir: copy(), args: monday });
  expect(await whatIsThere(running)).toEqual(all);
  expect(await notices(running)).toEqual([]);
  await running.close();
});

for (const { what, bad, cause } of damages) {
  test(`[D1] every file ${what}: each is set aside and said in one sentence, and the backups hold all`, async () => {
    const dataDir = copy();
    const written = names.map((name) => damage(dataDir, name, bad));
    const running = await launch({ dataDir, args: monday });

    const sentences = names.map((name) => sentence(name, cause, 'backup'));
    expect((await notices(running)).toSorted()).toEqual(sentences.toSorted());
    const told = only(running.events(), 'trouble').map((trouble) => trouble.what);
    expect(told.toSorted()).toEqual(sentences.toSorted());
    const aside = names.map((name) => fs.readFileSync(path.join(dataDir, `${name}.damaged-1.json`)));
    expect(aside).toEqual(written);
    expect(await whatIsThere(running)).toEqual(all);
    await running.close();
  });
}

/** What stands in for a file of which there is no backup, while no session runs. The log tells the rotation anew. */
const initial: Readonly<Record<Name, Partial<typeof all>>> = {
  settings: { theme: 'light' },
  plans: { group: 'Gold Bees' },
  rotation: {},
  day: { away: [] },
  'running-session': {},
  history: {},
};

for (const [index, name] of names.entries()) {
  const damaged = damages[index % damages.length];
  if (damaged === undefined) continue;
  const { what, bad, cause } = damaged;
  test(`[D1] ${name} ${what}, with no backup: it starts anew, and the other files lose nothing`, async () => {
    const dataDir = copy();
    for (const other of fs.readdirSync(dataDir)) {
      if (/\.(backup-\d|previous)\.json$/.test(other)) fs.rmSync(path.join(dataDir, other));
    }
    // A session has the plan and who is away with it.
    if (name !== 'running-session') fs.rmSync(path.join(dataDir, 'running-session.json'));
    damage(dataDir, name, bad);
    const running = await launch({ dataDir, args: monday });

    expect(await notices(running)).toEqual([sentence(name, cause, 'initial')]);
    expect(await whatIsThere(running)).toEqual({ ...all, session: 'idle', ...initial[name] });
    await running.close();
  });
}

test.describe('a data folder that cannot be written', () => {
  let user: Available<OrdinaryUser> = { unavailable: 'not looked for yet' };
  test.beforeAll(() => {
    user = ordinaryUser();
  });
  test.afterAll(() => {
    if ('dispose' in user) user.dispose();
  });

  test('[design 8] from the start ends the program with exit code 2 and one sentence', async () => {
    const { program, newDataDir } = orSkip(user);
    const dataDir = newDataDir();
    fs.chmodSync(dataDir, 0o555);
    const { code, stderr } = await runToEnd(['--data-dir', dataDir], { program });
    expect(code).toBe(2);
    const ours = stderr.split('\n').filter((line) => line.startsWith('roundabout: '));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain(dataDir);
  });

  test('[D2] from then on is said in control, and what could not be saved is saved on leaving', async () => {
    const { program, newDataDir } = orSkip(user);
    const dataDir = newDataDir();
    const running = await launch({ dataDir, program });
    fs.chmodSync(dataDir, 0o555);
    await running.command({ kind: 'settings', theme: 'dark' });
    const notice = running.control.getByRole('log', { name: 'Notices' });
    await expect(notice).toContainText('The settings could not be saved yet');
    fs.chmodSync(dataDir, 0o755);
    await running.close();
    expect(fs.readFileSync(path.join(dataDir, 'settings.json'), 'utf8')).toContain('"theme": "dark"');
  });
});
