import { expect, test, type Locator } from '@playwright/test';
import { launch, type Running } from '../support/program';

/** A plan of 12 stations and 40 pupils, and a hand that types. */

let running: Running;
test.beforeEach(async () => {
  running = await launch();
  for (let number = 6; number <= 12; number += 1)
    await running.command({ kind: 'edit', edit: { name: 'add-station', called: `Station ${number}` } });
  const pupils = Array.from({ length: 40 }, (_, index) => ({ name: `Pupil ${index + 1}`, group: null }));
  await running.command({ kind: 'edit', edit: { name: 'import-pupils', pupils } });
  const { plan } = await running.snapshot();
  expect(plan.stations).toHaveLength(12);
  expect(plan.groups.flatMap((group) => group.pupils)).toHaveLength(40);
  await running.control.getByRole('tab', { name: 'Plan' }).click();
});
test.afterEach(async () => {
  await running.close();
  expect(running.complaints()).toEqual([]);
});

/** One letter: whether it stood in the very next frame, and how long after the key that frame was done, in milliseconds. */
interface Letter {
  readonly stood: boolean;
  readonly wait: number;
}

const word = 'quiet letter';

/** Types `word` into the field as a quick hand does, a letter in 60 ms. */
async function typeInto(field: Locator): Promise<readonly Letter[]> {
  await field.focus();
  await running.control.keyboard.press('Control+A');
  const letters = await field.evaluateHandle((element) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      throw new Error('This is no field to type in.');
    const read: { stood: boolean; wait: number }[] = [];
    let key = 0;
    element.addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { capture: true });
    element.addEventListener(
      'beforeinput',
      () => {
        const [from, before] = [key, element.value];
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message comes when the frame's styles, layout and drawing are done.
          port1.onmessage = () =>
            read.push({ stood: element.value !== before, wait: performance.now() - from });
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return read;
  });
  await running.control.keyboard.type(word, { delay: 60 });
  await expect(field).toHaveValue(word);
  await expect.poll(async () => (await letters.jsonValue()).length).toBe(word.length);
  const read = await letters.jsonValue();
  await running.control.keyboard.press('Escape');
  return read;
}

/** The same in a field that is nothing but a field, on the page as it stands: what this computer needs for a letter. */
async function typeIntoBare(): Promise<readonly Letter[]> {
  await running.control.evaluate(() => {
    const bare = document.createElement('input');
    bare.id = 'bare';
    bare.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    document.body.append(bare);
  });
  const bare = running.control.locator('#bare');
  const read = await typeInto(bare);
  await bare.evaluate((element) => element.remove());
  return read;
}

/** What four letters of five waited at most: a test machine may be busy with something else for a moment. */
const mostly = (letters: readonly Letter[]): number =>
  letters.map(({ wait }) => wait).toSorted((a, b) => a - b)[Math.floor(letters.length * 0.8)] ?? 0;

const frame = 1000 / 60;

const textbox = (name: string): Locator => running.control.getByRole('textbox', { name, exact: true });
const screens: readonly (readonly [section: string, field: () => Locator])[] = [
  ['Plans', () => textbox('Motto')],
  ['Stations', () => textbox('Name of the station')],
  ['Stations', () => textbox('The word for it')],
  ['Groups', () => textbox('Name of Gold Bees')],
  ['Groups', () => textbox('Name of Pupil 40')],
  ['Times', () => textbox('Rounds').first()],
  ['Calendar', () => running.control.locator('.plan-panel').getByRole('textbox').first()],
];

test('a letter stands in the next frame, on each screen of the editor where there is something to type', async () => {
  test.setTimeout(120_000);
  for (const [section, field] of screens) {
    await running.control.getByRole('tab', { name: section, exact: true }).click();
    // In turn, so that what else the computer does meets both.
    const [bare, own]: [Letter[], Letter[]] = [[], []];
    for (let turn = 0; turn < 2; turn += 1) {
      bare.push(...(await typeIntoBare()));
      own.push(...(await typeInto(field())));
    }
    const said = `${section}: ${mostly(own).toFixed(1)} ms, bare ${mostly(bare).toFixed(1)} ms`;
    test.info().annotations.push({ type: 'letters', description: said });
    expect(
      own.filter(({ stood }) => !stood),
      said,
    ).toEqual([]);
    // A bare field waits for its frame too, and longer where pictures are drawn without a graphics card.
    expect(mostly(own), said).toBeLessThan(mostly(bare) + frame);
  }
});

test('the cycle has nothing to type', async () => {
  await running.control.getByRole('tab', { name: 'Cycle', exact: true }).click();
  await expect(running.control.getByRole('grid', { name: 'Slots of the cycle' })).toBeVisible();
  await expect(running.control.locator('.plan-panel').getByRole('textbox')).toHaveCount(0);
});
