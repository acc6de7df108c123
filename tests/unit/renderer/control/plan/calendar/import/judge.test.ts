import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../../../../src/domain/units';
import type { Found } from '../../../../../../../src/renderer/control/plan/calendar/import/found';
import { judge } from '../../../../../../../src/renderer/control/plan/calendar/import/judge';
import { spanOf } from '../../../../../../../src/renderer/control/plan/calendar/import/span';
import { takenOf } from '../../../../../../../src/renderer/control/plan/calendar/import/taken';
import { aPlan } from '../../../../../../support/plans';

const span = spanOf(schoolDate('2026-09-07'));
const days = (from: string, to: string, name: string, timed = false): Found => ({
  from: schoolDate(from),
  to: schoolDate(to),
  name,
  timed,
});
const halfTerm = days('2026-10-26', '2026-10-30', 'Half-term');
const autumn = days('2026-09-02', '2026-10-23', 'Autumn 1');

describe('[C5] what is offered', () => {
  test('stands in date order, each once, and is ticked by its name', () => {
    const trip = days('2026-09-11', '2026-09-11', 'Farm trip');
    const { choices } = judge([halfTerm, trip, halfTerm, autumn], aPlan(), span);
    expect(choices.map(({ name, kind, likely }) => [name, kind, likely])).toEqual([
      ['Autumn 1', 'term', true],
      ['Farm trip', 'day-off', false],
      ['Half-term', 'day-off', true],
    ]);
  });

  test('a day off with times is offered, but not ticked', () => {
    const { choices } = judge([days('2026-11-02', '2026-11-02', 'INSET', true)], aPlan(), span);
    expect(choices).toMatchObject([{ name: 'INSET', likely: false }]);
  });

  test('a few days with the name of a term are none', () => {
    const { choices } = judge([days('2026-12-14', '2026-12-18', 'Autumn term reports')], aPlan(), span);
    expect(choices).toMatchObject([{ kind: 'day-off', likely: false }]);
  });

  test('what the plan has already is left out: a day off that covers it, or the same term', () => {
    const plan = aPlan({
      holidays: [{ ...halfTerm, from: schoolDate('2026-10-24') }],
      terms: [autumn],
    });
    expect(judge([halfTerm, { ...autumn, name: 'Term 1' }], plan, span)).toEqual({
      choices: [],
      known: 2,
      outside: 0,
    });
  });

  test('so is what lies beyond this school year and the next', () => {
    const found = [
      days('2026-07-20', '2026-07-31', 'Holidays'),
      days('2028-08-01', '2028-08-31', 'Holidays'),
    ];
    expect(judge(found, aPlan(), span)).toEqual({ choices: [], known: 0, outside: 2 });
    expect(
      judge([days('2026-07-20', '2026-08-01', 'Holidays')], aPlan({ weekdays: [6] }), span).outside,
    ).toBe(0);
  });

  test("and what has none of the plan's weekdays", () => {
    const weekend = days('2026-10-24', '2026-10-25', 'Closed');
    expect(judge([weekend], aPlan(), span).choices).toEqual([]);
    expect(judge([weekend], aPlan({ weekdays: [7] }), span).choices).toHaveLength(1);
  });
});

describe('[C7] what is taken', () => {
  const choicesOf = (...found: readonly Found[]) => judge(found, aPlan(), span).choices;
  const fair = { from: schoolDate('2026-09-10'), to: schoolDate('2026-09-10'), name: 'Fair' };

  test('days off go beside those that are there', () => {
    expect(takenOf(aPlan({ holidays: [fair] }), choicesOf(halfTerm))).toEqual({
      edit: {
        name: 'set-holidays',
        holidays: [fair, { from: '2026-10-26', to: '2026-10-30', name: 'Half-term' }],
      },
      replaced: [],
    });
  });

  test('terms take the place of those that they overlap, and all of it is one edit', () => {
    const before = {
      ...autumn,
      from: schoolDate('2025-09-03'),
      to: schoolDate('2025-10-24'),
      name: 'Last year',
    };
    const overlapping = { from: schoolDate('2026-10-23'), to: schoolDate('2026-12-18'), name: 'Old' };
    const plan = aPlan({ terms: [before, overlapping], holidays: [fair] });
    expect(takenOf(plan, choicesOf(autumn, halfTerm))).toEqual({
      edit: {
        name: 'set-terms',
        terms: [before, { from: '2026-09-02', to: '2026-10-23', name: 'Autumn 1' }],
        holidays: [fair, { from: '2026-10-26', to: '2026-10-30', name: 'Half-term' }],
      },
      replaced: [overlapping],
    });
  });

  test('a name that is too long is shortened', () => {
    const { edit } = takenOf(aPlan(), choicesOf({ ...halfTerm, name: `Half-term ${'x'.repeat(90)}` }));
    expect(edit.holidays?.[0]?.name).toHaveLength(48);
  });
});
