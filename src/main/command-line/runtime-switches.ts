/**
 * The runtime's own switches that pass untouched (docs/command-line.md lists them). A name that ends in `*` stands for
 * all that begin so.
 */
export const runtimeSwitches: readonly string[] = [
  // Chromium's sandbox and graphics: needed on some machines and by tests.
  '--no-sandbox',
  '--disable-gpu*',
  '--disable-dev-shm-usage',
  '--disable-software-rasterizer',
  '--in-process-gpu',
  '--use-gl',
  '--use-angle',
  '--enable-features',
  '--disable-features',
  '--ozone-platform*',
  '--force-device-scale-factor',
  '--high-dpi-support',
  '--force-color-profile',
  // What a person may prefer.
  '--lang',
  '--force-prefers-reduced-motion',
  '--force-dark-mode',
  '--force-renderer-accessibility',
  '--autoplay-policy',
  '--user-data-dir',
  '--password-store',
  // Looking inside: developers, Playwright, tracing.
  '--inspect*',
  '--remote-debugging-*',
  '--remote-allow-origins',
  '--enable-logging',
  '--log-level',
  '--log-file',
  '--log-net-log',
  '--v',
  '--vmodule',
  '--trace-*',
  '--enable-tracing',
  '--js-flags',
  '--cpu-prof*',
  '--enable-precise-memory-info',
  // What Chromium adds by itself when it starts the program anew.
  '--allow-file-access-from-files',
  '--original-process-start-time',
  '--enable-crash*',
];

export const isRuntimeSwitch = (name: string): boolean =>
  runtimeSwitches.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
