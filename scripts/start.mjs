/** `npm start [-- FLAGS]`: makes the machine ready, builds when needed, and runs Roundabout with those flags. */
import fs from 'node:fs';
import path from 'node:path';

import { ensureBuild } from './lib/build.mjs';
import { runScript, say } from './lib/console.mjs';
import { runInForeground } from './lib/launch.mjs';
import { projectRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const { electron, switches, virtualDisplay, env } = await prepare();
  await ensureBuild();
  /** @type {NodeJS.ProcessEnv} */
  const pictures = {};
  if (virtualDisplay !== undefined) {
    const folder = path.join(projectRoot, 'out', 'pictures');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    pictures['ROUNDABOUT_PICTURES'] = folder;
    say(
      `No display here: Roundabout runs on a virtual one (${virtualDisplay.width}x${virtualDisplay.height}). A fresh picture of each window is saved in ${path.relative(process.cwd(), folder)}; Ctrl C ends it.`,
    );
  }
  return runInForeground(electron.path, [...switches, projectRoot, ...process.argv.slice(2)], {
    // npm starts scripts in the project's folder; a file named in a flag is meant from where the person stands.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { ...env, ...pictures },
  });
});
