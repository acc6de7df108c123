import { basisOf } from '../../domain/ahead/known-rounds';
import type { Steps } from '../../domain/steps';
import type { World } from '../../domain/view/world';
import type { InSlices } from './in-slices';

interface RememberingPorts<L> {
  /** What the log has of the matter: the same list until a line of it is written. */
  readonly log: () => Steps<L>;
  readonly world: () => World;
  readonly inSlices: InSlices;
}

/**
 * Answers one kind of question from the world and the log. Control asks again at each change of anything; the latest
 * answer stands while nothing that it is made from changes.
 */
export function remembering<Q, A, L>(
  { log, world, inSlices }: RememberingPorts<L>,
  compute: (asked: Q, world: World, of: L) => Steps<A>,
): (asked: Q) => Promise<A> {
  let latest: { readonly key: string; readonly of: L; readonly answer: Promise<A> } | null = null;
  return async (asked) => {
    const of = await inSlices(log());
    const now = world();
    const key = JSON.stringify([asked, basisOf(now)]);
    if (latest?.key !== key || latest.of !== of)
      latest = { key, of, answer: inSlices(compute(asked, now, of)) };
    return latest.answer;
  };
}
