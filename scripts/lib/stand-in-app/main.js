import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// The stand-in runtime comes without Electron's default app, the one that makes `electron FOLDER` work. This does the
// same for a folder. It must stay an ES module: Electron holds back 'ready' until a module entry has been evaluated,
// so the top-level awaits below keep 'ready' from firing before the app's own entry has run.

/** @returns {{ folder: string | undefined, preloads: string[] }} */
function readCommandLine() {
  const preloads = [];
  const rest = process.argv.slice(1);
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '-r' || argument === '--require') preloads.push(rest.shift() ?? '');
    else if (!argument.startsWith('-')) return { folder: argument, preloads };
  }
  return { folder: undefined, preloads };
}

const { folder, preloads } = readCommandLine();
if (folder === undefined) {
  console.error('Usage: electron [switches] [-r MODULE] FOLDER [arguments]');
  process.exit(2);
}
for (const preload of preloads) await import(pathToFileURL(path.resolve(preload)).href);

const appFolder = path.resolve(folder);
const manifest = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
app.setAppPath(appFolder);

// Node's own rules for the entry: "main" with or without its ending, or a folder with an index.js.
const entry = createRequire(path.join(appFolder, 'package.json')).resolve(appFolder);
await import(pathToFileURL(entry).href);
