import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import path from 'node:path';

const inProject = (...parts: string[]): string => path.resolve(import.meta.dirname, ...parts);

/**
 * Everything is bundled, so that what is shipped needs no node_modules. The targets are the oldest runtime that must
 * run it, Electron 33, not the one that package.json pins.
 */
export default defineConfig({
  main: {
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
    plugins: [react()],
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
