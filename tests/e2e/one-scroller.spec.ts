import { expect, test, type Locator } from '@playwright/test';
import { launch, type Running } from '../support/program';

/** The window itself never moves: what is longer than its place moves inside it, under the head. */

const screens = [
  { view: 'Today', sections: [] },
  { view: 'Plan', sections: ['Plans', 'Stations', 'Cycle', 'Groups', 'Times', 'Calendar'] },
  { view: 'Week', sections: [] },
  { view: 'Stamina', sections: [] },
] as const;

const pageOf = ({ control }: Running) =>
  control.evaluate(() => ({
    at: document.documentElement.scrollTop + document.body.scrollTop,
    tooHigh: document.documentElement.scrollHeight - window.innerHeight,
  }));

/** Clicks the words of each choice and switch in turn, as a teacher does; a click may take choices away. */
async function pressAll(choices: Locator, after: (pressed: string) => Promise<void>): Promise<void> {
  for (let index = 0; index < (await choices.count()); index += 1) {
    const choice = choices.nth(index);
    const label = choice.locator('xpath=ancestor::label[1]');
    const pressed = (await label.innerText()).trim();
    await label.scrollIntoViewIfNeeded();
    await label.click();
    await after(pressed);
  }
}

test('no choice, wherever it stands, moves the window under its head', async () => {
  test.setTimeout(120_000);
  const running = await launch();
  const { control } = running;
  await running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/control/'),
    );
    window?.setContentSize(1280, 720);
  });
  for (const { view, sections } of screens) {
    await control.getByRole('tab', { name: view, exact: true }).click();
    for (const section of sections.length === 0 ? [null] : sections) {
      if (section !== null) await control.getByRole('tab', { name: section, exact: true }).click();
      const where = [view, section ?? ''].join(' ');
      await control.getByRole('heading').first().waitFor();
      expect(await pageOf(running), where).toEqual({ at: 0, tooHigh: 0 });
      await pressAll(control.getByRole('tabpanel').last().getByRole('radio'), async (pressed) =>
        expect(await pageOf(running), `${where}: ${pressed}`).toEqual({ at: 0, tooHigh: 0 }),
      );
    }
  }
  await running.close();
});
