import type { WeekDay, WeekRound } from '../../../domain/ahead/week';
import type { Week } from '../../../domain/ahead/week';
import type { GroupId } from '../../../domain/plan/plan';
import type { SchoolDate } from '../../../domain/units';

/** A column of the week's table: a round, or a whole day that has none. */
export interface WeekColumn {
  readonly day: WeekDay;
  readonly round: WeekRound | null;
  /** The first column of its day. */
  readonly first: boolean;
}

export const columnsOfWeek = ({ days }: Week): readonly WeekColumn[] =>
  days.flatMap((day): readonly WeekColumn[] =>
    day.rounds.length === 0
      ? [{ day, round: null, first: true }]
      : day.rounds.map((round, index) => ({ day, round, first: index === 0 })),
  );

/** The place that the teacher asks about: a group in one round of a day, which is counted from 0. */
export interface Asked {
  readonly group: GroupId;
  readonly date: SchoolDate;
  readonly index: number;
}

export const isAsked = (asked: Asked | null, group: GroupId, { day, round }: WeekColumn): boolean =>
  asked !== null &&
  round !== null &&
  asked.group === group &&
  asked.date === day.date &&
  day.rounds.indexOf(round) === asked.index;
