import { useState } from 'react';
import type { Stretch } from './StretchList';

interface RowKeys {
  /** One for each stretch, in the list's order. */
  readonly keys: readonly string[];
  /** A stretch is changed: the row of `before` is to be that of `after`. */
  readonly follow: (before: Stretch, after: Stretch) => void;
}

/** Keys that go with a stretch when it is changed, so that the focus stays in its row when that moves in the list. */
export function useRowKeys(list: readonly Stretch[]): RowKeys {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = (stretch: Stretch): string => kept.get(signOf(stretch)) ?? signOf(stretch);
  const keys = list.map(keyOf);
  return {
    // One that is put in again as another was before it was changed would have that one's key.
    keys: keys.map((key, index) => (keys.indexOf(key) === index ? key : `${key} ${index}`)),
    follow: (before, after) => setKept(new Map([...kept, [signOf(after), keyOf(before)]])),
  };
}

const signOf = ({ from, to, name }: Stretch): string => `${from} ${to} ${name}`;
