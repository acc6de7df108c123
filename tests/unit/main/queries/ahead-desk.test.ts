import { describe, expect, test } from 'vitest';
import { schoolDate } from '../../../../src/domain/units';
import { createAheadDesk } from '../../../../src/main/queries/ahead-desk';
import { liveDays } from '../../../support/days-sat';
import { aPlan } from '../../../support/plans';
import { aSetup, at, live } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

const monday = schoolDate('2026-09-07');
const tuesday = schoolDate('2026-09-08');

function desk() {
  const { records, wheel } = liveDays(aPlan(), [{ date: monday }]);
  const setup = aSetup({ id: 'today', date: tuesday, wheel });
  const { session } = live(setup, [], at(30));
  return createAheadDesk({
    book: { world: (running) => aWorld({ date: tuesday, wheel, session: running }) },
    lesson: { session: () => session },
    shelf: { sessions: () => records },
  });
}

describe('what lies ahead', () => {
  test('[W1] [W2] is told from the log, the session that runs, and the wheel', () => {
    const { days } = desk().week({ kind: 'week', of: monday });
    const states = days.map(({ rounds }) => rounds.map(({ state }) => state));
    expect(states.slice(0, 3)).toEqual([
      ['sat', 'sat', 'sat', 'sat'],
      ['sat', 'now', 'ahead', 'ahead'],
      ['ahead', 'ahead', 'ahead', 'ahead'],
    ]);
  });

  test('is told a little more than a year ahead and no further, so that no question can stall the program', () => {
    const { monday: shown } = desk().week({ kind: 'week', of: schoolDate('9999-12-31') });
    expect(shown).toBe('2027-10-11');
    const { until } = desk().fairness({ kind: 'fairness', until: schoolDate('9999-12-31') });
    expect(until).toBe('2027-10-13');
  });

  test('[F5] counts to the end of the term unless a day is given', () => {
    expect(desk().fairness({ kind: 'fairness', until: null }).until).toBe('2027-07-31');
    expect(desk().fairness({ kind: 'fairness', until: monday }).until).toBe(monday);
  });
});
