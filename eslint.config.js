import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The layers of ARCHITECTURE.md, and the few places that may touch what is dangerous, are kept here. Every message says
// where to go instead. tests/architecture keeps the layers a second time, by following the imports to their files.

/** Import paths that lead from a layer into another one. */
const into = (...layers) => `^(\\.\\./)+(${layers.join('|')})(/|$)`;

const electronValue = {
  name: 'electron',
  allowTypeImports: true,
  message:
    "Electron's objects come in through constructors: use `import type` here and hand the object in from the composition root, src/main/program.ts.",
};
const noElectron = {
  regex: '^electron(/|$)',
  message: 'Only main and the preload know Electron: send a command over window.roundabout instead.',
};

const syntax = {
  cast: {
    selector: 'TSAsExpression > TSAsExpression, TSAsExpression > TSTypeAssertion',
    message:
      'A double cast hides a mistake: parse the value with a zod schema of src/contract, or narrow it.',
  },
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing is called the same everywhere.',
  },
  clock: {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='performance'][property.name=/^(now|timeOrigin)$/], MemberExpression[object.name='Temporal'][property.name='Now']",
    message:
      'Clocks are read in one place (design section 4): take `now` as an argument, or use the port in src/main/clock or src/renderer/shared/clock.',
  },
  timer: {
    selector:
      'CallExpression[callee.name=/^set(Timeout|Interval|Immediate)$/], CallExpression[callee.property.name=/^set(Timeout|Interval|Immediate)$/]',
    message:
      'Timers are armed through the clock port only, `after(delay, run)` (house style 1): see src/main/clock/clock.ts and src/renderer/shared/clock.',
  },
  random: {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message:
      'The same inputs always give the same rotation (design section 3): take what is random, such as a new id, as an argument.',
  },
  rawIpcMain: {
    selector: "MemberExpression[object.name='ipcMain']",
    message:
      'Answer pages through createIpc of src/main/ipc/ipc.ts: it checks who sent the message, and parses it.',
  },
  rawSend: {
    selector: "CallExpression[callee.property.name='send'][callee.object.property.name='webContents']",
    message:
      'Send to pages through createOutbox of src/main/ipc/outbox.ts: it is typed, and waits until the page listens.',
  },
  rawWindow: {
    selector: 'NewExpression[callee.name=/^(BrowserWindow|BaseWindow|WebContentsView|BrowserView)$/]',
    message:
      'Windows are made by createWindowFactory of src/main/windows/window-guard.ts only: it keeps every page sandboxed.',
  },
  webPreferences: {
    selector: "Property[key.name='webPreferences']",
    message: 'What a page runs under is decided in src/main/windows/window-guard.ts only.',
  },
  loosePage: {
    selector: "CallExpression[callee.property.name='executeJavaScript']",
    message: 'Do not reach into a page from main: put what it shows into its snapshot.',
  },
  jsxText: {
    selector: 'JSXText[value=/[A-Za-z]{2}/]',
    message: 'Every text that a person sees stands in src/contract/text: take it from there.',
  },
  jsxTextAttribute: {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder|label)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Every text that a person sees stands in src/contract/text: take it from there.',
  },
  rawHtml: {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Build elements instead: the class sees what teachers type.',
  },
  luckySleep: {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message:
      'No sleeps for luck: wait for what should happen (expect.poll, waitFor), or use the simulated clock.',
  },
};

const everywhere = [syntax.cast, syntax.defaultExport];
const pure = [...everywhere, syntax.clock, syntax.timer, syntax.random];
const inMain = [
  ...pure,
  syntax.rawIpcMain,
  syntax.rawSend,
  syntax.rawWindow,
  syntax.webPreferences,
  syntax.loosePage,
];
const inPages = [...pure, syntax.jsxText, syntax.jsxTextAttribute, syntax.rawHtml];

/** A rule's list without the named ones: for the one file that may do it. */
const except = (list, ...allowed) => ['error', ...list.filter((one) => !allowed.includes(one))];

/** What a folder may import, as one rule. */
const imports = (patterns, paths = []) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
});

/** What no layer but the domain's own helpers gives: the globals of a browser or of Node. */
const noGlobals = (message, names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
});

