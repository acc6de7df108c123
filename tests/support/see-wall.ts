import { expect } from '@playwright/test';
import path from 'node:path';
import { measureBoard } from './measure-board';
import type { Running } from './program';

/** The screens that a class may have. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1920, height: 1200 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
];

/** The display at each size: its board must be sound, measured box by box; a picture is kept of each. */
export async function seeAtEachSize(
  { display }: Pick<Running, 'display'>,
  name: string,
  folder: string,
): Promise<void> {
  for (const size of sizes) {
    await display.setViewportSize(size);
    const at = `${name} at ${size.width}x${size.height}`;
    await expect
      .poll(() => display.evaluate(() => [window.innerWidth, window.innerHeight]), { message: at })
      .toEqual([size.width, size.height]);
    await expect.poll(() => display.evaluate(measureBoard, '.board'), { message: at }).toEqual([]);
    await display.screenshot({ path: path.join(folder, `${at.replaceAll(' ', '-')}.png`) });
  }
}
