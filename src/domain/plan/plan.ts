import type { Ramp } from '../stamina/ramp';
import type { SchoolDate, TimeOfDay } from '../units';
import type { DirectionIconKind, GroupLook, StationLook } from './looks';

export type StationId = string;
export type GroupId = string;
export type PupilId = string;

/** Days of the week as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How loud a station may be: 0 silent, 1 whisper, 2 partner, 3 presenter, 4 outside; schools choose the word. */
export interface VoiceLevel {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly word: string;
}

/** A short line that the class reads, with a picture for those who cannot read it yet. */
export interface Direction {
  readonly icon: DirectionIconKind | null;
  readonly text: string;
}

/** A place or activity that groups go to. */
export interface Station {
  readonly id: StationId;
  /** At most 24 letters. */
  readonly name: string;
  readonly look: StationLook;
  /** A teacher-led station takes one group unless told otherwise, and never limits a round. */
  readonly teacherLed: boolean;
  /** How many groups at once; null is unlimited (a teacher-led station: 1). */
  readonly capacity: number | null;
  /** The longest that a round may be when a group sits here, in seconds; null is no limit of its own. */
  readonly seconds: number | null;
  /** A round that has a group here is never fitted below this, in seconds. */
  readonly floorSeconds: number;
  /** The planning window at the start of a work segment, in seconds; 0 is none. */
  readonly planningSeconds: number;
  readonly voice: VoiceLevel;
  readonly directions: readonly Direction[];
  /** What is to lie ready there, in short words; for the teacher. */
  readonly materials: readonly string[];
  /** What the class may choose from here, in short words. */
  readonly choices: readonly string[];
  /** The day from which the class practises it; null when no day is set. It joins the cycle later, and not by this. */
  readonly introducedOn: SchoolDate | null;
  /** False until the station joins the cycle. */
  readonly inCycle: boolean;
  /** How its minutes grow with the class; null: they do not. A teacher-led station has none. */
  readonly ramp: Ramp | null;
}

export interface Pupil {
  readonly id: PupilId;
  /** First name only. */
  readonly name: string;
}

export interface Group {
  readonly id: GroupId;
  /** At most 24 letters. */
  readonly name: string;
  /** At most 12 letters. */
  readonly shortName: string;
  readonly look: GroupLook;
  readonly pupils: readonly Pupil[];
}

/** "B follows A": the station that a group attends next after `after` is `follower`. */
export interface FollowRule {
  readonly after: StationId;
  readonly follower: StationId;
}

/** The timings that every day has. */
export interface DayTimings {
  readonly rounds: number;
  readonly roundSeconds: number;
  readonly moveSeconds: number;
  /** 0 leaves the opening out. */
  readonly openingSeconds: number;
  /** 0 leaves the closing out. */
  readonly closingSeconds: number;
  readonly startTime: TimeOfDay;
  /** The time of day by which the session should be over, after the start time; null is none. */
  readonly finishBy: TimeOfDay | null;
  /** How long before the end of a work segment the teacher alone is warned; 0 is never. */
  readonly privateWarningSeconds: number;
  /** How long before the end of a work segment the class is warned; 0 is never. */
  readonly warningSeconds: number;
  /** What happens when a work segment reaches zero. */
  readonly atZero: 'advance' | 'hold';
}

/** The timings that a weekday may have of its own. */
export type WeekdayTimings = Partial<Pick<DayTimings, WeekdayField>>;
export type WeekdayField = (typeof weekdayFields)[number];
export const weekdayFields = [
  'rounds',
  'roundSeconds',
  'moveSeconds',
  'openingSeconds',
  'closingSeconds',
  'startTime',
  'finishBy',
  'privateWarningSeconds',
  'warningSeconds',
  'atZero',
] as const satisfies readonly (keyof DayTimings)[];

export interface Timings extends DayTimings {
  /** What is otherwise on a weekday; `timingsOn` gives the timings of a day. */
  readonly byWeekday: { readonly [W in Weekday]?: WeekdayTimings };
}

/** Days without school, both ends included. They may overlap. */
export interface Holiday {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** At most 48 letters; may be empty. */
  readonly name: string;
}

/** A stretch of school, both ends included: days outside every term have no school. */
export interface Term {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly name: string;
}

/** What the teacher sets up once. One plan per block of the day. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** The word that stands on the wall during work: "Write". At most 12 letters. */
  readonly workWord: string;
  /** What the minutes were minutes of, on the last screen: "writing". At most 16 letters. */
  readonly workNoun: string;
  readonly motto: string;
  /** The big words of the last screen: "Pencils down." At most 16 letters. */
  readonly closingTitle: string;
  /** The line under them: "Books closed. Pencils in the pot." */
  readonly closingWords: string;
  readonly stations: readonly Station[];
  /** The order of slots that every group walks round, before any are filled; a station may stand in several. */
  readonly cycle: readonly StationId[];
  readonly follows: readonly FollowRule[];
  readonly groups: readonly Group[];
  readonly timings: Timings;
  /** How old the class is, in years; null is not said. */
  readonly age: number | null;
  /** A new station joins the cycle when its target reaches this, in seconds. */
  readonly shortestRoundSeconds: number;
  readonly weekdays: readonly Weekday[];
  /** None: the year is not divided. */
  readonly terms: readonly Term[];
  readonly holidays: readonly Holiday[];
}

/** The places that `station` has for groups at once; Infinity when unlimited. */
export const capacityOf = (station: Station): number =>
  station.capacity ?? (station.teacherLed ? 1 : Number.POSITIVE_INFINITY);
