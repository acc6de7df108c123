import type { GroupId, StationId } from '../plan/plan';
import type { Places } from '../rotation/places';
import type { Wheel } from '../rotation/wheel';
import type { SchoolDate } from '../units';

/** A round of a session that counted. */
export interface RoundRecord {
  /** Its number in the session, from 1. */
  readonly round: number;
  /** How long it lasted, in seconds. */
  readonly seconds: number;
  /** Where each group was; null when away. */
  readonly where: Places;
  /** The station that each away group missed. */
  readonly missed: Readonly<Record<GroupId, StationId>>;
}

/**
 * What a session has come to so far. It carries the wheel from before and after it, so that the wheel can be had from
 * the log alone, whatever happened to the plan since.
 */
export interface SessionRecord {
  readonly session: string;
  readonly plan: string;
  readonly date: SchoolDate;
  readonly rounds: readonly RoundRecord[];
  readonly ended: boolean;
  readonly wheel: { readonly before: Wheel; readonly after: Wheel };
}

/** How far the rotation of one plan has come. */
export interface RotationEntry {
  readonly wheel: Wheel;
  /** Rounds that counted on the latest day, by session; null before the first session. */
  readonly today: { readonly date: SchoolDate; readonly counted: Readonly<Record<string, number>> } | null;
  readonly lastSession: { readonly id: string; readonly wheelBefore: Wheel } | null;
}

/** The rounds of `entry`'s plan that counted on `date`, in all its sessions. */
export const countedRoundsOn = (entry: RotationEntry | undefined, date: SchoolDate): number =>
  entry?.today?.date === date
    ? Object.values(entry.today.counted).reduce((total, counted) => total + counted, 0)
    : 0;

/**
 * The entry of the record's plan after the record. A later record of the same session takes the place of the earlier
 * one, so applying all records of a log in order gives the same entry however many were applied before.
 */
export function applySession(entry: RotationEntry | undefined, record: SessionRecord): RotationEntry {
  const sameDay = entry?.today?.date === record.date ? entry.today.counted : {};
  return {
    wheel: record.wheel.after,
    today: { date: record.date, counted: { ...sameDay, [record.session]: record.rounds.length } },
    lastSession: { id: record.session, wheelBefore: record.wheel.before },
  };
}
