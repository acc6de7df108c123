import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { readiness } from '../../../../src/domain/stamina/readiness';
import { staminaOn, standingsAfter } from '../../../../src/domain/stamina/stamina';
import type { SchoolDate } from '../../../../src/domain/units';
import { aStaminaPlan, day, length, practice, round, set } from '../../../support/stamina';

const ready = (plan: Plan, marks: readonly Mark[], date: SchoolDate = day(4)) =>
  readiness(plan, staminaOn(plan, standingsAfter(plan, marks), date), date);

const plan = aStaminaPlan({ goalSeconds: 1800 }, { age: 7 });
const inARow = (...lengths: readonly string[]): readonly Mark[] => [
  set(day(0), '10:00'),
  ...lengths.map((achieved) => practice(day(1), achieved)),
];

test('[S14] three practices of 10:00 in a row make a class of seven ready, with its reasons', () => {
  expect(ready(plan, inARow('10:20', '10:45', '11:00'))).toEqual({
    kind: 'ready',
    station: 'PW',
    by: 'IW',
    latest: ['10:20', '10:45', '11:00'].map(length),
    least: 600,
  });
});

test('[S14] one of the latest three that was shorter makes it not yet, whether it was met or not', () => {
  expect(ready(plan, inARow('10:20', '9:59', '11:00'))).toMatchObject({ kind: 'not-yet' });
  expect(ready(plan, inARow('9:00', '10:20', '10:45', '11:00'))).toMatchObject({ kind: 'ready' });
});

test('[S14] two are not three', () => {
  expect(ready(plan, inARow('10:20', '10:45'))).toMatchObject({ kind: 'not-yet', latest: [620, 645] });
});

test.each([
  [5, '7:00'],
  [6, '10:00'],
  [9, '12:00'],
])('[S14] at %i years it takes %s', (age, least) => {
  const seconds = length(least);
  const class_ = { ...plan, age };
  const marks = (achieved: number) =>
    [0, 1, 2].map((index): Mark => ({ ...practice(day(index), '0:00'), seconds: achieved }));
  expect(ready(class_, marks(seconds))).toMatchObject({ kind: 'ready', least: seconds });
  expect(ready(class_, marks(seconds - 1))).toMatchObject({ kind: 'not-yet', least: seconds });
});

test('[S14] rounds count with practices, also those that were shorter than the target', () => {
  const marks = [...inARow('10:20'), round(day(2), '11:00'), round(day(3), '10:00')];
  expect(ready(plan, marks)).toMatchObject({ kind: 'ready', latest: [620, 660, 600] });
  expect(ready(plan, [...marks, round(day(3), '5:00')])).toMatchObject({ kind: 'not-yet' });
});

test('[S14] what was achieved before a gap makes nobody ready after it', () => {
  expect(ready(plan, inARow('10:20', '10:45', '11:00'), day(20))).toMatchObject({
    kind: 'not-yet',
    latest: [],
  });
});

test('[S14] it goes by the station that was introduced last, not by the best', () => {
  const later = {
    ...plan,
    stations: plan.stations.map((one) => (one.id === 'PW' ? { ...one, introducedOn: day(2) } : one)),
  };
  const marks = [...inARow('10:20', '10:45', '11:00'), practice(day(3), '3:00', 'PW')];
  expect(ready(later, marks)).toMatchObject({ kind: 'not-yet', station: 'SP', by: 'PW', latest: [180] });
});

test('[S14] a station that can never come to so much is held against its own ceiling', () => {
  const short = aStaminaPlan({ goalSeconds: 300 }, { age: 9 });
  const marks = [0, 1, 2].map((index) => practice(day(index), '5:00'));
  expect(ready(short, marks)).toMatchObject({ kind: 'ready', least: 300 });
});

test('[S14] a first day that is set is said; the first station of all needs nothing; after the last there is none', () => {
  const withDay = (id: string, introducedOn: SchoolDate): Plan => ({
    ...plan,
    stations: plan.stations.map((one) => (one.id === id ? { ...one, introducedOn } : one)),
  });
  expect(ready(withDay('SP', day(9)), [])).toEqual({ kind: 'planned', station: 'SP', on: day(9) });
  const none = { ...plan, stations: plan.stations.map((one) => ({ ...one, inCycle: one.id === 'TT' })) };
  expect(ready(none, [])).toEqual({ kind: 'first', station: 'IW' });
  const all = { ...plan, stations: plan.stations.map((one) => ({ ...one, inCycle: true })) };
  expect(ready(all, [])).toEqual({ kind: 'none' });
});
