import type { App } from 'electron';
import v8 from 'node:v8';

/**
 * Keeps the program small on a school's old laptop; must run before the app is ready. The figures: docs/figures.md.
 *
 * Chromium's network service stays in this process: no page of ours may connect to anything, so a process of its own
 * would guard nothing, and it is one process less that can crash. On Linux the audio service does too: the drivers are
 * in the sound server there. Elsewhere they may be loaded by whoever plays, and a bad one must not take main with it.
 */
export function saveMemory({ commandLine }: Pick<App, 'commandLine'>, platform: NodeJS.Platform): void {
  const add = (name: string, value: string, separator: string): void => {
    // The last switch of a name wins, so what the command line brought is kept in it.
    const given = commandLine.getSwitchValue(name);
    commandLine.appendSwitch(name, given === '' ? value : `${given}${separator}${value}`);
  };
  add('enable-features', 'NetworkServiceInProcess2', ',');
  if (platform === 'linux') add('disable-features', 'AudioServiceOutOfProcess', ',');
  // The pages do little, and never the same thing often: they need neither of V8's two middle compilers.
  add('js-flags', '--no-sparkplug --no-maglev --optimize-for-size', ' ');
  // This process makes little garbage. V8 would let its young generation grow to 16 MiB before clearing it.
  v8.setFlagsFromString('--max-semi-space-size=1');
  v8.setFlagsFromString('--optimize-for-size');
}
