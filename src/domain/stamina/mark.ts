import type { StationId } from '../plan/plan';
import type { SchoolDate } from '../units';
import type { Ramp } from './ramp';

interface MarkHead {
  /** A later mark with the same id takes the place of the earlier one: so the past is put right in a log that only grows. */
  readonly id: string;
  readonly station: StationId;
  readonly date: SchoolDate;
  /** The moment, ISO 8601 with offset: marks of one day are taken in its order. */
  readonly at: string;
}

/** A practice of the whole class: `seconds` is what it achieved. */
export interface PracticeMark extends MarkHead {
  readonly kind: 'practice';
  /** What the class saw as its target. Whether it was met is told by the target as it follows from the marks before it. */
  readonly target: number;
  readonly seconds: number;
  /** Stamina broke, or the teacher ended it. */
  readonly ended: 'broke' | 'teacher';
  /** The teacher put the seconds right afterwards. */
  readonly edited: boolean;
}

/** Which round of which session a mark is of. */
interface OfRound {
  readonly session: string;
  /** Its number in the session, from 1. */
  readonly round: number;
}

/** A round that counted, at a station that had a group; `roundMarks` makes it from the record of a session. */
export interface RoundMark extends MarkHead, OfRound {
  readonly kind: 'round';
  readonly seconds: number;
}

/**
 * Stamina broke at this station during a round, after so many seconds of it. It is that round's result there: the mark
 * of the round itself is then passed over.
 */
export interface BrokeMark extends MarkHead, OfRound {
  readonly kind: 'broke';
  readonly seconds: number;
}

/** The teacher's own word: the target from here on, or that it is not to step up until she says so. */
export interface SetMark extends MarkHead {
  readonly kind: 'set';
  readonly seconds: number;
}
export interface HoldMark extends MarkHead {
  readonly kind: 'hold';
  readonly on: boolean;
}

/**
 * The ramp was changed here, and was `was` before. It is written with every change of a ramp whose station has marks, so
 * that a new step bends what is to come and not what was.
 */
export interface RampMark extends MarkHead {
  readonly kind: 'ramp';
  readonly was: Ramp;
}

/** What bends a ramp. Everything that a target is made from, beside the ramp and the calendar. */
export type Mark = PracticeMark | RoundMark | BrokeMark | SetMark | HoldMark | RampMark;

/** The marks that are kept in lines of their own; those of rounds follow from the records of sessions. */
export type KeptMark = Exclude<Mark, RoundMark>;

/** A mark that says how long the class kept going. */
export type ResultMark = PracticeMark | RoundMark | BrokeMark;

/** One practice of the chart that the class sees. */
export interface Bar {
  readonly date: SchoolDate;
  readonly seconds: number;
  readonly met: boolean;
}

export const isResult = (mark: Mark): mark is ResultMark =>
  mark.kind === 'practice' || mark.kind === 'round' || mark.kind === 'broke';
