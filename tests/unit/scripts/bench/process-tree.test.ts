import { expect, test } from 'vitest';

import {
  cpuBetween,
  parseStat,
  partNamed,
  pssOf,
  type CpuReading,
  type Part,
} from '../../../../scripts/bench/process-tree.mjs';

/** As Linux writes it: pid, name, state, parent, nine more, user and system time, and so on. */
const stat = (name: string) => `4711 (${name}) S 42 4711 42 0 -1 4194304 100 0 0 0 250 50 7 8 20 0 12 0 99`;

test('CPU time is user and system time of the process itself', () => {
  expect(parseStat(stat('electron'))).toEqual({ parent: 42, ticks: 300 });
});

test('a name with spaces and brackets does not shift the fields', () => {
  expect(parseStat(stat('a) S 1 2 (b'))).toEqual({ parent: 42, ticks: 300 });
});

test('a process that ended while it was read has no times', () => {
  expect(parseStat('')).toBeUndefined();
});

test('memory is the proportional share, not the whole of what a process can see', () => {
  const rollup = 'Rss:              200000 kB\nPss:               81920 kB\nPss_Anon:          30000 kB\n';
  expect(pssOf(rollup)).toBe(81_920);
  expect(pssOf('')).toBe(0);
});

test.each<readonly [string, Part]>([
  ['electron\0/somewhere/app', 'main'],
  ['electron\0--type=renderer\0--roundabout-role=display', 'display'],
  ['electron --type=renderer --lang=en --roundabout-role=control', 'control'],
  ['electron\0--type=renderer', 'other'],
  ['electron\0--type=gpu-process', 'gpu'],
  ['electron\0--type=zygote\0--no-zygote-sandbox', 'zygote'],
  ['electron\0--type=utility\0--utility-sub-type=audio.mojom.AudioService', 'other'],
])('%j is the process of: %s', (commandLine, part) => {
  expect(partNamed(commandLine)).toBe(part);
});

const reading = (at: number, machine: number, ticks: Readonly<Record<number, number>>): CpuReading => ({
  at,
  machine,
  processes: new Map(
    Object.entries(ticks).map(([pid, used]) => [
      Number(pid),
      { part: pid === '1' ? ('main' as const) : ('display' as const), ticks: used },
    ]),
  ),
});

test('CPU is told in per cent of one core, by process, with what the rest of the machine did', () => {
  const before = reading(1_000, 5_000, { 1: 100, 2: 40 });
  const after = reading(11_000, 5_200, { 1: 110, 2: 60 });
  expect(cpuBetween(before, after)).toEqual({ total: 3, parts: { main: 1, display: 2 }, others: 17 });
});

test('a process that started meanwhile counts with all that it used', () => {
  const use = cpuBetween(reading(0, 0, { 1: 100 }), reading(1_000, 0, { 1: 100, 3: 5 }));
  expect(use.total).toBe(5);
});
