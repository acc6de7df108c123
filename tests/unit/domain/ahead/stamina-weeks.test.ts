import { describe, expect, test } from 'vitest';
import { staminaWeeks } from '../../../../src/domain/ahead/stamina-weeks';
import { daysAfter } from '../../../../src/domain/calendar/school-days';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOn, standingsAfter } from '../../../../src/domain/stamina/stamina';
import { finish } from '../../../../src/domain/steps';
import type { SchoolDate } from '../../../../src/domain/units';
import { aRamp, aStaminaPlan, changed, day, hold, length, monday, practice } from '../../../support/stamina';
import { aWorld } from '../../../support/worlds';

const plan = aStaminaPlan();

/** What is told on `today` of the weeks from one day to another. */
function weeks(
  marks: readonly Mark[],
  today: SchoolDate,
  from: SchoolDate = monday,
  to = daysAfter(from, 55),
) {
  const stamina = staminaOn(plan, standingsAfter(plan, marks), today);
  return finish(staminaWeeks(aWorld({ plan, date: today, stamina }), marks, { from, to }));
}

const writing = (of: ReturnType<typeof weeks>) => {
  const found = of.stations.find(({ station }) => station === 'IW');
  if (found === undefined) throw new Error('There is no writing in the weeks.');
  return found;
};

/** Met on so many school days one after the other, beginning with the first Monday. */
const metOn = (days: readonly number[]): readonly Mark[] =>
  days.map((at, index) => practice(day(at), `${3 + index}:00`));

describe('the weeks of stamina', () => {
  test('[S2] begin with what the marks before them have led to, however far back those lie', () => {
    const all = metOn([0, 1, 2, 3, 4, 7, 8]);
    const late = writing(weeks(all, day(9), day(7)));
    expect(late.begin).toBe(length('8:00'));
    expect(late.points.map(({ target, after }) => [target, after])).toEqual([
      [length('8:00'), length('9:00')],
      [length('9:00'), length('10:00')],
    ]);
    const whole = writing(weeks(all, day(9)));
    expect(late.points).toEqual(whole.points.slice(-2));
    expect(late.goal).toEqual(whole.goal);
  });

  test('[S11] begin with what the ramp of their time led to, though it was changed since', () => {
    const quick = aRamp({ stepSeconds: 120 });
    const marks = [practice(day(0), '3:00'), practice(day(1), '5:00'), changed(day(3), quick)];
    const late = writing(weeks(marks, day(4), day(2)));
    expect([late.begin, late.bends]).toEqual([length('7:00'), []]);
  });

  test('[S15] go on from today, or from the next school day when today has its result', () => {
    const marks = metOn([0, 1]);
    expect(writing(weeks(marks, day(2))).ahead.slice(0, 2)).toEqual([
      { date: day(2), target: length('5:00') },
      { date: day(3), target: length('6:00') },
    ]);
    expect(writing(weeks(metOn([0, 1, 2]), day(2))).ahead[0]).toEqual({
      date: day(3),
      target: length('6:00'),
    });
  });

  test('[S15] name the day on which the goal is reached, whatever weeks are looked at', () => {
    const marks = metOn([0, 1]);
    const goal = { kind: 'on', date: day(9) };
    expect(writing(weeks(marks, day(2))).goal).toEqual(goal);
    expect(writing(weeks(marks, day(2), day(-56), day(-1))).goal).toEqual(goal);
  });

  test('weeks that are over have what was in them, and nothing of later', () => {
    const past = writing(weeks(metOn([0, 1, 7, 8]), day(9), monday, day(6)));
    expect(past.points).toHaveLength(2);
  });

  test('hold what the teacher said herself', () => {
    const held = hold(day(1), true);
    expect(writing(weeks([...metOn([0]), held], day(2))).words).toEqual([held]);
  });

  test('say of a station outside the cycle whether it can join, and of one in it nothing', () => {
    const { stations } = weeks([], monday);
    expect(stations.map(({ station, joins }) => [station, joins?.possible])).toEqual([
      ['IW', undefined],
      ['PW', true],
      ['SP', true],
    ]);
  });

  test('name the next school day for a first practice', () => {
    expect(weeks([], day(4)).nextDay).toBe(day(7));
  });
});
