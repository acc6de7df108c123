import { pause } from './launch.mjs';
import { quietPlan, SETTLE } from './plans.mjs';
import { cpuBetween, othersRunning, readCpu, readMemory } from './process-tree.mjs';
import { launchBare, launchOurs } from './programs.mjs';

/** @typedef {import('./launch.mjs').Desk} Desk */
/** @typedef {import('./launch.mjs').Program} Program */
/** @typedef {import('./process-tree.mjs').CpuUse} CpuUse */

/**
 * @typedef {object} Load
 * @property {CpuUse} cpu
 * @property {ReturnType<typeof readMemory>} memory
 * @property {number} sharers other programs that ran from the same binary when memory was read
 */

/** Time enough to read the memory of all processes, and for a timer that is late. Seconds. */
const SPARE = 4;

/**
 * What Roundabout uses while it counts in a quiet work segment, its windows both in sight, and then in a move.
 *
 * @param {Desk} desk
 * @param {string} folder
 * @param {number} seconds how long each is measured
 * @returns {Promise<{ work: Load, move: Load }>}
 */
export async function measureOurs(desk, folder, seconds) {
  const length = SETTLE + Math.ceil(seconds) + SPARE;
  const plan = quietPlan({ work: length, move: length });
  const program = launchOurs(desk, folder, { data: 'counting', plan, flags: ['--start'] });
  const loadIn = async (/** @type {string} */ segment) => {
    const started = await program.event(({ event, kind }) => event === 'segment-started' && kind === segment);
    await pause(Date.parse(started['at']) + SETTLE * 1000 - Date.now());
    return loadOf(desk, program, seconds);
  };
  const work = await loadIn('work');
  const move = await loadIn('move');
  await program.end();
  return { work, move };
}

/**
 * What the bare app uses.
 *
 * @param {Desk} desk
 * @param {string} folder
 * @param {{ windows: import('./programs.mjs').Windows, text: boolean, seconds: number }} options
 * @returns {Promise<Load>}
 */
export async function measureBare(desk, folder, { windows, text, seconds }) {
  const program = launchBare(desk, folder, { windows, text });
  await program.event(({ event, state }) => event === 'display' && state === 'shown');
  await pause(SETTLE * 1000);
  const load = await loadOf(desk, program, seconds);
  await program.end();
  return load;
}

/**
 * @param {Desk} desk
 * @param {Program} program
 * @param {number} seconds
 * @returns {Promise<Load>}
 */
async function loadOf({ electron }, { pid }, seconds) {
  const before = readCpu(pid);
  await pause(seconds * 1000);
  const cpu = cpuBetween(before, readCpu(pid));
  return { cpu, memory: readMemory(pid), sharers: othersRunning(electron, pid) };
}
