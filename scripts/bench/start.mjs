import { pause } from './launch.mjs';
import { launchBare, launchOurs, windowsOf } from './programs.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./launch.mjs').Desk} Desk */
/** @typedef {import('./launch.mjs').Program} Program */
/** @typedef {import('./programs.mjs').Windows} Windows */

const RUNS = 5;
const FRAME_CHECK_MS = 500;
const FRAME_LIMIT_MS = 30_000;

/**
 * Starts both programs in turn, and tells how long each took from process start to the display's first full frame.
 * Both have run before, as on every day but the first: Chromium keeps compiled scripts from the second run on.
 *
 * @param {Desk} desk
 * @param {string} folder
 * @param {(run: number, of: number) => void} progress
 * @returns {Promise<{ ours: number, bare: number, windows: Windows, runtime: string, rendering: string }>} ours and
 *   bare: medians in milliseconds
 */
export async function measureStarts(desk, folder, progress) {
  const oursAgain = () => launchOurs(desk, folder, { data: 'start' });
  const bareAgain = () => launchBare(desk, folder, { windows, text: false });
  const first = oursAgain();
  await firstFrame(first);
  const windows = await windowsOf(first);
  const { version, rendering } = await first.devTools.describe();
  await first.end();
  await timed(bareAgain);
  await timed(oursAgain);

  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let run = 1; run <= RUNS; run += 1) {
    progress(run, RUNS);
    ours.push(await timed(oursAgain));
    bare.push(await timed(bareAgain));
  }
  return { ours: median(ours), bare: median(bare), windows, runtime: version, rendering };
}

/**
 * @param {() => Program} start
 * @returns {Promise<number>}
 */
async function timed(start) {
  const program = start();
  const length = await firstFrame(program);
  await program.end();
  return length;
}

/**
 * Both programs are asked alike: when the display's window could be seen, and when its page's first contentful paint
 * was on it. Roundabout's page paints no content before its fonts are there and its board is laid out, so that this is
 * its first full frame; its window is shown a moment earlier, in the colour of its ground.
 *
 * @param {Program} program
 * @returns {Promise<number>} milliseconds from process start to the later of the two
 */
async function firstFrame(program) {
  const shown = await program.event(({ event, state }) => event === 'display' && state === 'shown');
  const giveUp = performance.now() + FRAME_LIMIT_MS;
  for (;;) {
    // Asking costs the page time, so it is asked late and seldom: the browser has noted the instant.
    await pause(FRAME_CHECK_MS);
    const painted = await program.devTools.inPage('display', () => {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      return entry === undefined ? null : performance.timeOrigin + entry.startTime;
    });
    if (painted !== null) return Math.max(painted, Date.parse(shown['at'])) - program.spawnedAt;
    if (performance.now() > giveUp) throw new Error('The display has painted nothing.');
  }
}
