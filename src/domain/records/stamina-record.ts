import type { KeptMark, Mark, RoundMark } from '../stamina/mark';
import { roundMarks } from '../stamina/marks';
import type { SchoolDate } from '../units';
import type { SessionRecord } from './session-record';

/** A mark that the log keeps in a line of its own; the last line of an id holds. */
export interface StaminaRecord {
  readonly plan: string;
  /** The day of the mark, also where it was taken back. */
  readonly date: SchoolDate;
  readonly id: string;
  /** Null: it was taken back. */
  readonly mark: KeptMark | null;
}

/** What the log says of stamina, line by line; `at` is when the line was written, ISO 8601. */
export type MarkSource =
  | ({ readonly kind: 'session'; readonly at: string } & SessionRecord)
  | ({ readonly kind: 'stamina' } & StaminaRecord);

/**
 * The marks of a session's rounds after another record of it. Each bears the moment of the first record that has its
 * round, so that they stand in the order in which they were sat.
 */
export function roundMarksAfter(
  before: readonly RoundMark[],
  record: SessionRecord,
  at: string,
): readonly RoundMark[] {
  const known = new Map(before.map((mark) => [mark.round, mark.at]));
  return record.rounds.flatMap((round) =>
    roundMarks({ ...record, rounds: [round] }, known.get(round.round) ?? at),
  );
}

/** The marks with what one line of their plan says. */
export function marksAfter(marks: readonly Mark[], source: MarkSource): readonly Mark[] {
  if (source.kind === 'stamina') {
    const others = marks.filter(({ id }) => id !== source.id);
    return source.mark === null ? others : [...others, source.mark];
  }
  const isOwn = (mark: Mark): mark is RoundMark => mark.kind === 'round' && mark.session === source.session;
  const others = marks.filter((mark) => !isOwn(mark));
  return [...others, ...roundMarksAfter(marks.filter(isOwn), source, source.at)];
}
