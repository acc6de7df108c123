import { foldName } from '../../../../../domain/plan/names';
import type { Group, GroupId } from '../../../../../domain/plan/plan';
import type { Rows } from './read-rows';

/** Which parts of a list are read, and how; the teacher can change each. */
export interface Reading {
  /** The first row says what stands in the columns. */
  readonly heading: boolean;
  /** From 0. */
  readonly nameColumn: number;
  /** Where each pupil's group stands; null when the list does not say. */
  readonly groupColumn: number | null;
  readonly firstNamesOnly: boolean;
  /** Groups that the list names and the plan does not have are made. */
  readonly makeGroups: boolean;
}

/** Words of a heading; "First_Name" and "Forename" are some too. */
const firstNames = /(?<!\p{L})(first|fore|given|preferred|chosen|known as)[-_ ]?(names?)?(?![\p{L}\p{N}])/iu;
const lastNames = /(?<!\p{L})(last|sur|family)[-_ ]?(names?)?(?![\p{L}\p{N}])/iu;
const anyNames = /(?<!\p{L})(names?|pupils?|students?|child(ren)?|learners?)(?![\p{L}\p{N}])/iu;
const groupNames = /(?<!\p{L})(groups?|tables?|teams?|sets?)(?![\p{L}\p{N}])/iu;

/** How a list is most likely to be read. */
export function guessReading(rows: Rows, groups: readonly Group[]): Reading {
  const [first = []] = rows;
  const heading =
    rows.length > 1 &&
    first.some((cell) => [firstNames, anyNames, lastNames, groupNames].some((one) => one.test(cell)));
  const heads = heading ? first : [];
  const body = heading ? rows.slice(1) : rows;
  const nameColumn = nameColumnOf(heads, body);
  return {
    heading,
    nameColumn,
    groupColumn: groupColumnOf(heads, body, nameColumn, groups),
    firstNamesOnly: !firstNames.test(heads[nameColumn] ?? ''),
    makeGroups: true,
  };
}

export const columnsIn = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));

function nameColumnOf(heads: readonly string[], body: Rows): number {
  const byHead = [firstNames, anyNames].map((wanted) =>
    heads.findIndex((head) => wanted.test(head) && !lastNames.test(head)),
  );
  const found = byHead.find((column) => column !== -1);
  if (found !== undefined) return found;
  const withNames = Array.from({ length: columnsIn(body) }, (_, column) => column).find((column) =>
    most(body, (row) => /^\P{N}*\p{L}\P{N}*$/u.test(row[column] ?? '')),
  );
  return withNames ?? 0;
}

function groupColumnOf(
  heads: readonly string[],
  body: Rows,
  nameColumn: number,
  groups: readonly Group[],
): number | null {
  const find = groupFinder(groups);
  const columns = Array.from({ length: columnsIn(body) }, (_, column) => column).filter(
    (column) => column !== nameColumn,
  );
  const found =
    columns.find((column) => most(body, (row) => find(row[column] ?? '') !== null)) ??
    columns.find((column) => groupNames.test(heads[column] ?? ''));
  return found ?? null;
}

const most = (rows: Rows, test: (row: readonly string[]) => boolean): boolean =>
  rows.length > 0 && rows.filter(test).length * 2 > rows.length;

/** Finds a group by its name or short name; null when there is none. */
export function groupFinder(groups: readonly Group[]): (text: string) => GroupId | null {
  const byName = new Map(
    [
      ...groups.map(({ shortName, id }) => [shortName, id] as const),
      ...groups.map(({ name, id }) => [name, id] as const),
    ].map(([name, id]) => [foldGroup(name), id]),
  );
  return (text) => byName.get(foldGroup(text)) ?? null;
}

/** What two ways to write a group's name have in common: "Table 3" is "table3". */
export const foldGroup = (name: string): string => foldName(name).replace(/\s+/gu, '');
