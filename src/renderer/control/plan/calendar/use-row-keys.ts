import { useState } from 'react';
import type { Stretch } from './StretchList';

interface RowKeys {
  /** One for each stretch, in the list's order. */
  readonly keys: readonly string[];
  /** A stretch is changed: the row of `before` is to be that of `after`. */
  readonly follow: (before: Stretch, after: Stretch) => void;
  /** What `shown` is in `now`, changed since or not; undefined when it is gone. */
  readonly find: (shown: Stretch, now: readonly Stretch[]) => Stretch | undefined;
}

/** Keys that go with a stretch when it is changed, so that the focus stays in its row when that moves in the list. */
export function useRowKeys(list: readonly Stretch[]): RowKeys {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const [changes] = useState(() => new Map<string, Stretch>());
  const keyOf = (stretch: Stretch): string => kept.get(signOf(stretch)) ?? signOf(stretch);
  const keys = list.map(keyOf);
  return {
    // One that is put in again as another was before it was changed would have that one's key.
    keys: keys.map((key, index) => (keys.indexOf(key) === index ? key : `${key} ${index}`)),
    follow: (before, after) => {
      changes.set(signOf(before), after);
      setKept((all) => new Map([...all, [signOf(after), all.get(signOf(before)) ?? signOf(before)]]));
    },
    find: (shown, now) => {
      let sign = signOf(shown);
      // As many times as something was changed at most: one that is changed and changed back goes round.
      for (let steps = 0; steps <= changes.size; steps += 1) {
        const found = now.find((one) => signOf(one) === sign);
        const next = changes.get(sign);
        if (found !== undefined || next === undefined) return found;
        sign = signOf(next);
      }
      return undefined;
    },
  };
}

const signOf = ({ from, to, name }: Stretch): string => `${from} ${to} ${name}`;
