/** `npm run dev [-- FLAGS]`: Roundabout with hot reload. */
import path from 'node:path';

import { runScript } from './lib/console.mjs';
import { runInForeground } from './lib/launch.mjs';
import { projectRoot } from './lib/paths.mjs';
import { picturesInsteadOfDisplay } from './lib/pictures.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const prepared = await prepare();
  const electronVite = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const flags = [...prepared.switches, ...process.argv.slice(2)];
  return runInForeground(process.execPath, [electronVite, 'dev', '--watch', '--', ...flags], {
    cwd: projectRoot,
    env: { ...prepared.env, ...picturesInsteadOfDisplay(prepared) },
  });
});
