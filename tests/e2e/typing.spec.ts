import { expect, test } from '@playwright/test';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import type { ControlSnapshot } from '../../src/domain/view/snapshot';
import { launch, type Running } from '../support/program';
import { closeWindow } from '../support/real-windows';

/** What is typed in a field and not finished with Enter or by leaving it. */

const nameOf = (running: Running, name: string) =>
  running.control.getByRole('textbox', { name: `Name of ${name}`, exact: true });
const ended = (running: Running): Promise<unknown> =>
  new Promise((resolve) => running.app.process().once('exit', resolve));
const names = ({ plan }: ControlSnapshot): readonly string[] => plan.groups.map(({ name }) => name);

test('a name that is being typed when the window closes is kept, as one edit; an empty one is not', async () => {
  const running = await launch();
  await nameOf(running, 'Gold Bees').fill('');
  await nameOf(running, 'Gold Bees').pressSequentially('Night Owls');
  const end = ended(running);
  // The program may be gone before it has said that the window is closed.
  await closeWindow(running.app, 'control').catch(() => undefined);
  await end;

  const again = await launch({ dataDir: running.dataDir });
  const kept = names(await again.snapshot());
  expect(kept).toContain('Night Owls');
  await nameOf(again, 'Night Owls').fill('');
  await again.close();

  const third = await launch({ dataDir: running.dataDir });
  expect(names(await third.snapshot())).toEqual(kept);
  await third.command({ kind: 'undo', by: 'control' });
  expect(names(await third.snapshot())).toContain('Gold Bees');
  await third.close();
});

test('a length that is being typed when the program quits is kept', async () => {
  const running = await launch();
  const each = running.control.getByRole('textbox', { name: 'Each round', exact: true });
  await each.fill('13');
  const end = ended(running);
  await running.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await end;

  const again = await launch({ dataDir: running.dataDir });
  expect((await again.snapshot()).timings.roundSeconds).toBe(780);
  await again.close();
});

test('what is typed for a plan stays with it when a dropped file opens another', async () => {
  const running = await launch();
  const { id } = (await running.snapshot()).plan;
  await nameOf(running, 'Gold Bees').fill('Night Owls');
  await running.control.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'other.json'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, JSON.stringify(writingGroups));
  await expect.poll(async () => (await running.snapshot()).plan.id).not.toBe(id);
  expect(names(await running.snapshot())).toContain('Gold Bees');
  await running.command({ kind: 'open-plan', plan: id });
  expect(names(await running.snapshot())).toContain('Night Owls');
  await running.close();
});

test('a page that hangs does not keep the program from ending', async () => {
  const running = await launch();
  await nameOf(running, 'Gold Bees').fill('Night Owls');
  void running.control
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  const end = ended(running);
  await running.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await end;
});
