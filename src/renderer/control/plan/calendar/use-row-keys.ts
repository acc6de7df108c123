import { useState } from 'react';
import type { Holiday } from '../../../../domain/plan/plan';

interface RowKeys {
  /** One for each day off, in the list's order. */
  readonly keys: readonly string[];
  /** A day off is changed: the row of `before` is to be that of `after`. */
  readonly follow: (before: Holiday, after: Holiday) => void;
}

/** Keys that go with a day off when it is changed, so that the focus stays in its row when that moves in the list. */
export function useRowKeys(list: readonly Holiday[]): RowKeys {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const keyOf = (holiday: Holiday): string => kept.get(signOf(holiday)) ?? signOf(holiday);
  const keys = list.map(keyOf);
  return {
    // One that is put in again as another was before it was changed would have that one's key.
    keys: keys.map((key, index) => (keys.indexOf(key) === index ? key : `${key} ${index}`)),
    follow: (before, after) => setKept(new Map([...kept, [signOf(after), keyOf(before)]])),
  };
}

const signOf = ({ from, to, name }: Holiday): string => `${from} ${to} ${name}`;
