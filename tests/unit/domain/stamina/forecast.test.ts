import { expect, test } from 'vitest';
import { schoolDaysFrom } from '../../../../src/domain/calendar/school-days';
import type { Plan } from '../../../../src/domain/plan/plan';
import { forecast, type Forecast } from '../../../../src/domain/stamina/forecast';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { standingsAfter, targetsOn } from '../../../../src/domain/stamina/stamina';
import { aStation } from '../../../support/plans';
import { aStaminaPlan, day, hold, practice, set, shown } from '../../../support/stamina';

function ahead(plan: Plan, marks: readonly Mark[], from = day(1), id = 'IW'): Forecast {
  const station = plan.stations.find((one) => one.id === id) ?? aStation('none');
  const standing = standingsAfter(plan, marks)[id] ?? null;
  const found = forecast(plan, station, standing, schoolDaysFrom(plan, from, 200));
  if (found === null) throw new Error('The station has no ramp.');
  return found;
}

test('[S15] one result met a school day leads to the goal, on the first day that has it as its target', () => {
  const { line, goal } = ahead(aStaminaPlan({ goalSeconds: 420 }), [practice(day(0), '3:00')]);
  expect(line.map(({ target }) => shown(target))).toEqual(['4:00', '5:00', '6:00', '7:00']);
  expect(goal).toEqual({ kind: 'on', date: day(4) });
});

test('[S15] it is what comes when it comes so', () => {
  const off = { from: day(7), to: day(18), name: 'Break' };
  const plan = aStaminaPlan({ goalSeconds: 900, cadence: 'school-day' }, { holidays: [off] });
  const { line } = ahead(plan, []);
  const marks: Mark[] = [];
  for (const { date, target } of line) {
    expect(targetsOn(plan, marks, date)['IW']).toBe(target);
    marks.push(practice(date, shown(target)));
  }
  expect(line.length).toBeGreaterThan(12);
});

test('[S15] a break to come takes its part of it', () => {
  const off = { from: day(7), to: day(20), name: 'Break' };
  const plan = aStaminaPlan({ goalSeconds: 900 }, { holidays: [off] });
  const { line } = ahead(plan, [set(day(3), '9:00'), practice(day(3), '9:00')], day(4));
  expect(line.slice(0, 5).map(({ date, target }) => [date, shown(target)])).toEqual([
    [day(4), '10:00'],
    [day(21), '7:40'],
    [day(22), '8:47'],
    [day(23), '9:54'],
    [day(24), '11:00'],
  ]);
});

test('[S15] a weekly step takes weeks', () => {
  const { goal } = ahead(aStaminaPlan({ goalSeconds: 300, cadence: 'week' }), [], day(0));
  expect(goal).toEqual({ kind: 'on', date: day(14) });
});

test('[S15] a goal that is reached is said, and so is what keeps it from ever being reached', () => {
  expect(ahead(aStaminaPlan(), [set(day(0), '10:00')]).goal).toEqual({ kind: 'reached' });
  expect(ahead(aStaminaPlan(), [hold(day(0), true)]).goal).toEqual({ kind: 'open', why: 'held' });
  expect(ahead(aStaminaPlan({ ceilingSeconds: 400 }), []).goal).toEqual({ kind: 'open', why: 'ceiling' });
  expect(ahead(aStaminaPlan({ stepSeconds: 1 }), []).goal).toEqual({ kind: 'open', why: 'later' });
});

test('[S15] it begins when the station is introduced', () => {
  const plan = aStaminaPlan();
  const stations = plan.stations.map((one) => ({ ...one, introducedOn: day(9) }));
  expect(ahead({ ...plan, stations }, [], day(1), 'PW').line[0]).toEqual({ date: day(9), target: 180 });
});
