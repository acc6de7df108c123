/**
 * What set-up says on the console: short plain lines, and progress that rewrites its own line on a terminal and
 * prints a line now and then where there is none (a log, CI).
 */

/** An end of set-up that has its one clear sentence already; no stack trace is shown for it. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/** Whether the last line on the terminal is one of progress, still open. */
let lineIsOpen = false;

/**
 * @param {string} line
 * @returns {void}
 */
export function say(line) {
  closeLine();
  console.log(line);
}

/**
 * Says on standard error what went wrong.
 *
 * @param {string} text
 * @returns {void}
 */
export function complain(text) {
  closeLine();
  console.error(text);
}

const PLAIN_PROGRESS_MS = 5_000;
const TERMINAL_PROGRESS_MS = 200;

/**
 * Starts a line of progress.
 *
 * @param {string} label what is being done, without a full stop
 * @returns {{ update(detail: string): void, done(detail?: string): void }}
 */
export function progress(label) {
  const terminal = process.stdout.isTTY;
  const started = performance.now();
  const every = terminal ? TERMINAL_PROGRESS_MS : PLAIN_PROGRESS_MS;
  let lastShown = started;
  if (terminal) rewriteLine(`${label} ...`);
  else say(`${label} ...`);
  return {
    update(detail) {
      if (performance.now() - lastShown < every) return;
      lastShown = performance.now();
      if (terminal) rewriteLine(`${label} ... ${detail}`);
      else say(`  ${detail}`);
    },
    done(detail = 'done') {
      const ending = `${detail} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
      if (terminal) rewriteLine(`${label}: ${ending}`);
      else say(`  ${ending}`);
      closeLine();
    },
  };
}

/**
 * Runs a script's main function and turns its end into the exit code; a SetupError becomes its one sentence.
 *
 * @param {() => Promise<number>} main resolves with the exit code
 * @returns {Promise<void>}
 */
export async function runScript(main) {
  try {
    process.exit(await main());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    complain(error.message);
    process.exit(1);
  }
}

/**
 * @param {string} text
 * @returns {void}
 */
function rewriteLine(text) {
  process.stdout.write(`\r\x1b[K${text}`);
  lineIsOpen = true;
}

/** @returns {void} */
function closeLine() {
  if (lineIsOpen) process.stdout.write('\n');
  lineIsOpen = false;
}
