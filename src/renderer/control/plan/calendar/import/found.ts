import type { SchoolDate } from '../../../../../domain/units';

/** Days in a row that a school's calendar or a list of dates names, both ends included. */
export interface Found {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly name: string;
  /** It has times of day, so that it need not be a whole day off. */
  readonly timed: boolean;
}

/** The days that are read; what lies outside of them is left out. Both ends included. */
export interface Span {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** What a calendar file comes to, or why it cannot be read. */
export type CalendarReading =
  | {
      readonly ok: true;
      readonly found: readonly Found[];
      /** Events that are no days off: those with times, and those that repeat. */
      readonly others: number;
      /** Events that could not be understood. */
      readonly unread: number;
    }
  | { readonly ok: false; readonly why: CalendarFault };

export type CalendarFault = 'not-a-calendar' | 'damaged' | 'too-many-events' | 'too-slow';
