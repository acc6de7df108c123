import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { launch } from '../support/program';

test('a screen that fails says so, is in the log once, and comes back when it can', async () => {
  const running = await launch();
  const { control } = running;
  const faults = () =>
    fs
      .readFileSync(path.join(running.dataDir, 'roundabout.log'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('A screen of the control window failed'));
  const view = (name: string) => control.getByRole('tab', { name });

  const said = control.getByText('This screen could not be shown.');
  // As a mistake of ours would be: the week cannot be drawn.
  await control.evaluate(() => {
    document.createElement = new Proxy(document.createElement, {
      apply: (make, page, args: readonly unknown[]): unknown => {
        if (args[0] === 'table') throw new Error('a fault made for this test');
        return Reflect.apply(make, page, args);
      },
    });
  });
  await view('Week').click();
  await expect(said).toBeVisible();
  await expect.poll(faults).toHaveLength(1);
  expect(faults()[0]).toContain('a fault made for this test');
  await control.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();

  await view('Plan').click();
  await expect(control.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(said).toBeHidden();
  await control.evaluate(() => Reflect.deleteProperty(document, 'createElement'));
  await view('Week').click();
  await expect(control.getByRole('table').first()).toBeVisible();
  expect(faults()).toHaveLength(1);
  await running.close();
});
