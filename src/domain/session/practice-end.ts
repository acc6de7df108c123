import type { PastSegment, State } from './state';

/** How the practice came to its end: stopped, not begun anew. Null while it counts, and in a session of rounds. */
export const practiceEnd = ({ past }: Pick<State, 'past'>): PastSegment | null =>
  past.findLast(({ kind, why }) => kind === 'practice' && why !== 'restart') ?? null;
