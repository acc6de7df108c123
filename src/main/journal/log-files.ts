import fs from 'node:fs';
import path from 'node:path';
import { schoolYearOf } from '../../domain/records/school-year';
import type { SchoolDate } from '../../domain/units';
import { writeAll } from '../store/disk';

/** The files of the log as bytes and lines, without a thought for what the lines say. */

const newline = 0x0a;

export const logFileOf = (date: SchoolDate): string => `log-${schoolYearOf(date)}.jsonl`;

/** The names of the log's files, oldest first. */
export const logFilesIn = (directory: string): readonly string[] =>
  fs.existsSync(directory)
    ? fs
        .readdirSync(directory)
        .filter((name) => /^log-\d{4}-\d{2}\.jsonl$/.test(name))
        .sort()
    : [];

/** What stands in a file from a byte on, line by line, and the bytes of the whole file. Throws when it cannot be read. */
export function linesFrom(file: string, from: number): { lines: readonly string[]; size: number } {
  const open = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(open);
    const bytes = Buffer.alloc(Math.max(0, size - from));
    const read = fs.readSync(open, bytes, 0, bytes.length, from);
    const lines = bytes.subarray(0, read).toString('utf8').split('\n');
    return { lines: lines.filter((line) => line.trim() !== ''), size };
  } finally {
    fs.closeSync(open);
  }
}

/**
 * Puts `line` at the end of `file`, on the disk when this returns; gives the bytes of the file thereafter. A line that
 * a crash left half-written is ended first, so that it costs nothing but itself. On failure the file is as it was.
 */
export function appendLine(file: string, line: string): number {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Neither 'a' nor 'r+' will do: the one cannot be cut back on Windows, the other does not make the file.
  const open = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT);
  try {
    const { size } = fs.fstatSync(open);
    const bytes = Buffer.from(`${endsLine(open, size) ? '' : '\n'}${line}\n`, 'utf8');
    try {
      writeAll(open, bytes, size);
      fs.fsyncSync(open);
    } catch (error) {
      fs.ftruncateSync(open, size);
      throw error;
    }
    return size + bytes.length;
  } finally {
    fs.closeSync(open);
  }
}

function endsLine(open: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  fs.readSync(open, last, 0, 1, size - 1);
  return last[0] === newline;
}
