import { expect, test } from 'vitest';
import { effectiveCycle } from '../../../../src/domain/rotation/cycle';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import type { Plan } from '../../../../src/domain/plan/plan';
import { becomeReady, isReady, joining } from '../../../../src/domain/stamina/joining';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOn, standingsAfter } from '../../../../src/domain/stamina/stamina';
import { follows } from '../../../support/plans';
import { aStaminaPlan, day, practice, set } from '../../../support/stamina';

const base = aStaminaPlan();
const introduced = (plan: Plan, id: string): Plan => ({
  ...plan,
  stations: plan.stations.map((one) => (one.id === id ? { ...one, introducedOn: day(0) } : one)),
});
const plan = introduced(base, 'PW');
const staminaAfter = (of: Plan, marks: readonly Mark[], date = day(1)) =>
  staminaOn(of, standingsAfter(of, marks), date);

const grown = ['3:00', '4:00'].map((achieved) => practice(day(0), achieved, 'PW'));

test('[S13] a station whose target comes to the shortest round joins the next day', () => {
  const before = staminaAfter(plan, []);
  expect(becomeReady(plan, before, staminaAfter(plan, grown.slice(0, 1)), day(1))).toEqual([]);
  expect(becomeReady(plan, before, staminaAfter(plan, grown), day(1))).toEqual(['PW']);
  const longer = { ...plan, shortestRoundSeconds: 301 };
  expect(becomeReady(longer, before, staminaAfter(longer, grown), day(1))).toEqual([]);
});

test('[S13] one that was ready before stays out: the teacher took it out', () => {
  const before = staminaAfter(plan, grown);
  const now = staminaAfter(plan, [...grown, practice(day(1), '5:00', 'PW')]);
  expect(becomeReady(plan, before, now, day(2))).toEqual([]);
});

test('[S13] one that is not introduced, or is in the cycle, does not join', () => {
  expect(becomeReady(base, [], staminaAfter(base, grown), day(1))).toEqual([]);
  const inside = { ...plan, stations: plan.stations.map((one) => ({ ...one, inCycle: true })) };
  expect(becomeReady(inside, [], staminaAfter(inside, grown), day(1))).toEqual([]);
});

test('[S13] a station is not ready without a result, wherever its target begins', () => {
  const [, stamina] = staminaAfter(plan, [set(day(0), '9:00', 'PW')]);
  expect(stamina).toMatchObject({ station: 'PW', target: 540 });
  expect(stamina === undefined ? null : isReady(plan, stamina)).toBe(false);
});

test('[S13] who is dealt anew is known beforehand, and the plan has the station in its cycle', () => {
  const withTeacher: Plan = {
    ...plan,
    stations: plan.stations.map((one) => (one.id === 'TT' ? { ...one, inCycle: true } : one)),
  };
  const { wheel } = dealWheel(withTeacher, null);
  const { plan: joined, stations, changes } = joining(withTeacher, ['PW'], wheel);
  expect([stations, effectiveCycle(joined)]).toEqual([['PW'], ['TT', 'IW', 'PW']]);
  expect(changes).toEqual(dealWheel(joined, wheel).changes);
  expect(changes.map(({ to }) => to)).toContain('PW');
});

test('[S13] a station that a rule keeps out does not join', () => {
  const ruled = { ...introduced(plan, 'SP'), follows: [follows('IW', 'SP')], cycle: ['IW', 'PW', 'SP'] };
  const { stations, blocked } = joining(
    { ...ruled, stations: ruled.stations.map((one) => (one.id === 'PW' ? { ...one, inCycle: true } : one)) },
    ['SP'],
    null,
  );
  expect(stations).toEqual([]);
  expect(blocked.map(({ station, problems }) => [station, problems.length > 0])).toEqual([['SP', true]]);
});

test('[S13] nothing is dealt when none joins', () => {
  const { wheel } = dealWheel(plan, null);
  expect(joining(plan, [], wheel)).toEqual({ plan, stations: [], blocked: [], changes: [] });
});
