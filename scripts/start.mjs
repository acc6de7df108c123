/** `npm start [-- FLAGS]`: makes the machine ready, builds when needed, and runs Roundabout with those flags. */
import { ensureBuild } from './lib/build.mjs';
import { runScript } from './lib/console.mjs';
import { runInForeground } from './lib/launch.mjs';
import { projectRoot } from './lib/paths.mjs';
import { picturesInsteadOfDisplay } from './lib/pictures.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const prepared = await prepare();
  await ensureBuild();
  const { electron, switches, env } = prepared;
  return runInForeground(electron.path, [...switches, projectRoot, ...process.argv.slice(2)], {
    // npm starts scripts in the project's folder; a file named in a flag is meant from where the person stands.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { ...env, ...picturesInsteadOfDisplay(prepared) },
  });
});
