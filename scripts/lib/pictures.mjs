import fs from 'node:fs';
import path from 'node:path';

import { say } from './console.mjs';
import { projectRoot } from './paths.mjs';

/**
 * Says what a person can see when there is no display to look at: pictures, which the app takes itself.
 *
 * @param {import('./prepare.mjs').Prepared} prepared
 * @returns {NodeJS.ProcessEnv} tells the app where to save them; empty when there is a display
 */
export function picturesInsteadOfDisplay({ virtualDisplay }) {
  if (virtualDisplay === undefined) return {};
  const folder = path.join(projectRoot, 'out', 'pictures');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const size = `${virtualDisplay.width}x${virtualDisplay.height}`;
  say(`No display here: Roundabout runs on a virtual one (${size}); Ctrl C ends it.`);
  say(`A fresh picture of each window is saved in ${path.relative(process.cwd(), folder)}.`);
  return { ROUNDABOUT_PICTURES: folder };
}
