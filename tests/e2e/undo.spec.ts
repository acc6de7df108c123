import { expect, test } from '@playwright/test';
import type { Command } from '../../src/contract/command';
import type { ControlSnapshot } from '../../src/domain/view/snapshot';
import { launch, type Running } from '../support/program';

/** Ten edits of different kinds, on the plan, the day and whole plans. */
const edits: readonly Command[] = [
  { kind: 'edit', edit: { name: 'rename-group', group: 'red-foxes', to: 'Wolves' } },
  { kind: 'edit', edit: { name: 'timings', roundSeconds: 600, rounds: 3 } },
  { kind: 'edit', edit: { name: 'add-pupil', group: 'blue-whales', pupil: 'Zoë 🐳' } },
  { kind: 'edit', edit: { name: 'add-station', called: 'Library' } },
  { kind: 'edit', edit: { name: 'group-away', group: 'gold-bees', away: true } },
  { kind: 'edit', edit: { name: 'change-station', station: 'handwriting', change: { capacity: 2 } } },
  { kind: 'duplicate-plan', plan: 'writing-groups' },
  { kind: 'edit', edit: { name: 'change-plan', change: { name: 'Afternoon', motto: 'Slowly.' } } },
  { kind: 'edit', edit: { name: 'add-group' } },
  { kind: 'archive-plan', plan: 'first-weeks', archived: true },
];

/** What the edits change. */
const stateOf = ({ plan, plans, archivedPlans, awayGroups, timeline }: ControlSnapshot) => ({
  plan,
  plans,
  archivedPlans,
  awayGroups,
  timeline,
});

/** Presses the keys and waits until what they ask for was done. */
async function pressed(running: Running, keys: string, said: RegExp): Promise<void> {
  const { revision } = await running.snapshot();
  await running.control.keyboard.press(keys);
  await expect.poll(async () => (await running.snapshot()).revision).toBeGreaterThan(revision);
  await expect(running.control.getByTestId('announcer')).toHaveText(said);
}

test('ten edits of all kinds are taken back after a restart, and made again after another', async () => {
  test.setTimeout(120_000);
  let running = await launch();
  const { dataDir } = running;
  const restart = async (): Promise<void> => {
    await running.close();
    running = await launch({ dataDir });
  };

  const states = [stateOf(await running.snapshot())];
  for (const edit of edits) {
    expect(await running.command(edit), JSON.stringify(edit)).toMatchObject({ ok: true });
    states.push(stateOf(await running.snapshot()));
  }

  await restart();
  expect(stateOf(await running.snapshot())).toEqual(states.at(-1));
  const onPlan = running.control.getByRole('tab', { name: 'Plan', exact: true });
  await onPlan.click();
  for (const [index, before] of states.slice(0, -1).reverse().entries()) {
    // Across screens: half of it from another one, and halfway a kill instead of a leave.
    if (index === 5) {
      await running.kill();
      running = await launch({ dataDir });
    }
    await pressed(running, 'Control+z', /^Taken back: /);
    expect(stateOf(await running.snapshot()), `undo ${index + 1}`).toEqual(before);
  }
  await running.control.keyboard.press('Control+z');
  const undo = running.control.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toBeDisabled();

  await restart();
  for (const [index, after] of states.slice(1).entries()) {
    await pressed(running, index % 2 === 0 ? 'Control+y' : 'Control+Shift+z', /^Made again: /);
    expect(stateOf(await running.snapshot()), `redo ${index + 1}`).toEqual(after);
  }
  const redo = running.control.getByRole('button', { name: 'Redo', exact: true });
  await expect(redo).toBeDisabled();

  // The button says what it takes back, and does.
  await running.control.getByRole('button', { name: 'Undo: putting a plan away (First weeks)' }).click();
  await expect(running.control.getByRole('button', { name: /^Redo: taking|^Redo: putting/ })).toBeEnabled();
  expect(stateOf(await running.snapshot())).toEqual(states.at(-2));
  expect(running.complaints()).toEqual([]);
  await running.close();
});

test('a field shows what Undo brought back, not what was typed before', async () => {
  const running = await launch();
  const name = running.control.getByRole('textbox', { name: 'Name of Gold Bees' });
  await name.fill('Wolves');
  await name.press('Enter');
  await expect
    .poll(async () => (await running.snapshot()).plan.groups.map((group) => group.name))
    .toContain('Wolves');
  await pressed(running, 'Control+z', /./);
  await expect(running.control.getByRole('textbox', { name: 'Name of Gold Bees' })).toHaveValue('Gold Bees');
  await running.close();
});
