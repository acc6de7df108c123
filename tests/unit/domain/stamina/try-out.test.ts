import { expect, test } from 'vitest';
import { schoolDaysFrom } from '../../../../src/domain/calendar/school-days';
import { randomFrom } from '../../../../src/domain/stamina/random';
import { tryOut, type SupposedClass, type TriedStation } from '../../../../src/domain/stamina/try-out';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { SchoolDate } from '../../../../src/domain/units';
import { aStaminaPlan, day, monday, shown } from '../../../support/stamina';

const term = schoolDaysFrom(aStaminaPlan(), monday, 70);
const supposed = (changes: Partial<SupposedClass> = {}): SupposedClass => ({
  rates: {},
  otherwise: 1,
  practicesADay: 2,
  seed: 1,
  ...changes,
});

const plan = aStaminaPlan({}, { age: 5 });
const fateOf = (of: Plan, changes: Partial<SupposedClass> = {}, id = 'IW'): TriedStation => {
  const found = tryOut(of, supposed(changes), term).find(({ station }) => station === id);
  if (found === undefined) throw new Error(`Not tried: ${id}`);
  return found;
};

test('[S16] a class that always succeeds practises to the shortest round, then grows by the day’s rounds', () => {
  const { line, joinedOn, met, missed } = fateOf(plan);
  expect(line.slice(0, 5).map(({ target }) => shown(target))).toEqual([
    '3:00',
    '5:00',
    '6:00',
    '7:00',
    '8:00',
  ]);
  expect([joinedOn, missed]).toEqual([monday, 0]);
  expect(met).toBeGreaterThan(5);
});

test('[S16] the next station is introduced when the class is ready, joins when it is ready itself, and so on', () => {
  const [first, second, third] = tryOut(plan, supposed(), term);
  // Rounds of 7:00, 8:00 and 9:00 on Thursday, Friday and Monday make a class of five ready for Tuesday.
  expect([first?.introducedOn, second?.introducedOn]).toEqual([monday, day(8)]);
  expect(second?.joinedOn).toEqual(day(9));
  expect(third?.introducedOn).not.toBeNull();
  expect((third?.introducedOn ?? '') > (second?.joinedOn ?? '')).toBe(true);
});

test('[S16] a class that never succeeds stays at its start and is ready for nothing', () => {
  const fates = tryOut(plan, supposed({ otherwise: 0 }), term);
  expect(fates[0]).toMatchObject({ met: 0, goalOn: null, missed: 140 });
  expect(new Set(fates[0]?.line.map(({ target }) => target))).toEqual(new Set([180]));
  expect(fates.slice(1).map(({ introducedOn }) => introducedOn)).toEqual([null, null]);
});

test('[S16] a smaller step, or less success, comes to the goal later', () => {
  const goalOn = fateOf(plan).goalOn ?? 'never';
  expect((fateOf(aStaminaPlan({ stepSeconds: 30 }, { age: 5 })).goalOn ?? 'never') > goalOn).toBe(true);
  expect((fateOf(plan, { rates: { IW: 0.6 } }).goalOn ?? 'never') > goalOn).toBe(true);
});

test('[S16] the same class fares the same, and another seed is another class', () => {
  const mixed = supposed({ otherwise: 0.7 });
  expect(tryOut(plan, mixed, term)).toEqual(tryOut(plan, mixed, term));
  expect(tryOut(plan, mixed, term)).not.toEqual(tryOut(plan, { ...mixed, seed: 2 }, term));
});

test('[S16] the luck of a station does not depend on what the class does at another', () => {
  const withReading = (introducedOn: SchoolDate): Plan => ({
    ...plan,
    stations: plan.stations.map((one) => (one.id === 'PW' ? { ...one, introducedOn } : one)),
  });
  // It is never met, so that it does not join and shorten the rounds.
  const mixed = { otherwise: 0.8, rates: { PW: 0 } };
  const alone = fateOf(withReading(day(200)), mixed);
  expect(fateOf(withReading(monday), mixed)).toEqual(alone);
  expect(alone.missed).toBeGreaterThan(0);
});

test('[S16] nothing of the plan is changed by it, and a plan without ramps has nothing to try', () => {
  const before = JSON.stringify(plan);
  tryOut(plan, supposed(), term);
  expect(JSON.stringify(plan)).toBe(before);
  const none = { ...plan, stations: plan.stations.map((one) => ({ ...one, ramp: null })) };
  expect(tryOut(none, supposed(), term)).toEqual([]);
});

test('the numbers that look random are spread evenly from 0 up to 1', () => {
  const next = randomFrom(7);
  const numbers = Array.from({ length: 4000 }, () => next());
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const within = numbers.filter((one) => Math.floor(one * 10) === tenth).length;
    expect(Math.abs(within - 400)).toBeLessThan(80);
  }
});
