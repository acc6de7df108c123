/** Work that must be undone however the script ends: normally, by an error, Ctrl C or a plain kill. */

import os from 'node:os';

/** @type {Set<() => void>} */
const pending = new Set();
let listening = false;

/**
 * Has `undo` run once when this process ends. It must be synchronous, since nothing else runs at exit.
 *
 * @param {() => void} undo
 * @returns {() => void} runs it now instead
 */
export function atExit(undo) {
  if (!listening) {
    listening = true;
    process.on('exit', () => [...pending].reverse().forEach((each) => each()));
  }
  const once = () => {
    if (pending.delete(once)) undo();
  };
  pending.add(once);
  return once;
}

/** @type {((signal: NodeJS.Signals) => void) | undefined} */
let signalTaker;

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];

const PARENT_CHECK_MS = 500;

/**
 * Without a handler a signal ends Node at once and nothing is undone; with this one, set-up leaves nothing behind.
 *
 * @returns {void}
 */
export function exitOnSignals() {
  for (const signal of SIGNALS) process.on(signal, () => take(signal));
  takeEndOfParent();
}

/**
 * npm runs a script inside a shell and passes a plain kill on to that shell only, so its end is taken for the signal.
 *
 * @returns {void}
 */
function takeEndOfParent() {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    take('SIGTERM');
  }, PARENT_CHECK_MS);
  check.unref();
}

/**
 * @param {NodeJS.Signals} signal
 * @returns {void}
 */
function take(signal) {
  if (signalTaker) signalTaker(signal);
  else process.exit(128 + os.constants.signals[signal]);
}

/**
 * Hands signals to `taker` while a program runs that must get them and end by itself.
 *
 * @param {((signal: NodeJS.Signals) => void) | undefined} taker undefined gives signals back to this process
 * @returns {void}
 */
export function takeSignals(taker) {
  signalTaker = taker;
}
