import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../../../../../../src/domain/calendar/school-days';
import { schoolDate } from '../../../../../../../src/domain/units';
import { readDates } from '../../../../../../../src/renderer/control/plan/calendar/import/read-dates';
import { readIcs } from '../../../../../../../src/renderer/control/plan/calendar/import/read-ics';
import { spanOf } from '../../../../../../../src/renderer/control/plan/calendar/import/span';
import { schoolCalendar } from '../../../../../../support/school-calendar';

const monday = schoolDate('2026-09-07');

const pieces = fc.constantFrom(
  ...[
    '26',
    '30',
    '31',
    '1st',
    'Oct',
    'February',
    'May',
    '2026',
    '2026/27',
    '-',
    '–',
    'to',
    ',',
    'and',
    '|',
    '\t',
  ],
  ...[
    'Half-term',
    'starts',
    'ends',
    'Term 1',
    '3/4/27',
    '26/10',
    '2026-10-26',
    'Monday',
    '(',
    ')',
    ':',
    '\n',
  ],
  ...['\u2028', '\ue000\ue001', '\u0000', '99999'],
);
const pasted = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('[C6] whatever is pasted, what is found of it are real days, the last not before the first', () => {
  fc.assert(
    fc.property(pasted, fc.boolean(), (text, monthFirst) => {
      for (const { from, to } of readDates(text, monday, monthFirst).found) {
        expect(isDate(from)).toBe(true);
        expect(isDate(to)).toBe(true);
        expect(from <= to).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('[C4] a calendar file that is damaged anywhere is read or refused, and what is found of it are real days', () => {
  const whole = schoolCalendar();
  const place = fc.nat({ max: whole.length });
  fc.assert(
    fc.property(place, fc.nat({ max: 40 }), fc.string({ maxLength: 5 }), (at, removed, put) => {
      const reading = readIcs(whole.slice(0, at) + put + whole.slice(at + removed), spanOf(monday), 'UTC');
      if (!reading.ok) return;
      for (const { from, to } of reading.found) {
        expect(isDate(from)).toBe(true);
        expect(isDate(to)).toBe(true);
        expect(from <= to).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
