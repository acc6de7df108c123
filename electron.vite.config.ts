import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import path from 'node:path';
import type { Plugin } from 'vite';

const inProject = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts);

/** V8 keeps a script's text for as long as it runs, at two bytes a letter once one of its letters is beyond Latin-1. */
const oneByteALetter: Plugin = {
  name: 'one-byte-a-letter',
  generateBundle: (_options, bundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      part.code = part.code.replace(
        /[^\0-\x7f]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** What pages are told is parsed in main. A page that loads zod pays for it in memory and start, and has taken a wrong turn. */
const noZodInPages: Plugin = {
  name: 'no-zod-in-pages',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (source === 'zod') throw new Error(`${importer ?? 'A page'} brings zod into a page.`);
  },
};

/**
 * Everything is bundled, so that what is shipped needs no node_modules. The targets are the oldest runtime that must
 * run it, Electron 33, not the one that package.json pins.
 */
export default defineConfig({
  main: {
    plugins: [oneByteALetter],
    build: {
      target: 'node20.18',
      // A third of the size, and that much less to read before the first window.
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inProject('src/main/index.ts') },
        // One file is read faster than many, and every path beside it is known.
        output: { codeSplitting: false },
      },
    },
  },
  preload: {
    plugins: [oneByteALetter],
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inProject('src/preload/index.ts') },
        // A sandboxed preload must be one CommonJS file without shared chunks.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inProject('src/renderer'),
    plugins: [noZodInPages, react(), oneByteALetter],
    // A thread of a page is bundled apart from it.
    worker: { format: 'es', plugins: () => [noZodInPages, oneByteALetter] },
    build: {
      target: 'chrome130',
      rolldownOptions: {
        input: {
          control: inProject('src/renderer/control/index.html'),
          display: inProject('src/renderer/display/index.html'),
        },
      },
      minify: true,
    },
  },
});
