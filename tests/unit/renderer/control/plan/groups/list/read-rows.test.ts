import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../../../../src/renderer/control/plan/groups/list/read-rows';

describe('the rows of a class list', () => {
  test('a name on each line, blank lines and all ends of lines', () => {
    expect(readRows('Anna\r\n\r\n  Ben \n\u200b\n\tCara\n\n')).toEqual([['Anna'], ['Ben'], ['Cara']]);
  });

  test('names in one line are a list too', () => {
    expect(readRows('Anna, Ben, Cara')).toEqual([['Anna'], ['Ben'], ['Cara']]);
    expect(readRows('Anna; Ben;')).toEqual([['Anna'], ['Ben']]);
  });

  test('numbers and marks of a typed list are no part of a name', () => {
    expect(readRows('1. Anna\n2) Ben\n- Cara\n• Dev')).toEqual([['Anna'], ['Ben'], ['Cara'], ['Dev']]);
  });

  test('cells of a CSV, with quotation marks, commas and lines inside them', () => {
    expect(readRows('Name,Group\n"Smith, Anna","Red ""Foxes"""\n"Ben\nLee",Bees\n')).toEqual([
      ['Name', 'Group'],
      ['Smith, Anna', 'Red "Foxes"'],
      ['Ben Lee', 'Bees'],
    ]);
  });

  test('cells of a spreadsheet, and of a CSV with semicolons', () => {
    expect(readRows('Anna\tBees\nBen\tOwls')).toEqual([
      ['Anna', 'Bees'],
      ['Ben', 'Owls'],
    ]);
    expect(readRows('Anna;Bees\nBen;Owls')).toEqual([
      ['Anna', 'Bees'],
      ['Ben', 'Owls'],
    ]);
  });

  test('a quotation mark that is never closed loses no name', () => {
    expect(readRows('Anna,Bees\n"Ben,Owls\nCara,Bees').flat()).toEqual(
      expect.arrayContaining(['Anna', 'Cara', 'Owls']),
    );
  });

  test('nothing is no rows', () => {
    expect(readRows('')).toEqual([]);
    expect(readRows(' \n,,\n')).toEqual([]);
  });
});
