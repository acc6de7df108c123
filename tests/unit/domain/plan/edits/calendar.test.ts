import { describe, expect, test } from 'vitest';
import {
  inDateOrder,
  setHolidays,
  setTerms,
  setWeekdays,
} from '../../../../../src/domain/plan/edits/calendar';
import type { Holiday } from '../../../../../src/domain/plan/plan';
import { schoolDate } from '../../../../../src/domain/units';
import { aPlan } from '../../../../support/plans';

const off = (from: string, to: string, name = ''): Holiday => ({
  from: schoolDate(from),
  to: schoolDate(to),
  name,
});

test('[P9] weekdays stand in their order, each once', () => {
  expect(setWeekdays(aPlan(), [5, 1, 5]).weekdays).toEqual([1, 5]);
});

describe('days off', () => {
  const fair = off('2026-10-02', '2026-10-02', 'Fair');
  const halfTerm = off('2026-10-26', '2026-10-30', 'Half-term');

  test('[P8] stand in date order, however they are given, and nothing else of the plan changes', () => {
    expect(setHolidays(aPlan(), [halfTerm, fair])).toEqual(aPlan({ holidays: [fair, halfTerm] }));
  });

  test('[P8] take the place of those before', () => {
    expect(setHolidays(aPlan({ holidays: [fair] }), []).holidays).toEqual([]);
  });

  test('[P8] that begin on one day stand by their last day, and then by their names', () => {
    const short = off('2026-10-26', '2026-10-27', 'Trip');
    const [b, a] = [off('2026-10-26', '2026-10-30', 'B'), off('2026-10-26', '2026-10-30', 'A')];
    expect(inDateOrder([b, a, short])).toEqual([short, a, b]);
  });

  test('[P8] that overlap stay as they are; the very same one stands once', () => {
    const inset = off('2026-10-30', '2026-11-02', 'Inset');
    const again = { ...halfTerm, name: ' Half-term ' };
    expect(setHolidays(aPlan(), [inset, halfTerm, again]).holidays).toEqual([halfTerm, inset]);
  });
});

describe('terms', () => {
  const autumn = off('2026-09-02', '2026-12-18', ' Autumn ');
  const spring = off('2027-01-04', '2027-03-25', 'Spring');

  test('[C2] stand in date order, each once, without spaces at the ends of their names', () => {
    const terms = [{ ...autumn, name: 'Autumn' }, spring];
    expect(setTerms(aPlan(), [spring, autumn, spring])).toEqual(aPlan({ terms }));
  });

  test('[C7] leave the days off as they are, unless these come with them', () => {
    const fair = off('2026-10-02', '2026-10-02', 'Fair');
    const plan = aPlan({ holidays: [fair] });
    expect(setTerms(plan, [spring]).holidays).toEqual([fair]);
    expect(setTerms(plan, [spring], [])).toEqual(aPlan({ terms: [spring] }));
  });
});
