import { isDeepStrictEqual } from 'node:util';
import type { MendRecord } from '../../domain/records/mend-record';
import type { RotationEntry } from '../../domain/records/session-record';
import type { LogBook } from './log-book';
import type { Shelf } from './shelf';

/** How far the rotation of each plan has come; it changes only with a line in the log. */
export interface WheelBook {
  entryOf(plan: string): RotationEntry | null;
  /** Whether the rotation is as in `entry`; when a day without a round that counted was, says nothing of it. */
  isAt(plan: string, entry: RotationEntry | null): boolean;
  mend(record: MendRecord): void;
}

/** `now` is ISO 8601. */
export function createWheelBook(
  { rotation }: Pick<Shelf, 'rotation'>,
  log: LogBook,
  now: () => string,
): WheelBook {
  const entryOf: WheelBook['entryOf'] = (plan) => {
    const { plans } = rotation.get();
    return Object.hasOwn(plans, plan) ? (plans[plan] ?? null) : null;
  };
  return {
    entryOf,
    isAt: (plan, entry) => isDeepStrictEqual(standing(entryOf(plan)), standing(entry)),
    mend: (record) => {
      log({ v: 1, kind: 'mend', at: now(), ...record });
    },
  };
}

const standing = (entry: RotationEntry | null) =>
  entry === null || entry.today.counted > 0 ? entry : { ...entry, today: null };
