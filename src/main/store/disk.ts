import fs from 'node:fs';
import path from 'node:path';

/** What the store asks of the file system; tests put a locked or a full disk in its place. Everything throws on failure. */
export interface Disk {
  /** The text of a file; throws a RangeError when its bytes are no UTF-8. */
  read(file: string): string;
  /**
   * Writes so that after a power cut the file holds either all of `text` or what it held before; with `keepAs` what
   * it held before is kept under that name, and stands alone for an instant.
   */
  writeDurably(file: string, text: string, keepAs?: string): void;
  rename(from: string, to: string): void;
  /** Removes a file; nothing when there is none. */
  remove(file: string): void;
  exists(file: string): boolean;
  /** In bytes. */
  size(file: string): number;
  /** When the file was last written or touched, in milliseconds since 1970. */
  touchedAt(file: string): number;
  /** Sets that time without writing the file. */
  touch(file: string, wallMillis: number): void;
  /** The names in a directory; none when it is missing. */
  list(directory: string): readonly string[];
}

export const nodeDisk: Disk = {
  read: (file) => {
    const bytes = readPatiently(file);
    // Lenient decoding would put marks in the place of damaged letters, and a damaged name would pass for a good one.
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new RangeError(`${path.basename(file)} is not UTF-8`);
    }
  },
  writeDurably: (file, text, keepAs) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const unfinished = `${file}.tmp`;
    const open = fs.openSync(unfinished, 'w');
    try {
      writeAll(open, Buffer.from(text, 'utf8'), 0);
      fs.fsyncSync(open);
    } finally {
      fs.closeSync(open);
    }
    if (keepAs !== undefined && fs.existsSync(file)) fs.renameSync(file, keepAs);
    fs.renameSync(unfinished, file);
    flushDirectory(path.dirname(file));
  },
  rename: (from, to) => {
    fs.renameSync(from, to);
  },
  remove: (file) => {
    fs.rmSync(file, { force: true });
  },
  exists: (file) => fs.existsSync(file),
  size: (file) => fs.statSync(file).size,
  touchedAt: (file) => fs.statSync(file).mtimeMs,
  touch: (file, wallMillis) => {
    fs.utimesSync(file, wallMillis / 1000, wallMillis / 1000);
  },
  list: (directory) => (fs.existsSync(directory) ? fs.readdirSync(directory) : []),
};

/** How long to wait before each further try to read a file that something else holds, in milliseconds. */
const readPauses = [50, 100, 200, 400, 800];
const passing = new Set(['EBUSY', 'EPERM', 'EACCES', 'EAGAIN', 'EMFILE']);

/** Files are read at the start only, so waiting here holds nothing up; a virus scanner lets go within a second or so. */
function readPatiently(file: string): Buffer {
  for (const pause of readPauses) {
    try {
      return fs.readFileSync(file);
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return fs.readFileSync(file);
}

/** Writes every byte at `position`: on a disk that is nearly full one call may write fewer and not say so. */
export function writeAll(open: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += fs.writeSync(open, bytes, done, bytes.length - done, position + done);
  }
}

/** Makes a rename last through a power cut. Windows cannot open a directory, and keeps renames in its own journal. */
function flushDirectory(directory: string): void {
  try {
    const open = fs.openSync(directory, 'r');
    try {
      fs.fsyncSync(open);
    } finally {
      fs.closeSync(open);
    }
  } catch {
    return;
  }
}

/** The system's name for what went wrong, such as EBUSY; else the error's own name. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
