import { expect, test } from '@playwright/test';
import { text } from '../../src/contract/text';
import { launch, newDataDir, runToEnd } from '../support/program';
import { realWindow } from '../support/real-windows';

test('a second start on the same data folder shows control again and ends with exit code 0', async () => {
  const running = await launch({ args: ['--start'] });
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('/control/'))
      ?.hide();
  });
  expect(await realWindow(running.app, 'control')).toMatchObject({ visible: false });
  const before = await running.snapshot();

  const { code, stderr } = await runToEnd(['--data-dir', running.dataDir]);
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain('roundabout: ');
  await expect.poll(() => realWindow(running.app, 'control')).toMatchObject({ visible: true });

  const after = await running.snapshot();
  expect(after.display.scene).toEqual(before.display.scene);
  expect(after.notices).toEqual([]);
  await running.close();
});

test('a second start that asks for more is refused in one sentence, and the first one goes on', async () => {
  const running = await launch();
  const { code, stderr } = await runToEnd(['--data-dir', running.dataDir, '--rehearse', '60', '--start']);
  expect(code, stderr).toBe(2);
  expect(stderr.match(/^roundabout: .*$/gm)).toEqual([`roundabout: ${text.commandLine.alreadyRunning}`]);
  expect((await running.snapshot()).display.scene.kind).toBe('idle');
  await running.close();
});

test('on a data folder of its own a second Roundabout starts', async () => {
  const first = await launch();
  const second = await launch({ dataDir: newDataDir() });
  expect((await first.snapshot()).display.scene.kind).toBe('idle');
  expect((await second.snapshot()).display.scene.kind).toBe('idle');
  await second.close();
  await first.close();
});
