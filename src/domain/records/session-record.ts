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
  /** The number of its first round: above 1 when the rounds that a run had left were sat. */
  readonly firstRound: number;
  readonly rounds: readonly RoundRecord[];
  readonly ended: boolean;
  readonly wheel: { readonly before: Wheel; readonly after: Wheel };
}

/** How far the rotation of one plan has come. */
export interface RotationEntry {
  readonly wheel: Wheel;
  /** The day of its latest session, and how many rounds of that session's run have counted. */
  readonly today: { readonly date: SchoolDate; readonly counted: number };
  /** The latest day that moved the wheel, with the wheel before it; null: none, or its rounds are to be sat again. */
  readonly latestDay: { readonly date: SchoolDate; readonly before: Wheel } | null;
}

/** The rounds of the latest run of `entry`'s plan that counted on `date`; what a run has left is sat as a part of it. */
export const countedRoundsOn = (entry: RotationEntry | undefined, date: SchoolDate): number =>
  entry?.today.date === date ? entry.today.counted : 0;

/**
 * The entry of the record's plan after the record. It takes the place of whatever was known before, so applying all
 * records of a log in order gives the same entry however many were applied before.
 */
export function applySession(
  { date, firstRound, rounds, wheel }: SessionRecord,
  known: RotationEntry | undefined,
): RotationEntry {
  const latest = known?.latestDay ?? null;
  const isLatest = rounds.length === 0 || latest?.date === date;
  return {
    wheel: wheel.after,
    today: { date, counted: firstRound - 1 + rounds.length },
    latestDay: isLatest ? latest : { date, before: wheel.before },
  };
}
