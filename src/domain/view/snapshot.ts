import type { ActName } from '../session/acts';
import type { CueName } from '../session/cues';
import type { GroupLook } from '../plan/looks';
import type { DayTimings, GroupId, Plan, PupilId, StationId, Weekday } from '../plan/plan';
import type { ShortDay } from '../session/shortened-day';
import type { Stamina } from '../stamina/stamina';
import type { Instant, Millis, SchoolDate } from '../units';
import type { DaySegmentKind, Scene, SegmentKind, StationFace } from './scene';

/**
 * How the session's clock runs, so that a window can read it off its own monotonic clock.
 * `session` is the session's clock when main's monotonic clock (milliseconds) showed `mono`; it runs `rate` times as fast.
 */
export interface ClockFace {
  readonly mono: number;
  readonly session: Instant;
  readonly rate: number;
  /** The time of day at that moment, milliseconds since 1970, when it is a rehearsal's; null: the PC's own clock. */
  readonly wall: number | null;
}

export type { DaySegmentKind, Scene, SegmentFace, SegmentKind, StationFace } from './scene';

/** One group's row on the board; `station` is null when it is away, `next` when nothing follows. */
export interface Row {
  readonly id: GroupId;
  readonly name: string;
  readonly shortName: string;
  readonly look: GroupLook;
  readonly away: boolean;
  readonly station: StationFace | null;
  readonly next: StationFace | null;
  /** In a move the station that the group comes from; null when it was away, and in everything but a move. */
  readonly from: StationId | null;
  /** The planning window at this row's station ends here (moved on by pauses); null when there is none. */
  readonly planningEnds: Instant | null;
}

export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'attention' }
  | { readonly kind: 'two-fingers' }
  | { readonly kind: 'message'; readonly text: string };

/** What stands on the wall for 5 s with its sound. */
export interface CueFace {
  readonly name: CueName;
  readonly at: Instant;
}

/** Everything that the class may see; nothing private is in it. */
export interface DisplaySnapshot {
  readonly revision: number;
  readonly clock: ClockFace;
  readonly theme: 'light' | 'dark';
  readonly words: Pick<Plan, 'workWord' | 'workNoun' | 'motto' | 'closingTitle' | 'closingWords'>;
  readonly scene: Scene;
  /** In plan order; the same order all day. In a move `station` is where the group goes. */
  readonly rows: readonly Row[];
  /** Every station that a group may come to: the rows are as wide as these ask, so that nothing moves all day. */
  readonly stations: readonly StationFace[];
  /** Length of the planning window while every present group is at such a station; null otherwise. */
  readonly planningFillsWall: Millis | null;
  readonly overlay: Overlay;
  /** A station's directions, in place of the rows; `until` null means as long as all groups are there. */
  readonly spotlight: { readonly station: StationFace; readonly until: Instant | null } | null;
  readonly cue: CueFace | null;
}

export interface RoundColumn {
  readonly round: number;
  readonly state: 'past' | 'now' | 'ahead' | 'dropped';
  /** A past or present round that counted. */
  readonly counted: boolean;
  readonly length: Millis;
  /** The station that makes the round shorter than the plan's minutes. */
  readonly limitedBy: StationId | null;
  /** Where each group is; null when away. */
  readonly places: Readonly<Record<GroupId, StationId | null>>;
}

/** A piece of the day on the teacher's timeline. */
export interface TimelinePiece {
  readonly kind: DaySegmentKind;
  readonly round: number;
  readonly state: 'past' | 'now' | 'ahead';
  /** Past: when it began and ended. Ahead and now: see `after`. */
  readonly from: Instant;
  readonly length: Millis;
  /** Ahead: how long after the end of the present segment it begins. */
  readonly after: Millis;
}

export interface FitOffer {
  /** The end to ask for. */
  readonly asked: Instant;
  /** The end that would be reached: the wished one or a little before it, or the earliest that the floors allow. */
  readonly end: Instant;
  readonly reached: boolean;
  /** The lengths of the work segments still to come, the present one's whole length first when it is work. */
  readonly rounds: readonly { readonly round: number; readonly length: Millis }[];
}

