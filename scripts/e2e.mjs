/** `npm run test:e2e [-- ARGS]`: the tests in real Electron; ARGS go to `playwright test`. */
import { ensureBuild } from './lib/build.mjs';
import { runScript } from './lib/console.mjs';
import { runEndToEnd } from './lib/end-to-end.mjs';
import { prepare } from './lib/prepare.mjs';

await runScript(async () => {
  const prepared = await prepare();
  await ensureBuild();
  return runEndToEnd(prepared, { args: process.argv.slice(2) });
});
