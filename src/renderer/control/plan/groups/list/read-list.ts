import type { ListedPupil } from '../../../../../domain/plan/edits/class-list';
import { lettersIn, mostGroups, textLimits } from '../../../../../domain/plan/limits';
import { foldName } from '../../../../../domain/plan/names';
import type { Group } from '../../../../../domain/plan/plan';
import { foldGroup, groupFinder, type Reading } from './columns';
import type { Rows } from './read-rows';

/** What a class list comes to, and what the teacher should know before it is taken. */
export interface ReadList {
  /** Those who would join. */
  readonly pupils: readonly ListedPupil[];
  /** Names that stand in the list more than once; all of them join. */
  readonly doubled: readonly string[];
  /** Names that are in a group already; they are left out. */
  readonly known: readonly string[];
  /** Names that were too long, as they were shortened. */
  readonly shortened: readonly string[];
  /** Groups that the list names and the plan does not have, each as the plan can call it. */
  readonly strangeGroups: readonly string[];
  /** Whether the plan may have these too. */
  readonly canMakeGroups: boolean;
  /** Those of them that are made. */
  readonly newGroups: readonly string[];
}

export function readList(rows: Rows, reading: Reading, groups: readonly Group[]): ReadList {
  const find = groupFinder(groups);
  const there = countOf(groups.flatMap(({ pupils }) => pupils.map(({ name }) => foldName(name))));
  const listed = (reading.heading ? rows.slice(1) : rows).flatMap((row) => {
    const cell = row[reading.nameColumn] ?? '';
    const whole = reading.firstNamesOnly ? firstNameOf(cell) : cell;
    const groupText = reading.groupColumn === null ? '' : (row[reading.groupColumn] ?? '');
    const name = shortened(whole, textLimits.pupilName);
    const groupName = shortened(groupText, textLimits.groupName);
    return name === '' ? [] : [{ name, whole, groupName, group: find(groupText) ?? find(groupName) }];
  });
  const joining = listed.filter(({ name }) => {
    const left = there.get(foldName(name)) ?? 0;
    there.set(foldName(name), left - 1);
    return left < 1;
  });
  const times = countOf(joining.map(({ name }) => foldName(name)));
  const strangeGroups = distinct(
    joining
      .filter(({ group, groupName }) => group === null && groupName !== '')
      .map(({ groupName }) => groupName),
    foldGroup,
  );
  const canMakeGroups = groups.length + strangeGroups.length <= mostGroups;
  const newGroups = reading.makeGroups && canMakeGroups ? strangeGroups : [];
  const places = new Map(newGroups.map((name, place) => [foldGroup(name), place]));
  return {
    pupils: joining.map(({ name, group, groupName }) => {
      const newGroup = group === null ? places.get(foldGroup(groupName)) : undefined;
      return newGroup === undefined ? { name, group } : { name, group, newGroup };
    }),
    doubled: distinct(
      joining.filter(({ name }) => (times.get(foldName(name)) ?? 0) > 1).map(({ name }) => name),
    ),
    known: distinct(listed.filter((pupil) => !joining.includes(pupil)).map(({ name }) => name)),
    shortened: joining.filter(({ name, whole }) => name !== whole).map(({ name }) => name),
    strangeGroups,
    canMakeGroups,
    newGroups,
  };
}

/** "Anna" of "Anna Smith" and of "Smith, Anna". */
export function firstNameOf(name: string): string {
  const [before = '', after = ''] = name.split(',', 2).map((part) => part.trim());
  const [first = ''] = (after === '' ? before : after).split(' ');
  return first;
}

/** Whether it makes a difference to take first names only. */
export const hasFurtherNames = (rows: Rows, reading: Reading): boolean =>
  (reading.heading ? rows.slice(1) : rows).some((row) => {
    const cell = row[reading.nameColumn] ?? '';
    return firstNameOf(cell) !== cell;
  });

/** At most `most` letters, never with half a letter at its end. */
export function shortened(name: string, most: number): string {
  if (lettersIn(name) <= most) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (lettersIn(kept + segment) > most) break;
    kept += segment;
  }
  return kept.trimEnd();
}

const distinct = (names: readonly string[], fold = foldName): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
