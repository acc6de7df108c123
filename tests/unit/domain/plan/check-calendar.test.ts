import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { Term } from '../../../../src/domain/plan/plan';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';

const term = (from: string, to: string, name = 'Autumn'): Term => ({
  from: schoolDate(from),
  to: schoolDate(to),
  name,
});
const autumn = term('2026-09-02', '2026-12-18');
const check = (...terms: readonly Term[]) => checkPlan(aPlan({ terms }));

describe('[C2] terms', () => {
  test('may be none, or several, in any order, and may have no name', () => {
    expect(check()).toEqual([]);
    expect(check(term('2027-01-04', '2027-03-25', ''), autumn)).toEqual([]);
    expect(check(term('2026-09-02', '2026-09-02'))).toEqual([]);
  });

  test('that overlap are refused, even by one day', () => {
    const second = term('2026-12-18', '2027-03-25', 'Spring');
    expect(check(second, autumn)).toEqual([{ kind: 'terms-overlap', first: autumn, second }]);
    // A term that has no days yet overlaps none.
    expect(check(autumn, term('2026-12-31', '2026-12-01'))).toHaveLength(1);
    expect(check(autumn, term('2026-12-19', '2027-03-25', 'Spring'))).toEqual([]);
  });

  test('have days of the calendar, the last not before the first', () => {
    expect(check(term('2026-09-31', '2026-12-18'))).toEqual([
      { kind: 'term-not-a-date', name: 'Autumn', text: '2026-09-31' },
    ]);
    expect(check(term('2026-12-18', '2026-09-02'))).toEqual([
      { kind: 'term-backward', name: 'Autumn', from: '2026-12-18', to: '2026-09-02' },
    ]);
  });

  test('are at most 24, each with a name of at most 48 letters', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      term(`${2026 + index}-09-01`, `${2026 + index}-12-01`),
    );
    expect(check(...many.slice(1))).toEqual([]);
    expect(check(...many)).toEqual([{ kind: 'too-many-terms', terms: 25, most: 24 }]);
    expect(check({ ...autumn, name: 'x'.repeat(49) })).toMatchObject([
      { kind: 'text-too-long', field: 'termName' },
    ]);
  });
});
