/** `npm run dev [-- FLAGS]`: Roundabout with hot reload. */
import path from 'node:path';

import { runScript, say } from './lib/console.mjs';
import { runInForeground } from './lib/launch.mjs';
import { projectRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const { switches, virtualDisplay, env } = await prepare();
  if (virtualDisplay !== undefined) say('No display here: Roundabout runs on a virtual one; Ctrl C ends it.');
  const electronVite = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return runInForeground(
    process.execPath,
    [electronVite, 'dev', '--watch', '--', ...switches, ...process.argv.slice(2)],
    { cwd: projectRoot, env },
  );
});
