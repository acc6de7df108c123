import os from 'node:os';

import { spread } from './statistics.mjs';

/** @typedef {import('./process-tree.mjs').Part} Part */

/**
 * @typedef {object} Measured
 * @property {Awaited<ReturnType<typeof import('./start.mjs').measureStarts>>} start
 * @property {Awaited<ReturnType<typeof import('./counting.mjs').measureOurs>>} ours
 * @property {import('./counting.mjs').Load} bare
 * @property {import('./counting.mjs').Load} bareText
 * @property {import('./accuracy.mjs').Accuracy} accuracy
 *
 * @typedef {object} Figures what --json writes; docs/figures.md tells what each one means
 * @property {string} runtime
 * @property {string} machine
 * @property {{ ours: number, bare: number, ratio: number }} start milliseconds
 * @property {{ ours: number, bare: number, bareText: number, move: number }} cpu per cent of one core
 * @property {{ ours: number, bare: number, ratio: number }} memory MiB
 * @property {{ p50: number, p99: number, max: number, n: number }} cue milliseconds
 * @property {{ shown: number, skipped: number, doubled: number, p50: number, p99: number, max: number }} seconds counts,
 *   and milliseconds
 */

/** What issue 2 wants of the figures. */
const WANTED = { startRatio: 1.5, memoryRatio: 1.25, cpuOverBareText: 2, cueP99: 20 };

/**
 * @param {Measured} measured
 * @param {{ electron: { version: string }, screens: string, sound: string }} surroundings
 * @returns {Figures}
 */
export function figuresOf(measured, { electron, screens, sound }) {
  const { start, ours, bare, bareText, accuracy } = measured;
  const cores = os.cpus();
  const machine = [
    `${cores[0]?.model.trim() ?? 'unknown processor'} x ${cores.length}`,
    `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    `${os.type()} ${os.release()}`,
    `${start.rendering} rendering`,
    `screens: ${screens}`,
    `sound: ${sound}`,
  ];
  const late = spread(accuracy.seconds.late);
  const cue = spread(accuracy.cueErrors);
  return {
    runtime: `Electron ${electron.version} (${start.runtime})`,
    machine: machine.join(', '),
    start: { ours: round(start.ours), bare: round(start.bare), ratio: round(start.ours / start.bare, 3) },
    cpu: {
      ours: round(ours.work.cpu.total, 2),
      bare: round(bare.cpu.total, 2),
      bareText: round(bareText.cpu.total, 2),
      move: round(ours.move.cpu.total, 2),
    },
    memory: {
      ours: round(ours.work.memory.total, 1),
      bare: round(bare.memory.total, 1),
      ratio: round(ours.work.memory.total / bare.memory.total, 3),
    },
    cue: {
      p50: round(cue.p50, 2),
      p99: round(cue.p99, 2),
      max: round(cue.max, 2),
      n: accuracy.cueErrors.length,
    },
    seconds: {
      shown: accuracy.seconds.shown,
      skipped: accuracy.seconds.skipped,
      doubled: accuracy.seconds.doubled,
      p50: round(late.p50, 2),
      p99: round(late.p99, 2),
      max: round(late.max, 2),
    },
  };
}

/**
 * @param {Figures} figures
 * @param {Measured} measured
 * @returns {string}
 */
export function tableOf(figures, measured) {
  const { start, cpu, memory, cue, seconds } = figures;
  const { ours, bare, bareText, accuracy } = measured;
  const spreadText = (/** @type {{ p50: number, p99: number, max: number }} */ { p50, p99, max }) =>
    `${p50} / ${p99} / ${max}`;
  const rows = [
    ['', 'Roundabout', 'beside it', 'wanted', ''],
    row(
      'start, ms',
      start.ours,
      `bare ${start.bare}, ${start.ratio} x`,
      'at most 1.5 x',
      start.ratio <= WANTED.startRatio,
    ),
    row(
      'memory, MiB',
      memory.ours,
      `bare ${memory.bare}, ${memory.ratio} x`,
      'at most 1.25 x',
      memory.ratio <= WANTED.memoryRatio,
    ),
    row(
      'CPU in work, % of a core',
      cpu.ours,
      `bareText ${cpu.bareText}, bare ${cpu.bare}`,
      'at most bareText + 2',
      cpu.ours <= cpu.bareText + WANTED.cpuOverBareText,
    ),
    row('CPU in a move, % of a core', cpu.move, `bareText ${cpu.bareText}, bare ${cpu.bare}`, '', null),
    row(
      'cue error, ms, p50 / p99 / max',
      spreadText(cue),
      `of ${cue.n} cues`,
      'p99 at most 20',
      cue.p99 <= WANTED.cueP99,
    ),
    row(
      'seconds shown',
      seconds.shown,
      `${seconds.skipped} skipped, ${seconds.doubled} doubled`,
      'none of either',
      seconds.skipped + seconds.doubled === 0,
    ),
    row(
      '  late by, ms, p50 / p99 / max',
      spreadText(seconds),
      `known to ${round(accuracy.tieError, 1)} ms`,
      '',
      null,
    ),
  ];
  const loads = { work: ours.work, move: ours.move, bare, bareText };
  return [
    figures.runtime,
    figures.machine,
    '',
    ...columns(rows),
    '',
    'By process: CPU in % of a core, memory in MiB; and what else the machine did meanwhile',
    ...columns([
      ['', ...PARTS, 'else'],
      ...Object.entries(loads).map(([name, { cpu, memory }]) => [
        name,
        ...PARTS.map((part) => `${round(cpu.parts[part] ?? 0, 2)} ${round(memory.parts[part] ?? 0)}`),
        `${round(cpu.others)} %`,
      ]),
    ]),
    ...notes(measured),
  ].join('\n');
}

/** @type {readonly Part[]} */
const PARTS = ['main', 'display', 'control', 'gpu', 'zygote', 'other'];

/**
 * @param {Measured} measured
 * @returns {readonly string[]}
 */
function notes({ ours, bare, bareText, accuracy }) {
  const unplayed = Object.entries(accuracy.unplayed).map(([why, count]) => `${count} (${why})`);
  const sharers = Math.max(...[ours.work, bare, bareText].map((load) => load.sharers));
  return [
    ...(unplayed.length > 0 ? ['', `Cues that were only shown: ${unplayed.join(', ')}.`] : []),
    ...(sharers > 0
      ? [
          '',
          `Up to ${sharers} other programs ran from this Electron meanwhile, which makes memory look smaller.`,
        ]
      : []),
  ];
}

/**
 * @param {string} name
 * @param {string | number} ours
 * @param {string} beside
 * @param {string} wanted
 * @param {boolean | null} met null where nothing is wanted
 * @returns {readonly string[]}
 */
function row(name, ours, beside, wanted, met) {
  return [name, String(ours), beside, wanted, met === null ? '' : met ? 'met' : 'NOT MET'];
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {readonly string[]}
 */
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
const round = (value, digits = 0) => Number(value.toFixed(digits));
