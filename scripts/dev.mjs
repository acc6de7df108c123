/** `npm run dev [-- FLAGS]`: Roundabout with hot reload. */
import path from 'node:path';

import { wholePaths } from './lib/caller-paths.mjs';
import { runScript } from './lib/console.mjs';
import { runInForeground } from './lib/launch.mjs';
import { projectRoot } from './lib/paths.mjs';
import { picturesInsteadOfDisplay } from './lib/pictures.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const prepared = await prepare();
  const electronVite = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  // electron-vite must run in the project's folder; a file named in a flag is meant from where the person stands.
  const own = wholePaths(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const flags = [...prepared.switches, ...own];
  return runInForeground(process.execPath, [electronVite, 'dev', '--watch', '--', ...flags], {
    cwd: projectRoot,
    env: { ...prepared.env, ...picturesInsteadOfDisplay(prepared) },
  });
});
