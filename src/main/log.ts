import logger from 'electron-log/node';
import path from 'node:path';

/** The file and its one predecessor together take at most twice this. */
const MOST_BYTES = 1024 * 1024;

/** What engineers read when something went wrong; nothing in it is shown to the teacher. */
export interface Log {
  readonly info: (sentence: string) => void;
  readonly warn: (sentence: string) => void;
  readonly error: (sentence: string) => void;
}

/** A log in `roundabout.log` of the data folder and nowhere else; warnings also go to the console. */
export function openLog(dataDir: string): Log {
  const file = path.join(dataDir, 'roundabout.log');
  logger.transports.file.resolvePathFn = () => file;
  logger.transports.file.maxSize = MOST_BYTES;
  logger.transports.console.level = 'warn';
  return {
    info: (sentence) => logger.info(sentence),
    warn: (sentence) => logger.warn(sentence),
    error: (sentence) => logger.error(sentence),
  };
}

/** An error for the log: with its stack where it has one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
