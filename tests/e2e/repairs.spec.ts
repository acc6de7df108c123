import { expect, test } from '@playwright/test';
import { launch, type Running } from '../support/program';

/** What the cycle stands against is refused beside where it was asked for, with what would mend it. */

let running: Running;
test.beforeEach(async () => {
  running = await launch();
  // Five groups at two stations, of which one is small: the other is filled in.
  await running.command({
    kind: 'edit',
    edit: {
      name: 'set-cycle',
      cycle: ['partner-writing', 'handwriting'],
      follows: [],
      capacities: [{ station: 'partner-writing', groups: 1 }],
    },
  });
  await running.control.getByRole('tab', { name: 'Plan' }).click();
});
test.afterEach(async () => {
  const complaints = running.complaints();
  await running.close();
  expect(complaints).toEqual([]);
});

const ways = () => running.control.getByRole('region', { name: 'Ways to mend it' });
const capacities = async (): Promise<readonly (number | null)[]> => {
  const { stations } = (await running.snapshot()).plan;
  return ['partner-writing', 'handwriting'].map(
    (id) => stations.find((station) => station.id === id)?.capacity ?? null,
  );
};

test('[P16] a capacity on the form of a station that leaves too little room is taken with what mends it', async () => {
  const { control } = running;
  await control.getByRole('row', { name: 'Handwriting' }).click();
  await control.getByText('Only some groups at once', { exact: true }).click();
  await expect(ways()).toContainText('at once, so 5 groups need a cycle of');
  expect(await capacities()).toEqual([1, null]);
  await ways()
    .getByRole('button', { name: /take \d groups at once/ })
    .first()
    .click();
  await expect(ways()).toBeHidden();
  expect((await capacities()).every((capacity) => capacity !== null)).toBe(true);
  await control.keyboard.press('Control+z');
  await expect.poll(capacities).toEqual([1, null]);
});

test('[P16] so is one in the list of the cycle', async () => {
  const { control } = running;
  await control.getByRole('tab', { name: 'Cycle' }).click();
  await control.getByRole('button', { name: /Groups at once at Handwriting/ }).click();
  await control.getByRole('option', { name: '1', exact: true }).click();
  await expect(ways().getByRole('button').first()).toBeVisible();
  await ways()
    .getByRole('button', { name: /take \d groups at once/ })
    .first()
    .click();
  await expect(ways()).toBeHidden();
  expect((await capacities()).every((capacity) => capacity !== null)).toBe(true);
});
