import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, reversed, withChanges } from '../../../../src/main/day/changes';

/** Plain data as a file holds it. */
const data = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('the changes between two values', () => {
  test('lead from the one to the other and back, also through a file', () => {
    fc.assert(
      fc.property(data, data, (from, to) => {
        const changes = changesBetween(from, to);
        expect(JSON.parse(JSON.stringify(changes))).toStrictEqual(changes);
        expect(withChanges(from, changes)).toEqual({ ok: true, value: to });
        expect(withChanges(to, reversed(changes))).toEqual({ ok: true, value: from });
      }),
    );
  });

  test('name the smallest places that changed', () => {
    const from = { name: 'A', list: [{ id: 'x', on: false }, { id: 'y' }], gone: 1 };
    const to = { name: 'B', list: [{ id: 'x', on: true }, { id: 'y' }], come: 2 };
    expect(changesBetween(from, to)).toEqual([
      { path: ['name'], from: 'A', to: 'B' },
      { path: ['list', 0, 'on'], from: false, to: true },
      { path: ['gone'], from: 1 },
      { path: ['come'], to: 2 },
    ]);
    expect(changesBetween(from, from)).toEqual([]);
  });

  test('a value that was not there is made, and gone again when that is taken back', () => {
    const changes = changesBetween(undefined, { id: 'new' });
    expect(withChanges(undefined, changes)).toEqual({ ok: true, value: { id: 'new' } });
    expect(withChanges({ id: 'new' }, reversed(changes))).toEqual({ ok: true, value: undefined });
  });

  test('are refused where the value is not what they start from', () => {
    const changes = changesBetween({ list: [1, 2] }, { list: [1, 3] });
    for (const other of [{ list: [1, 4] }, { list: [1] }, { list: 'no list' }, {}, null]) {
      expect(withChanges(other, changes), JSON.stringify(other)).toEqual({ ok: false });
    }
  });
});
