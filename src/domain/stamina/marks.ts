import { Temporal } from 'temporal-polyfill';
import type { StationId } from '../plan/plan';
import type { SessionRecord } from '../records/session-record';
import type { Mark, RoundMark } from './mark';

/** The marks in the order in which they bend a ramp: by day, then by the moment, then by id. */
export function inOrder<M extends Mark>(marks: readonly M[]): readonly M[] {
  const sorted = marks.every((mark, index) => {
    const before = marks[index - 1];
    return before === undefined || compareMarks(before, mark) <= 0;
  });
  return sorted ? marks : marks.toSorted(compareMarks);
}

function compareMarks(a: Mark, b: Mark): number {
  return compareText(a.date, b.date) || compareMoments(a.at, b.at) || compareText(a.id, b.id);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Most moments are written alike and sort as text; only those with different offsets have to be read. */
function compareMoments(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === b.length && offsetOf(a) === offsetOf(b)) return compareText(a, b);
  return Temporal.Instant.compare(a, b);
}

/** "Z" or "+01:00". */
const offsetOf = (at: string): string => (at.endsWith('Z') ? 'Z' : at.slice(-6));

/**
 * The marks that a session's counted rounds leave, one for each round and station that had a group, in the order of its
 * rounds. `at` is when the record was made, ISO 8601. Stations without a ramp get theirs too: they may get a ramp later.
 */
export const roundMarks = (record: SessionRecord, at: string): readonly RoundMark[] =>
  record.rounds.flatMap(({ round, seconds, where }) =>
    [...new Set(Object.values(where).filter((station) => station !== null))].map((station) => ({
      kind: 'round',
      id: `${record.session}/${round}/${station}`,
      station,
      date: record.date,
      at,
      session: record.session,
      round,
      seconds,
    })),
  );

/** The marks less those of rounds in which stamina broke at that station: the break is the result. */
export function withoutBrokenRounds(marks: readonly Mark[]): readonly Mark[] {
  const broken = new Set(marks.flatMap((mark) => (mark.kind === 'broke' ? [roundKey(mark)] : [])));
  return broken.size === 0
    ? marks
    : marks.filter((mark) => mark.kind !== 'round' || !broken.has(roundKey(mark)));
}

const roundKey = (of: { readonly session: string; readonly round: number; readonly station: StationId }) =>
  `${of.session}/${of.round}/${of.station}`;

/** The marks of each station, in the order in which they are given. */
export function byStation(marks: readonly Mark[]): ReadonlyMap<StationId, readonly Mark[]> {
  const groups = new Map<StationId, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.station);
    if (group === undefined) groups.set(mark.station, [mark]);
    else group.push(mark);
  }
  return groups;
}
