import type { App } from 'electron';
import v8 from 'node:v8';

/**
 * Keeps the program small on a school's old laptop; must run before the app is ready. Both figures: docs/figures.md.
 *
 * Chromium's network service stays in this process: no page of ours may connect to anything, so a process of its own
 * would guard nothing, and it is one process less that can crash.
 */
export function saveMemory(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  // The pages do little, and never the same thing often: they need neither of V8's two middle compilers.
  app.commandLine.appendSwitch('js-flags', '--no-sparkplug --no-maglev --optimize-for-size');
  // This process makes little garbage. V8 would let its young generation grow to 16 MiB before clearing it.
  v8.setFlagsFromString('--max-semi-space-size=1');
  v8.setFlagsFromString('--optimize-for-size');
}
