import { expect, it } from 'vitest';
import { schoolYearOf } from '../../../../src/domain/records/school-year';
import { schoolDate } from '../../../../src/domain/units';

it.each([
  ['2026-07-31', '2025-26'],
  ['2026-08-01', '2026-27'],
  ['2026-12-31', '2026-27'],
  ['2027-01-01', '2026-27'],
  ['2099-09-01', '2099-00'],
])('%s lies in the school year %s, which turns on 1 August', (date, year) => {
  expect(schoolYearOf(schoolDate(date))).toBe(year);
});
