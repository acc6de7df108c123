import type { StationLook } from '../plan/looks';
import type { Direction, StationId, VoiceLevel } from '../plan/plan';
import type { Bar } from '../stamina/mark';
import type { Instant, Millis, SchoolDate, TimeOfDay } from '../units';

/** A day is made of the first four; a practice counts up and is followed by the meeting on the carpet. */
export const segmentKinds = ['opening', 'work', 'move', 'closing', 'practice', 'carpet'] as const;
export type SegmentKind = (typeof segmentKinds)[number];
export type DaySegmentKind = Exclude<SegmentKind, 'practice' | 'carpet'>;

/** The timed piece of the session that is going on. While it runs, elapsed = now - `from`. */
export interface SegmentFace {
  readonly kind: DaySegmentKind;
  /** Work: its number from 1. Move: the round that it follows. Opening: 0. Closing: the last round. */
  readonly round: number;
  readonly rounds: number;
  /** The start, moved on by the pauses so far. */
  readonly from: Instant;
  readonly length: Millis;
  /** The clock stands here; null while it runs. */
  readonly pausedAt: Instant | null;
  /** True when it will run into overtime at zero instead of ending. */
  readonly holds: boolean;
}

export interface StationFace {
  readonly id: StationId;
  readonly name: string;
  readonly look: StationLook;
  readonly voice: VoiceLevel;
  readonly directions: readonly Direction[];
  readonly choices: readonly string[];
}

/** What the wall is about. */
export type Scene =
  /** Armed: the day's groups and first stations, "Ready", and when the plan starts. */
  | { readonly kind: 'idle'; readonly startTime: TimeOfDay }
  | { readonly kind: 'running'; readonly segment: SegmentFace }
  /** The whole class at one station, counting up; the length of the segment is the target. */
  | {
      readonly kind: 'practice';
      readonly station: StationFace;
      readonly segment: Pick<SegmentFace, 'from' | 'length' | 'pausedAt'>;
      readonly date: SchoolDate;
      readonly bars: readonly Bar[];
    }
  /** After a practice, until the teacher goes on; `broke`: stamina did, else she ended it. */
  | {
      readonly kind: 'carpet';
      readonly station: StationFace;
      readonly achieved: Millis;
      readonly target: Millis;
      readonly broke: boolean;
      readonly date: SchoolDate;
      readonly bars: readonly Bar[];
    }
  /** The session waits for the teacher's answer. */
  | { readonly kind: 'held'; readonly round: number; readonly remaining: Millis }
  | { readonly kind: 'done'; readonly finishedAt: Instant; readonly worked: Millis; readonly round: number };
