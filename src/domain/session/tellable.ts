import { instant } from '../units';
import { advance } from './advance';
import { isAllowed } from './allowed';
import { begin, follow } from './replay';
import type { Entry, Setup, State } from './state';

/** Later than any session lasts. */
const endOfTime = instant(Number.MAX_SAFE_INTEGER);

/**
 * Whether a setup and its entries tell of a session that can have been: each act was allowed when it was given [A1].
 * Throws whatever the telling throws, now or at any later instant.
 */
export function isTellable(setup: Setup, entries: readonly Entry[]): boolean {
  let state: State = begin(setup).state;
  for (const entry of entries) {
    if (entry.kind === 'act') {
      const before = advance(setup, state, entry.at).state;
      if (!isAllowed({ setup, entries, state: before }, entry.act, entry.at)) return false;
    }
    state = follow(setup, state, entry).state;
  }
  advance(setup, state, endOfTime);
  return true;
}
