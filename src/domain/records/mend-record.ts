import type { Mend } from '../rotation/mend';
import type { Wheel } from '../rotation/wheel';
import type { SchoolDate } from '../units';
import { applySession, type RotationEntry, type SessionRecord } from './session-record';

/** A mend of a plan's wheel, or its taking back, with the rotation from before and after it. */
export interface MendRecord {
  readonly plan: string;
  readonly date: SchoolDate;
  readonly mend: Mend;
  /** The mend was taken back with Undo. */
  readonly back: boolean;
  /** Null: nothing was known of the plan's rotation. */
  readonly from: RotationEntry | null;
  readonly to: RotationEntry | null;
}

/** The rotation after a mend that was made on `date` and gave `wheel`. */
export function mendedEntry(
  known: RotationEntry | null,
  mend: Mend['kind'],
  wheel: Wheel,
  date: SchoolDate,
): RotationEntry {
  const entry = known ?? { wheel, today: { date, counted: 0 }, latestDay: null };
  if (mend !== 'redo-day') return { ...entry, wheel };
  const isToday = entry.latestDay?.date === entry.today.date;
  return { wheel, today: isToday ? { ...entry.today, counted: 0 } : entry.today, latestDay: null };
}

/** What the log says of the rotation, line by line. */
export type RotationRecord =
  ({ readonly kind: 'session' } & SessionRecord) | ({ readonly kind: 'mend' } & MendRecord);

/** The rotation of each plan after the record. */
export function applyRecord(
  plans: Readonly<Record<string, RotationEntry>>,
  record: RotationRecord,
): Readonly<Record<string, RotationEntry>> {
  const known = Object.hasOwn(plans, record.plan) ? plans[record.plan] : undefined;
  const entry = record.kind === 'session' ? applySession(record, known) : record.to;
  const others = Object.entries(plans).filter(([plan]) => plan !== record.plan);
  return Object.fromEntries(entry === null ? others : [...others, [record.plan, entry]]);
}
