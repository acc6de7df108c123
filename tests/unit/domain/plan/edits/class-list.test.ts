import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../src/domain/plan/check';
import { balanceGroups, importPupils } from '../../../../../src/domain/plan/edits/class-list';
import type { Plan } from '../../../../../src/domain/plan/plan';
import { aPlan, groupsOf } from '../../../../support/plans';

/** A plan whose groups have so many pupils each. */
const sized = (...sizes: readonly number[]): Plan =>
  aPlan({
    groups: groupsOf(sizes.length).map((group, at) => ({
      ...group,
      pupils: Array.from({ length: sizes[at] ?? 0 }, (_, index) => ({
        id: `${group.id}-${index + 1}`,
        name: `Pupil ${index + 1}`,
      })),
    })),
  });
const sizesOf = (plan: Plan): readonly number[] => plan.groups.map(({ pupils }) => pupils.length);
const idsOf = (plan: Plan): readonly (readonly string[])[] =>
  plan.groups.map(({ pupils }) => pupils.map(({ id }) => id));
const homes = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(plan.groups.flatMap(({ id, pupils }) => pupils.map((pupil) => [pupil.id, id] as const)));

describe('a class list', () => {
  test('[P11] those whose group is given join it, the others the emptiest group, one by one', () => {
    const plan = importPupils(sized(2, 0, 1), [
      { name: 'Anna', group: null },
      { name: 'Ben', group: 'g3' },
      { name: 'Cara', group: null },
      { name: 'Dev', group: null },
    ]);
    expect(idsOf(plan)).toEqual([
      ['g1-1', 'g1-2', 'dev'],
      ['anna', 'cara'],
      ['g3-1', 'ben'],
    ]);
  });

  test('[P11] doubled names get ids of their own', () => {
    const plan = importPupils(sized(0), [
      { name: ' Anna ', group: 'g1' },
      { name: 'Anna', group: 'g1' },
      { name: '🦊', group: 'g1' },
      { name: 'שירה', group: 'g1' },
    ]);
    expect(plan.groups[0]?.pupils).toEqual([
      { id: 'anna', name: 'Anna' },
      { id: 'anna-2', name: 'Anna' },
      { id: 'pupil', name: '🦊' },
      { id: 'pupil-2', name: 'שירה' },
    ]);
  });

  test('[P11] groups that the list names are made at the end, each with a look of its own', () => {
    const plan = importPupils(
      sized(1, 0),
      [
        { name: 'Anna', group: null, newGroup: 1 },
        { name: 'Ben', group: null, newGroup: 0 },
        { name: 'Cara', group: 'g2' },
      ],
      ['Table 3', 'Lions'],
    );
    expect(
      plan.groups.slice(2).map(({ name, shortName, pupils }) => [name, shortName, pupils[0]?.name]),
    ).toEqual([
      ['Table 3', 'Table 3', 'Ben'],
      ['Lions', 'Lions', 'Anna'],
    ]);
    expect(new Set(plan.groups.map(({ look }) => look.emblem)).size).toBe(4);
    expect(checkPlan(plan)).toEqual([]);
  });

  test('[P11] where it makes groups, those that stood empty make way, but not for one that it names', () => {
    const made = importPupils(
      sized(0, 1, 0, 0),
      [
        { name: 'Anna', group: null, newGroup: 0 },
        { name: 'Ben', group: 'g4' },
        { name: 'Cara', group: null },
        { name: 'Dev', group: null },
      ],
      ['Lions'],
    );
    expect(made.groups.map(({ name }) => name)).toEqual(['Blue Whales', 'Gold Bees', 'Lions']);
    expect(idsOf(made)).toEqual([['g2-1', 'cara'], ['ben', 'dev'], ['anna']]);
    // A list that makes none leaves them.
    expect(sizesOf(importPupils(sized(0, 1), [{ name: 'Anna', group: 'g2' }]))).toEqual([0, 2]);
  });

  test('[P11] a group that is gone by now is as good as none', () => {
    const plan = importPupils(sized(1, 0), [{ name: 'Anna', group: 'gone' }]);
    expect(idsOf(plan)).toEqual([['g1-1'], ['anna']]);
  });

  test('[P1] [P3] empty and long names, and a hundred in one group, are refused by the check', () => {
    const of = (...names: readonly string[]) =>
      checkPlan(
        importPupils(
          sized(0, 0, 0, 0, 0),
          names.map((name) => ({ name, group: 'g1' })),
        ),
      ).map(({ kind }) => kind);
    expect(of('Anna', '  ')).toEqual(['empty-text']);
    expect(of('x'.repeat(200))).toEqual(['text-too-long']);
    expect(of(...Array.from({ length: 100 }, (_, index) => `P${index}`))).toEqual(['too-many-pupils']);
    expect(of(...Array.from({ length: 40 }, (_, index) => `P${index}`))).toEqual([]);
  });
});

describe('groups made even', () => {
  test('[P12] the last of the large groups go to the end of the small ones', () => {
    const plan = balanceGroups(sized(5, 0, 1));
    expect(idsOf(plan)).toEqual([
      ['g1-1', 'g1-2'],
      ['g1-3', 'g1-4'],
      ['g3-1', 'g1-5'],
    ]);
  });

  test('[P12] where one must be larger, it is the one that was', () => {
    expect(sizesOf(balanceGroups(sized(1, 4, 2)))).toEqual([2, 3, 2]);
  });

  test('[P12] no pupils at all are even', () => {
    expect(balanceGroups(sized(0, 0))).toEqual(sized(0, 0));
  });

  test('[P12] any groups come to differ by one at most, with the fewest moves, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const before = sized(...sizes);
        const after = balanceGroups(before);
        const now = sizesOf(after);
        expect(Math.max(...now) - Math.min(...now)).toBeLessThanOrEqual(1);
        expect([...homes(after).keys()].sort()).toEqual([...homes(before).keys()].sort());
        const moved = [...homes(after)].filter(([pupil, group]) => homes(before).get(pupil) !== group).length;
        expect(moved).toBe(fewestMoves(sizes));
        expect(balanceGroups(after)).toEqual(after);
      }),
    );
  });
});

/** By the count of those who must leave whichever groups stay the larger ones. */
function fewestMoves(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const least = Math.floor(all / sizes.length);
  const larger = all % sizes.length;
  const over = sizes.reduce((sum, size) => sum + Math.max(0, size - least), 0);
  const canStay = sizes.filter((size) => size > least).length;
  return over - Math.min(larger, canStay);
}
