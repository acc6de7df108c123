import type { GroupId, Plan, StationId } from '../plan/plan';
import type { Places } from '../rotation/places';
import type { Wheel } from '../rotation/wheel';
import type { Practice } from '../stamina/practice';
import { between, millis, plus, total, type Instant, type Millis, type SchoolDate } from '../units';
import type { Overlay, SegmentKind } from '../view/snapshot';
import type { Act } from './acts';
import type { CueName } from './cues';

export type { SegmentKind };

/** Who gave an act. */
export type Giver = 'control' | 'keyboard' | 'minibar' | 'remote' | 'cli';

/** Why main did not run for a while. */
export type GapCause = 'slept' | 'restarted' | 'stalled';

/** What a session starts from; it never changes while the session lives. */
export interface Setup {
  readonly id: string;
  /** The plan as it was at the start: an edit made meanwhile is for the next session. */
  readonly plan: Plan;
  readonly date: SchoolDate;
  /** Each group's slot in the first round. */
  readonly wheel: Wheel;
  readonly away: readonly GroupId[];
  readonly startedAt: Instant;
  /** When it was to start by the timetable; lateness counts from here. */
  readonly scheduledStart: Instant;
  /** When the plan wants it over; null where it does not say, or that was over before the start. */
  readonly finishBy: Instant | null;
  /** The number of the first round: above 1 when the rounds that were left today are sat. */
  readonly firstRound: number;
  readonly lastRound: number;
  /** The lengths that a short day gave to its rounds before the start. */
  readonly fitted: Readonly<Record<number, Millis>>;
  /** How many times faster than real time the session's clock runs. */
  readonly rate: number;
  /** A practice of the whole class instead of the day's rounds: no round counts and the wheel stays; null: the rounds. */
  readonly practice: Practice | null;
}

/** What was done to the session, and when: with the setup it is the whole truth, and all that is saved. */
export type Entry =
  | { readonly kind: 'act'; readonly at: Instant; readonly act: Act; readonly by: Giver }
  /** Main did not run from `from` to `at`: the session stands as it was at `from`, and is held if it was running. */
  | { readonly kind: 'gap'; readonly from: Instant; readonly at: Instant; readonly cause: GapCause }
  /** This segment, should it run out before `at`, stands at zero then and holds (see undo.ts). */
  | {
      readonly kind: 'rest';
      readonly segment: SegmentKind;
      readonly round: number;
      readonly at: Instant;
    };

/** The timed piece that is going on. Elapsed = (pausedAt or now) - from. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly round: number;
  readonly startedAt: Instant;
  /** `startedAt` moved on by every pause. */
  readonly from: Instant;
  /** As planned when it began. */
  readonly length: Millis;
  /** A round that has run so long counts: half of its planned length, or of what a fit made of it. */
  readonly countsAfter: Millis;
  /** What the teacher gave or took since; negative when taken. */
  readonly added: Millis;
  readonly pausedAt: Instant | null;
  readonly holds: boolean;
  /** The teacher chose to let the chime come. */
  readonly chimeLet: boolean;
}

export type SegmentEnd =
  'time' | 'next' | 'back' | 'jump' | 'restart' | 'end' | 'undo' | 'next-round' | 'broke';

export interface PastSegment {
  readonly kind: SegmentKind;
  readonly round: number;
  readonly from: Instant;
  readonly to: Instant;
  /** How long it ran, pauses left out. */
  readonly elapsed: Millis;
  readonly why: SegmentEnd;
}

/** A round that counted, with where each group was when it did. */
export interface CountedRound {
  readonly round: number;
  readonly places: Places;
}

/** Stamina broke at a station during a round, which went on. */
export interface Break {
  readonly round: number;
  readonly station: StationId;
  readonly at: Instant;
  /** How long the round had run, pauses left out. */
  readonly elapsed: Millis;
}

export interface Held {
  readonly cause: GapCause;
  readonly from: Instant;
  readonly to: Instant;
}

/** Everything that follows from a setup and its entries at an instant. */
export interface State {
  /** The session was brought up to here. */
  readonly at: Instant;
  readonly stage: 'running' | 'held' | 'done';
  readonly segment: Segment;
  readonly past: readonly PastSegment[];
  readonly counted: readonly CountedRound[];
  /** Where stamina broke in a round, at most once for each round and station. */
  readonly broke: readonly Break[];
  readonly away: readonly GroupId[];
  /** The last round that is sat; the later ones were left out of a short day. */
  readonly lastRound: number;
  /** Lengths that a fit gave to rounds still to come. */
  readonly fitted: Readonly<Record<number, Millis>>;
  readonly overlay: Overlay;
  readonly spotlight: { readonly station: StationId; readonly until: Instant } | null;
  readonly cue: { readonly name: CueName; readonly at: Instant } | null;
  readonly held: Held | null;
  readonly finishedAt: Instant | null;
}

export interface Session {
  readonly setup: Setup;
  readonly entries: readonly Entry[];
  readonly state: State;
}

/** What happened while the session was brought up to now; main turns it into events, sounds and saves. */
export type Happening =
  | {
      readonly kind: 'segment-started';
      readonly segment: SegmentKind;
      readonly round: number;
      readonly at: Instant;
      readonly length: Millis;
      /** Where each present group is or, in a move, goes. */
      readonly places: Places;
    }
  | ({ readonly kind: 'segment-ended' } & Pick<PastSegment, 'round' | 'elapsed' | 'why'> & {
        readonly segment: SegmentKind;
        readonly at: Instant;
      })
  /** The instant of a cue was crossed while running; `sound` is false when it is only to be shown. */
  | { readonly kind: 'cue'; readonly name: CueName; readonly due: Instant; readonly sound: boolean }
  | { readonly kind: 'held'; readonly cause: GapCause; readonly at: Instant }
  | { readonly kind: 'ended'; readonly why: 'finished' | 'end'; readonly at: Instant };

export const elapsedAt = (segment: Segment, now: Instant): Millis =>
  between(segment.from, segment.pausedAt ?? now);

/** Planned length with what was added or taken. */
export const wholeLength = (segment: Segment): Millis => total(segment.length, segment.added);

/** Negative in overtime. */
export const remainingAt = (segment: Segment, now: Instant): Millis =>
  millis(wholeLength(segment) - elapsedAt(segment, now));

/** When the segment reaches zero if nothing else happens; meaningless while paused. */
export const endOf = (segment: Segment): Instant => plus(segment.from, wholeLength(segment));
