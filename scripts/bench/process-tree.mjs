/** What a program and all that it started use, read from /proc: Linux only. */
import fs from 'node:fs';

/** Linux counts CPU time in hundredths of a second for every program that asks. */
const TICKS_PER_SECOND = 100;

/** @typedef {'main' | 'display' | 'control' | 'gpu' | 'zygote' | 'other'} Part the process of what */

/**
 * @typedef {object} CpuReading
 * @property {number} at monotonic milliseconds
 * @property {ReadonlyMap<number, { part: Part, ticks: number }>} processes by process id
 * @property {number} machine ticks that all of the machine's cores were busy since its start
 */

/**
 * The CPU time that the tree of processes under `root` has used so far.
 *
 * @param {number} root process id
 * @returns {CpuReading}
 */
export function readCpu(root) {
  const processes = new Map();
  for (const pid of treeOf(root)) {
    const stat = readStat(pid);
    if (stat !== undefined) processes.set(pid, { part: partOf(pid), ticks: stat.ticks });
  }
  return { at: performance.now(), processes, machine: busyTicks() };
}

/**
 * @typedef {object} CpuUse all in per cent of one core
 * @property {number} total
 * @property {Readonly<Partial<Record<Part, number>>>} parts
 * @property {number} others what else the machine did meanwhile
 */

/**
 * What was used between two readings. A process that is gone at the second one is not counted.
 *
 * @param {CpuReading} before
 * @param {CpuReading} after
 * @returns {CpuUse}
 */
export function cpuBetween(before, after) {
  const percent = (/** @type {number} */ ticks) =>
    ((ticks / TICKS_PER_SECOND) * 1000 * 100) / (after.at - before.at);
  /** @type {Partial<Record<Part, number>>} */
  const parts = {};
  let total = 0;
  for (const [pid, { part, ticks }] of after.processes) {
    const used = percent(ticks - (before.processes.get(pid)?.ticks ?? 0));
    parts[part] = (parts[part] ?? 0) + used;
    total += used;
  }
  return { total, parts, others: Math.max(0, percent(after.machine - before.machine) - total) };
}

/**
 * The memory of the tree in MiB: each process's own, and its part of what it shares (PSS).
 *
 * @param {number} root process id
 * @returns {{ total: number, parts: Readonly<Partial<Record<Part, number>>> }}
 */
export function readMemory(root) {
  /** @type {Partial<Record<Part, number>>} */
  const parts = {};
  let total = 0;
  for (const pid of treeOf(root)) {
    const mebibytes = pssOf(readFile(`/proc/${pid}/smaps_rollup`)) / 1024;
    const part = partOf(pid);
    parts[part] = (parts[part] ?? 0) + mebibytes;
    total += mebibytes;
  }
  return { total, parts };
}

/**
 * @param {string} rollup the text of a smaps_rollup
 * @returns {number} KiB; 0 for a process that has gone meanwhile
 */
export function pssOf(rollup) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/**
 * @param {string} stat the text of a process's stat file
 * @returns {{ parent: number, ticks: number } | undefined} ticks of user and system time; undefined for a broken text
 */
export function parseStat(stat) {
  // The name stands in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [parent, user, system] = [Number(fields[1]), Number(fields[11]), Number(fields[12])];
  return Number.isNaN(parent + user + system) ? undefined : { parent, ticks: user + system };
}

/**
 * @param {string} commandLine words separated by NUL, as the kernel keeps them
 * @returns {Part}
 */
export function partNamed(commandLine) {
  const type = /--type=([\w-]+)/.exec(commandLine)?.[1];
  if (type === undefined) return 'main';
  if (type === 'gpu-process') return 'gpu';
  if (type === 'zygote') return 'zygote';
  const role = /--roundabout-role=(display|control)/.exec(commandLine)?.[1];
  return type === 'renderer' && (role === 'display' || role === 'control') ? role : 'other';
}

/**
 * How many other programs run from the same binary: what they share with ours makes ours look smaller.
 *
 * @param {string} binary
 * @param {number} root whose tree is not counted
 * @returns {number}
 */
export function othersRunning(binary, root) {
  const ours = new Set(treeOf(root));
  return allProcesses().filter((pid) => !ours.has(pid) && executableOf(pid) === binary && isFirst(pid))
    .length;
}

/** @param {number} pid */
const isFirst = (pid) => partOf(pid) === 'main';

/** @param {number} pid */
function executableOf(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {Part}
 */
function partOf(pid) {
  return partNamed(readFile(`/proc/${pid}/cmdline`));
}

/**
 * @param {number} root
 * @returns {readonly number[]} the process itself and all that descend from it
 */
function treeOf(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const pid of allProcesses()) {
    const parent = readStat(pid)?.parent;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** @param {number} pid */
const readStat = (pid) => parseStat(readFile(`/proc/${pid}/stat`));

/** @returns {readonly number[]} */
const allProcesses = () =>
  fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** @returns {number} */
function busyTicks() {
  const [user, nice, system, , , irq, softIrq] = (readFile('/proc/stat').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return [user, nice, system, irq, softIrq].reduce(
    (/** @type {number} */ sum, ticks) => sum + (ticks ?? 0),
    0,
  );
}

/**
 * @param {string} file
 * @returns {string} empty when the process has gone
 */
function readFile(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
