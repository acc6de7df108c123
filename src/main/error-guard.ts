import { describeError } from './log';
import type { Log } from './log';

/**
 * Keeps the lesson going after an error that nothing caught: it goes to the log, and the teacher reads one sentence
 * instead of the system's crash box with a stack trace.
 *
 * @param tell shows the teacher that something went wrong; called at most once for each distinct error
 */
export function guardErrors(program: NodeJS.Process, log: Log, tell: () => void): void {
  const told = new Set<string>();
  const caught = (error: unknown): void => {
    const description = describeError(error);
    log.error(description);
    if (told.has(description)) return;
    told.add(description);
    tell();
  };
  program.on('uncaughtException', caught);
  program.on('unhandledRejection', caught);
}
