import { describe, expect, test } from 'vitest';
import { finish, type Steps } from '../../../../src/domain/steps';
import { schoolDate } from '../../../../src/domain/units';
import { createAheadDesk } from '../../../../src/main/queries/ahead-desk';
import { liveDays } from '../../../support/days-sat';
import { aPlan } from '../../../support/plans';
import { aSetup, at, live, type Moment } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

const monday = schoolDate('2026-09-07');
const tuesday = schoolDate('2026-09-08');

function* steps<T>(value: T): Steps<T> {
  yield;
  return value;
}

function room() {
  const { records, wheel } = liveDays(aPlan(), [{ date: monday }]);
  const setup = aSetup({ id: 'today', date: tuesday, wheel });
  const day = {
    session: live(setup, [], at(30)).session,
    plan: aPlan(),
    records,
    /** How often something was computed. */
    computed: 0,
  };
  const desk = createAheadDesk({
    book: { world: (running) => aWorld({ plan: day.plan, date: tuesday, wheel, session: running }) },
    lesson: { session: () => day.session },
    shelf: { sessions: () => steps(day.records) },
    inSlices: (asked) => {
      day.computed += 1;
      return Promise.resolve(finish(asked));
    },
  });
  const take = (...moments: readonly Moment[]): void => {
    day.session = live(setup, moments, at(30)).session;
  };
  return { day, desk, take };
}

const desk = () => room().desk;

describe('what lies ahead', () => {
  test('[W1] [W2] is told from the log, the session that runs, and the wheel', async () => {
    const { days } = await desk().week({ kind: 'week', of: monday });
    const states = days.map(({ rounds }) => rounds.map(({ state }) => state));
    expect(states.slice(0, 3)).toEqual([
      ['sat', 'sat', 'sat', 'sat'],
      ['sat', 'now', 'ahead', 'ahead'],
      ['ahead', 'ahead', 'ahead', 'ahead'],
    ]);
  });

  test('is told a little more than a year ahead and no further, so that no question can stall the program', async () => {
    const { monday: shown } = await desk().week({ kind: 'week', of: schoolDate('9999-12-31') });
    expect(shown).toBe('2027-10-11');
    const { until } = await desk().fairness({ kind: 'fairness', until: schoolDate('9999-12-31') });
    expect(until).toBe('2027-10-13');
  });

  test('[F5] counts to the end of the term unless a day is given', async () => {
    expect((await desk().fairness({ kind: 'fairness', until: null })).until).toBe('2027-07-31');
    expect((await desk().fairness({ kind: 'fairness', until: monday })).until).toBe(monday);
  });

  /** The log is looked through at each question; only what else is run is the answer. */
  const answersMade = (computed: number, questions: number): number => computed - questions;

  test('is not computed anew at a pause, a message or a picture on the wall', async () => {
    const { day, desk: asked, take } = room();
    const first = await asked.fairness({ kind: 'fairness', until: null });
    take([at(29), { name: 'attention', on: true }]);
    expect(await asked.fairness({ kind: 'fairness', until: null })).toBe(first);
    take([at(30), { name: 'pause' }]);
    expect(await asked.fairness({ kind: 'fairness', until: null })).toBe(first);
    expect(answersMade(day.computed, 3)).toBe(1);
  });

  test('is computed anew when the rounds, the plan, the log or the question are others', async () => {
    const { day, desk: asked, take } = room();
    const week = () => asked.week({ kind: 'week', of: monday });
    const made = new Set([await week()]);
    take([at(29), { name: 'plus', minutes: 2 }]);
    made.add(await week());
    day.plan = aPlan({ holidays: [{ from: tuesday, to: tuesday, name: '' }] });
    made.add(await week());
    day.records = [...day.records];
    made.add(await week());
    made.add(await asked.week({ kind: 'week', of: schoolDate('2026-09-14') }));
    expect(made.size).toBe(5);
  });
});
