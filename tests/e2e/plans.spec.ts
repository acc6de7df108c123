import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { planFileLimit } from '../../src/contract/limits';
import { parsePlanFile, planFileVersion } from '../../src/contract/plan-file/plan-file';
import { planText } from '../../src/contract/text/en/plan';
import { launch, type Running } from '../support/program';

let running: Running;
test.beforeEach(async () => {
  running = await launch();
  await running.control.getByRole('tab', { name: 'Plan', exact: true }).click();
  await running.control.getByRole('tab', { name: 'Plans', exact: true }).click();
});
test.afterEach(async () => {
  const complaints = [...running.complaints()];
  await running.close();
  expect(complaints).toEqual([]);
});

const button = (name: string) => running.control.getByRole('button', { name, exact: true });
const title = () => running.control.getByRole('heading', { level: 1 });

/** Drops a file on the top of the window, as a file manager does. */
async function drop(name: string, text: string): Promise<void> {
  const data = await running.control.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text] as const,
  );
  await title().dispatchEvent('dragover', { dataTransfer: data });
  await expect(running.control.getByText(planText.plans.drop)).toBeVisible();
  await title().dispatchEvent('drop', { dataTransfer: data });
  await expect(running.control.getByText(planText.plans.drop)).toBeHidden();
}

/** Answers the system's box with `file` from now on. */
const saveTo = (file: string): Promise<void> =>
  running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);

test('a plan is made from a starter, named, copied, put away and taken out again', async () => {
  await button('New plan from Guided Reading').click();
  await expect(title()).toHaveText('Guided Reading');
  const name = running.control.getByRole('textbox', { name: 'Name of the plan' });
  await name.fill('Reading in the morning');
  await name.press('Enter');
  await expect(title()).toHaveText('Reading in the morning');
  await button('Copy Reading in the morning').click();
  await expect(title()).toHaveText('Reading in the morning 2');
  await button('Put Reading in the morning 2 away').click();
  await expect(title()).not.toHaveText('Reading in the morning 2');
  await button('Take Reading in the morning 2 out').click();
  await button('Open Reading in the morning 2').click();
  await expect(title()).toHaveText('Reading in the morning 2');
});

test('a screen reader finds nothing wrong with the plans, light or dark', async () => {
  await button('Put First weeks away').click();
  for (const theme of ['light', 'dark'] as const) {
    await running.command({ kind: 'settings', theme });
    const axe = new AxeBuilder({ page: running.control }).setLegacyMode().exclude('.wall');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});

test('a plan goes out as a file and comes back the same, chosen or dropped', async () => {
  await running.command({
    kind: 'edit',
    edit: { name: 'change-plan', change: { name: 'Zoë’s plan 🦊', motto: 'Pencils!' } },
  });
  const { plan } = await running.snapshot();
  const file = path.join(running.dataDir, 'out.json');
  await saveTo(file);
  await button('Save Zoë’s plan 🦊 as a file').click();
  await expect(running.control.getByTestId('announcer')).toHaveText('Saved: out.json.');
  const text = fs.readFileSync(file, 'utf8');
  expect(parsePlanFile(text)).toEqual({ ok: true, plan });

  // What is here already is only opened.
  await button('Open First weeks').click();
  await drop('out.json', text);
  await expect(title()).toHaveText('Zoë’s plan 🦊');
  expect((await running.snapshot()).plans).toHaveLength(2);

  // What was changed since stays, and the file's plan comes beside it.
  await running.command({ kind: 'edit', edit: { name: 'timings', rounds: 2 } });
  const [chooser] = await Promise.all([
    running.control.waitForEvent('filechooser'),
    button('Choose a plan file').click(),
  ]);
  await chooser.setFiles(file);
  await expect(title()).toHaveText('Zoë’s plan 🦊 2');
  const { plan: taken, plans } = await running.snapshot();
  expect(taken).toEqual({ ...plan, id: `${plan.id}-2`, name: 'Zoë’s plan 🦊 2' });
  expect(plans).toHaveLength(3);
});

test('a file that cannot be used is refused in one sentence, and nothing changes', async () => {
  const { plan, plans } = await running.snapshot();
  const file = path.join(running.dataDir, 'whole.json');
  await saveTo(file);
  await running.command({ kind: 'export-plan', plan: plan.id });
  const whole = fs.readFileSync(file, 'utf8');
  const later = planFileVersion + 1;
  const bad: readonly (readonly [string, string, string])[] = [
    ['half.json', whole.slice(0, whole.length / 2), 'is damaged or cut off: it is not complete JSON.'],
    [
      'later.json',
      whole.replace(`"version": ${planFileVersion}`, `"version": ${later}`),
      `was written by a later version of Roundabout (plan version ${later}).`,
    ],
    ['empty.json', '', 'is empty.'],
    ['class.json', 'Name\nAmara', 'is not a Roundabout plan.'],
    ['shape.json', whole.replace('"rounds": 4', '"rounds": "four"'), 'should be a whole number.'],
    [
      'huge.json',
      ' '.repeat(50 * 1024 * 1024),
      `is too large: it has 50 MB, and a plan has at most ${planFileLimit / 1024 / 1024} MB.`,
    ],
  ];
  for (const [name, text, sentence] of bad) {
    await drop(name, text);
    await expect(running.control.locator('.refusal'), name).toContainText(`The plan file "${name}" `);
    await expect(running.control.locator('.refusal'), name).toContainText(sentence);
  }
  const after = await running.snapshot();
  expect([after.plan, after.plans, after.undo]).toEqual([plan, plans, null]);
  expect(running.control.url()).toContain('/control/');
});

test('while a session runs no plan comes or goes', async () => {
  await running.command({ kind: 'start', which: 'all' });
  const refused = { ok: false, said: 'End the session first: then you can change this.' };
  expect(await running.command({ kind: 'new-plan', starter: 'blank' })).toEqual(refused);
  expect(await running.command({ kind: 'duplicate-plan', plan: 'writing-groups' })).toEqual(refused);
  expect(await running.command({ kind: 'archive-plan', plan: 'first-weeks', archived: true })).toEqual(
    refused,
  );
  expect(await running.command({ kind: 'import-plan', file: 'x.json', text: '{}' })).toEqual(refused);
});
