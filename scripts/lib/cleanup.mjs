/** Work that must be undone however the script ends: normally, by an error, Ctrl C or a plain kill. */

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

/** @type {Record<string, number>} */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** @type {((signal: NodeJS.Signals) => void) | undefined} */
let signalTaker;

/**
 * Without a handler a signal ends Node at once and nothing is undone; with this one, set-up leaves nothing behind.
 *
 * @returns {void}
 */
export function exitOnSignals() {
  for (const [signal, code] of Object.entries(EXIT_CODES)) {
    process.on(signal, () => {
      if (signalTaker) signalTaker(/** @type {NodeJS.Signals} */ (signal));
      else process.exit(code);
    });
  }
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