/** The plain question after a gap. */
export interface GapQuestion {
  readonly cause: 'slept' | 'restarted' | 'stalled';
  readonly lost: Millis;
  /** How long the segment had run when the gap began: what a practice had counted. */
  readonly counted: Millis;
  /** What was left of the segment when the gap began. */
  readonly remaining: Millis;
  readonly kind: SegmentKind;
  readonly round: number;
}

/** How a station's stamina stands today; each station with a ramp has one. Lengths in seconds. */
export interface StaminaFace extends Stamina {
  /** The day of its introduction is there, or it is in the cycle. */
  readonly introduced: boolean;
  readonly inCycle: boolean;
  /** It is not in the cycle, and its target has reached the plan's shortest round. */
  readonly ready: boolean;
}

export interface Notice {
  readonly id: string;
  readonly sentence: string;
}

export interface ProjectorFace {
  /** `window`: one screen only, the display is an ordinary window. */
  readonly state: 'showing' | 'window' | 'hidden' | 'no-projector';
  readonly label: string;
}

export interface SoundFace {
  readonly state: 'ready' | 'silent' | 'muted';
  readonly volume: number;
}

export interface PlanName {
  readonly id: string;
  readonly name: string;
}

/** Everything that the teacher may see. */
export interface ControlSnapshot {
  readonly revision: number;
  /** What the class sees, for the true preview. */
  readonly display: DisplaySnapshot;
  readonly plan: Plan;
  /** The plan's timings on `date`. */
  readonly timings: DayTimings;
  /** The weekday of `date`. */
  readonly weekday: Weekday;
  readonly plans: readonly PlanName[];
  /** Plans that are put away. */
  readonly archivedPlans: readonly PlanName[];
  readonly date: SchoolDate;
  readonly isSchoolDay: boolean;
  readonly awayGroups: readonly GroupId[];
  readonly awayPupils: readonly PupilId[];
  /** The cycle as it is walked, with the slots that were filled to make room. */
  readonly cycle: readonly { readonly station: StationId; readonly filled: boolean }[];
  readonly columns: readonly RoundColumn[];
  /** Which columns a jump to a round would show instead, by round number. */
  readonly jumps: Readonly<Record<number, readonly RoundColumn[]>>;
  readonly timeline: readonly TimelinePiece[];
  /** When the session was to end as planned; null before it started. */
  readonly plannedEnd: Instant | null;
  readonly fit: FitOffer | null;
  readonly allowed: Readonly<Record<ActName, boolean>>;
  readonly canStart: boolean;
  /** Rounds of the latest run today that counted, for "start the rounds that are left"; 0 for none. */
  readonly countedToday: number;
  /** How today was made short before its start; null when it was not, and once a session runs. */
  readonly shortDay: ShortDay | null;
  /** Null when nothing can be taken back; otherwise what Undo would take back, in words. */
  readonly undo: string | null;
  /** Null when nothing can be made again; otherwise what Redo would make again, in words. */
  readonly redo: string | null;
  /** When the private warning shows, for the present segment; null for none (private). */
  readonly warning: { readonly from: Instant; readonly until: Instant } | null;
  readonly question: GapQuestion | null;
  /** A round of another day that was open when its session was closed: does it count? */
  readonly openRound: { readonly round: number; readonly date: SchoolDate } | null;
  /** What away groups missed today. */
  readonly missed: readonly {
    readonly group: GroupId;
    readonly station: StationId;
    readonly round: number;
  }[];
  /** Who was dealt to another station because the cycle or the groups changed. */
  readonly dealt: readonly {
    readonly group: GroupId;
    readonly from: StationId | null;
    readonly to: StationId;
  }[];
  /** In plan order. */
  readonly stamina: readonly StaminaFace[];
  /** The stations of the round that goes on of which can be said that stamina broke. */
  readonly canBreak: readonly StationId[];
  readonly notices: readonly Notice[];
  readonly rehearsal: { readonly rate: number; readonly kept: boolean } | null;
  readonly projector: ProjectorFace;
  readonly sound: SoundFace;
}
