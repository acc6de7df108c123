import { describe, expect, test } from 'vitest';
import { guessReading } from '../../../../../../../src/renderer/control/plan/groups/list/columns';
import { groupsOf } from '../../../../../../support/plans';

const groups = groupsOf(3);

describe('how a class list is read', () => {
  test('a plain list has no heading and no groups', () => {
    expect(guessReading([['Anna'], ['Ben']], groups)).toEqual({
      heading: false,
      nameColumn: 0,
      groupColumn: null,
      firstNamesOnly: true,
      makeGroups: true,
    });
  });

  test.each([
    [['UPN', 'Surname', 'Forename', 'Table'], 2, 3],
    [['Last Name', 'First_Name'], 1, null],
    [['Year', 'Pupil name', 'Group'], 1, 2],
    [['Student', 'Set'], 0, 1],
  ] as const)('the heading %j says where the names are', (heading, nameColumn, groupColumn) => {
    const reading = guessReading([heading, heading.map(() => 'x')], groups);
    expect(reading).toMatchObject({ heading: true, nameColumn, groupColumn });
  });

  test('a column of first names is taken as it is, one of whole names for its first names', () => {
    expect(guessReading([['First name'], ['Anna Maria']], groups).firstNamesOnly).toBe(false);
    expect(guessReading([['Name'], ['Anna Smith']], groups).firstNamesOnly).toBe(true);
  });

  test('without a heading the names are in the first column that has no numbers', () => {
    const rows = [
      ['1', 'A123', 'Anna'],
      ['2', 'B456', 'Ben'],
    ];
    expect(guessReading(rows, groups)).toMatchObject({ heading: false, nameColumn: 2 });
  });

  test('a column that names groups of the plan is the column of groups', () => {
    const rows = [
      ['Anna', 'x', 'red foxes'],
      ['Ben', 'x', 'Whales'],
      ['Cara', 'x', ''],
    ];
    expect(guessReading(rows, groups)).toMatchObject({ nameColumn: 0, groupColumn: 2 });
  });

  test('an empty list can be read', () => {
    expect(guessReading([], groups)).toMatchObject({ heading: false, nameColumn: 0, groupColumn: null });
  });
});
