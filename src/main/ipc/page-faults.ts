import type { PageFault } from '../../contract/page-fault';
import type { From } from './ipc';

/** Of more, nothing is written: a page that goes on failing in ever new ways must not fill the log. */
const MOST_FAULTS = 50;

/** Writes down what went wrong in the pages, each fault once since the program started. */
export function createPageFaults(
  log: (sentence: string) => void,
): (fault: PageFault, from: Pick<From, 'role'>) => void {
  const known = new Set<string>();
  return ({ what }, { role }) => {
    if (known.size >= MOST_FAULTS || known.has(what)) return;
    known.add(what);
    log(`A screen of the ${role} window failed: ${what}`);
  };
}
