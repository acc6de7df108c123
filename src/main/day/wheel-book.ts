import { isDeepStrictEqual } from 'node:util';
import type { JournalLine } from '../../contract/saved/journal-line';
import { applyRecord, type MendRecord } from '../../domain/records/mend-record';
import type { RotationEntry } from '../../domain/records/session-record';
import type { Shelf } from './shelf';

/** How far the rotation of each plan has come; it changes only with a line in the log. */
export interface WheelBook {
  entryOf(plan: string): RotationEntry | null;
  isAt(plan: string, entry: RotationEntry | null): boolean;
  mend(record: MendRecord): void;
  /** True when the line is on the disk. */
  log(line: JournalLine): boolean;
}

/** `now` is ISO 8601. */
export function createWheelBook(
  shelf: Pick<Shelf, 'rotation' | 'appendToLog'>,
  now: () => string,
): WheelBook {
  const entryOf: WheelBook['entryOf'] = (plan) => {
    const { plans } = shelf.rotation.get();
    return Object.hasOwn(plans, plan) ? (plans[plan] ?? null) : null;
  };
  const log: WheelBook['log'] = (line) => {
    const { written, held } = shelf.appendToLog(line);
    const { plans, journal } = shelf.rotation.get();
    shelf.rotation.set({ plans: applyRecord(plans, line), journal: { ...journal, ...held } });
    return written;
  };
  return {
    entryOf,
    isAt: (plan, entry) => isDeepStrictEqual(entryOf(plan), entry),
    mend: (record) => {
      log({ v: 1, kind: 'mend', at: now(), ...record });
    },
    log,
  };
}
