import { expect, test } from '@playwright/test';
import writingGroups from '../../resources/plans/writing-groups.json' with { type: 'json' };
import type { ControlSnapshot } from '../../src/domain/view/snapshot';
import { schoolDate } from '../../src/domain/units';
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

test.describe('what is typed is not lost to what is pressed next', () => {
  let running: Running;
  test.beforeEach(async () => {
    running = await launch({ args: ['--date', '2026-09-07'] });
  });
  test.afterEach(() => running.close());

  const minutes = async (): Promise<number> => (await running.snapshot()).timings.roundSeconds / 60;
  const openSection = async (name: string): Promise<void> => {
    await running.control.getByRole('tab', { name: 'Plan', exact: true }).click();
    await running.control.getByRole('tab', { name, exact: true }).click();
  };

  test('a step is from the length that is typed, by key and by button, and both are one step of Undo', async () => {
    const each = running.control.getByRole('textbox', { name: 'Each round', exact: true });
    await each.fill('20');
    await each.press('ArrowUp');
    await expect.poll(minutes).toBe(21);
    await expect(each).toHaveValue('21:00');
    await running.command({ kind: 'undo', by: 'control' });
    await expect.poll(minutes).toBe(15);

    await each.fill('20');
    await running.control.getByRole('button', { name: 'Longer rounds' }).click({ delay: 60 });
    await expect.poll(minutes).toBe(21);
    await running.command({ kind: 'undo', by: 'control' });
    await expect.poll(minutes).toBe(15);

    await each.fill('soon');
    await running.control.getByRole('button', { name: 'Shorter rounds' }).click();
    await expect(running.control.getByText('Please type minutes').first()).toBeVisible();
    expect(await minutes()).toBe(15);
  });

  for (const delay of [0, 60]) {
    test(`a line of a station, when another is taken away with a click of ${delay} ms`, async () => {
      const [station] = (await running.snapshot()).plan.stations;
      if (station === undefined) throw new Error('The starter plan has stations.');
      const directions = ['one', 'two', 'three'].map((text) => ({ icon: null, text }));
      const edit = { name: 'change-station', station: station.id, change: { directions } } as const;
      await running.command({ kind: 'edit', edit });
      const lines = async () =>
        (await running.snapshot()).plan.stations[0]?.directions.map(({ text }) => text);
      await openSection('Stations');
      await running.control.getByRole('textbox', { name: 'Directions, line 1' }).fill('typed');
      await running.control.getByRole('button', { name: 'Remove line 3 of Directions' }).click({ delay });
      await expect.poll(lines).toEqual(['typed', 'two']);
    });
  }

  test("a weekday's start, when its rounds are stepped", async () => {
    await openSection('Times');
    const monday = running.control.getByRole('group', { name: 'Times on Monday' });
    await monday.getByRole('textbox', { name: 'Starts at' }).fill('10:15');
    await monday.getByRole('button', { name: 'Rounds: less' }).click();
    await expect
      .poll(async () => (await running.snapshot()).plan.timings.byWeekday)
      .toEqual({ 1: { startTime: '10:15', rounds: 3 } });
  });

  test('the name of a day off, when another goes', async () => {
    const days = async () =>
      (await running.snapshot()).plan.holidays.map(({ from, to, name }) => [name, from, to]);
    const holidays = [
      { from: '2026-10-26', to: '2026-10-30', name: 'Half-term' },
      { from: '2026-11-02', to: '2026-11-02', name: 'Training' },
    ].map((one) => ({ ...one, from: schoolDate(one.from), to: schoolDate(one.to) }));
    await running.command({ kind: 'edit', edit: { name: 'set-holidays', holidays } });
    await openSection('Calendar');
    const part = running.control.getByRole('region', { name: 'Days off' });
    await part.getByRole('textbox', { name: /^Name of Half-term/ }).fill('Autumn break');
    await part.getByRole('button', { name: /^Remove Training/ }).click();
    await expect.poll(days).toEqual([['Autumn break', '2026-10-26', '2026-10-30']]);
  });

  test('lines that are added one right after the other', async () => {
    await openSection('Stations');
    const materials = async () => (await running.snapshot()).plan.stations[0]?.materials ?? [];
    const before = await materials();
    await running.control
      .getByRole('region', { name: 'Materials' })
      .getByRole('textbox', { name: 'One more line' })
      .focus();
    for (const word of ['glue', 'pens', 'tape']) {
      await running.control.keyboard.type(word);
      await running.control.keyboard.press('Enter');
    }
    await expect.poll(materials).toEqual([...before, 'glue', 'pens', 'tape']);
  });
});
