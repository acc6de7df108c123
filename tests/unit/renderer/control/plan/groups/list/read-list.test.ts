import { describe, expect, test } from 'vitest';
import { lettersIn } from '../../../../../../../src/domain/plan/limits';
import type { Group } from '../../../../../../../src/domain/plan/plan';
import type { Reading } from '../../../../../../../src/renderer/control/plan/groups/list/columns';
import {
  firstNameOf,
  hasFurtherNames,
  readList,
} from '../../../../../../../src/renderer/control/plan/groups/list/read-list';
import { groupsOf } from '../../../../../../support/plans';

const plain: Reading = {
  heading: false,
  nameColumn: 0,
  groupColumn: null,
  firstNamesOnly: false,
  makeGroups: false,
};
const nobody = groupsOf(3);
const withPupils = (...names: readonly string[]): readonly Group[] =>
  nobody.map((group, at) =>
    at === 0 ? { ...group, pupils: names.map((name, id) => ({ id: `p${id}`, name })) } : group,
  );
const rowsOf = (...names: readonly string[]) => names.map((name) => [name]);
const named = (list: ReturnType<typeof readList>) => list.pupils.map(({ name }) => name);

describe('what a class list comes to', () => {
  test('[P11] each name joins, where its group stands beside it in that group', () => {
    const rows = [
      ['Name', 'Group'],
      ['Anna', 'Red Foxes'],
      ['Ben', 'whales'],
      ['Cara', ''],
    ];
    const list = readList(rows, { ...plain, heading: true, groupColumn: 1 }, nobody);
    expect(list).toEqual({
      pupils: [
        { name: 'Anna', group: 'g1' },
        { name: 'Ben', group: 'g2' },
        { name: 'Cara', group: null },
      ],
      doubled: [],
      known: [],
      shortened: [],
      strangeGroups: [],
      canMakeGroups: true,
      newGroups: [],
    });
  });

  test('[P11] a group that the plan does not have is named, and its pupils still join', () => {
    const rows = [
      ['Anna', 'Lions'],
      ['Ben', 'lions'],
    ];
    const list = readList(rows, { ...plain, groupColumn: 1 }, nobody);
    expect(list.strangeGroups).toEqual(['Lions']);
    expect(list.pupils).toEqual([
      { name: 'Anna', group: null },
      { name: 'Ben', group: null },
    ]);
  });

  test('[P11] groups that the list names are made for it, whatever their capitals and spaces', () => {
    const rows = [
      ['Anna', 'Table 3'],
      ['Ben', 'table3'],
      ['Cara', 'red  foxes'],
      ['Dev', 'Lions'],
    ];
    const list = readList(rows, { ...plain, groupColumn: 1, makeGroups: true }, nobody);
    expect(list.newGroups).toEqual(['Table 3', 'Lions']);
    expect(list.pupils).toEqual([
      { name: 'Anna', group: null, newGroup: 0 },
      { name: 'Ben', group: null, newGroup: 0 },
      { name: 'Cara', group: 'g1' },
      { name: 'Dev', group: null, newGroup: 1 },
    ]);
  });

  test('[P11] none is made where the plan would have more than twelve', () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`Pupil ${index}`, `Table ${index}`]);
    const list = readList(rows, { ...plain, groupColumn: 1, makeGroups: true }, nobody);
    expect(list).toMatchObject({ canMakeGroups: false, newGroups: [] });
    expect(list.strangeGroups).toHaveLength(10);
    expect(list.pupils.every(({ group, newGroup }) => group === null && newGroup === undefined)).toBe(true);
  });

  test('[P11] doubled names are named once, and all of them join', () => {
    const list = readList(rowsOf('Anna', 'Ben', 'anna', 'ANNA'), plain, nobody);
    expect(list.doubled).toEqual(['Anna']);
    expect(named(list)).toEqual(['Anna', 'Ben', 'anna', 'ANNA']);
  });

  test('the same list a second time adds nobody, and one name more adds one', () => {
    const groups = withPupils('Anna', 'Anna', 'Zoë');
    expect(named(readList(rowsOf('Anna', 'Anna', 'Zoe\u0308'), plain, groups))).toEqual([]);
    const more = readList(rowsOf('Anna', 'Anna', 'Anna', 'Zoë'), plain, groups);
    expect(named(more)).toEqual(['Anna']);
    expect(more.known).toEqual(['Anna', 'Zoë']);
    expect(more.doubled).toEqual([]);
  });

  test('[P3] a name of 200 letters is made shorter and named, and no letter is cut in half', () => {
    const family = '👨‍👩‍👧‍👦';
    const list = readList(rowsOf('x'.repeat(200), family.repeat(9), 'שירה'), plain, nobody);
    expect(named(list)).toEqual(['x'.repeat(24), family.repeat(3), 'שירה']);
    expect(list.shortened).toEqual(['x'.repeat(24), family.repeat(3)]);
    expect(lettersIn(family.repeat(3))).toBeLessThanOrEqual(24);
  });

  test('a row without a name in its column is left out', () => {
    expect(
      named(
        readList(
          [
            ['Anna', '1'],
            ['', '2'],
          ],
          plain,
          nobody,
        ),
      ),
    ).toEqual(['Anna']);
  });

  test.each([
    ['Anna Smith', 'Anna'],
    ['Smith, Anna Maria', 'Anna'],
    ['Anna', 'Anna'],
    ['Smith,', 'Smith'],
  ])('of "%s" the first name is "%s"', (whole, first) => {
    expect(firstNameOf(whole)).toBe(first);
    expect(hasFurtherNames([[whole]], plain)).toBe(whole !== first);
  });
});
