import { expect, test } from '@playwright/test';
import { launch } from '../support/program';

test('a double click makes one plan, copies one plan and puts one plan away', async () => {
  const running = await launch();
  const button = (name: string) => running.control.getByRole('button', { name, exact: true });
  const counts = async (): Promise<readonly number[]> => {
    const { plans, archivedPlans } = await running.snapshot();
    return [plans.length, archivedPlans.length];
  };
  const [before = 0] = await counts();
  await running.control.getByRole('tab', { name: 'Plan', exact: true }).click();
  await running.control.getByRole('tab', { name: 'Plans', exact: true }).click();

  await button('New plan from Guided Reading').dblclick();
  await expect.poll(counts).toEqual([before + 1, 0]);
  await button('Copy Guided Reading').dblclick();
  await expect(button('Put Guided Reading 2 away')).toBeVisible();
  const box = await button('Put Guided Reading away').boundingBox();
  if (box === null) throw new Error('The button is not there.');
  // In the place of the first plan's button the second click meets the next plan's.
  await running.control.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 60 });
  await expect.poll(counts).toEqual([before + 1, 1]);
  await running.close();
});