export default defineConfig(
  globalIgnores(['out/', 'node_modules/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        // In what a script runs in a page.
        window: 'readonly',
        document: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // There are no classes here: the methods of our ports know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Both would see a branded length or id as something else than the number or text that it is.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },

  // ---- the layers (design section 7) ----
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', ...pure],
      ...imports([
        {
          regex: into('contract', 'main', 'preload', 'renderer'),
          message:
            'The domain knows no other layer: take what you need as an argument, or move this file to the layer that it is for.',
        },
        {
          regex: '^(?!\\.{1,2}/|temporal-polyfill$)',
          message:
            'The domain imports nothing but itself and temporal-polyfill: an adapter for anything else belongs into src/main.',
        },
      ]),
      ...noGlobals('The domain is pure: take this as an argument.', [
        'process',
        'window',
        'document',
        'navigator',
        'console',
        'globalThis',
        'localStorage',
        'fetch',
        'crypto',
        'performance',
        'requestAnimationFrame',
      ]),
    },
  },
  {
    files: ['src/contract/**'],
    rules: {
      'no-restricted-syntax': ['error', ...pure],
      ...imports([
        {
          regex: into('main', 'preload', 'renderer'),
          message:
            'The contract stands between main and the windows and knows neither: only src/domain and zod.',
        },
        {
          regex: '^(?!\\.{1,2}/|zod$)',
          message: 'The contract imports only src/domain and zod, so that every side can use it.',
        },
      ]),
    },
  },
  {
    files: ['src/preload/**'],
    rules: {
      'no-restricted-syntax': ['error', ...pure],
      ...imports(
        [
          {
            regex: into('domain', 'main', 'renderer'),
            message: 'The preload only passes messages: it imports the contract, nothing else.',
          },
        ],
        [electronValue],
      ),
    },
  },
  {
    files: ['src/main/**'],
    rules: {
      'no-restricted-syntax': ['error', ...inMain],
      ...imports(
        [
          {
            regex: into('renderer', 'preload'),
            message:
              'Main and the windows meet in src/contract only: put the shared type or rule there, or into src/domain.',
          },
        ],
        [electronValue],
      ),
    },
  },
  {
    files: ['src/renderer/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-restricted-syntax': ['error', ...inPages] },
  },
  {
    files: ['src/renderer/shared/**'],
    rules: imports([
      noElectron,
      { regex: into('main', 'preload'), message: 'The windows and main meet in src/contract only.' },
      {
        regex: into('control', 'display'),
        message: 'What is shared knows no window: hand it in, or move it here.',
      },
    ]),
  },
  {
    files: ['src/renderer/control/**'],
    rules: imports([
      noElectron,
      { regex: into('main', 'preload'), message: 'The windows and main meet in src/contract only.' },
      {
        regex: '^(\\.\\./)+display/',
        message: 'Windows never import each other: move what both need to src/renderer/shared.',
      },
    ]),
  },
  {
    files: ['src/renderer/display/**'],
    rules: imports([
      noElectron,
      { regex: into('main', 'preload'), message: 'The windows and main meet in src/contract only.' },
      {
        regex: '^(\\.\\./)+control/',
        message: 'Windows never import each other: move what both need to src/renderer/shared.',
      },
    ]),
  },

  // ---- the one place for each thing that is dangerous ----
  {
    files: ['src/main/index.ts', 'src/main/program.ts', 'src/preload/index.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/main/clock/**'],
    rules: { 'no-restricted-syntax': except(inMain, syntax.clock, syntax.timer) },
  },
  { files: ['src/main/ipc/ipc.ts'], rules: { 'no-restricted-syntax': except(inMain, syntax.rawIpcMain) } },
  {
    files: ['src/main/windows/window-guard.ts'],
    rules: { 'no-restricted-syntax': except(inMain, syntax.rawWindow, syntax.webPreferences) },
  },
  {
    files: [
      'src/renderer/shared/clock/**',
      'src/renderer/shared/sound/open-sound-board.ts',
      'src/renderer/*/main.tsx',
    ],
    rules: { 'no-restricted-syntax': except(inPages, syntax.clock, syntax.timer) },
  },

  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', syntax.luckySleep], 'no-console': 'off' },
  },
);
