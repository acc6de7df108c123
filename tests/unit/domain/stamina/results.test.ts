import { describe, expect, test } from 'vitest';
import { aStation } from '../../../support/plans';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { roundMarks } from '../../../../src/domain/stamina/marks';
import type { Cadence } from '../../../../src/domain/stamina/ramp';
import { staminaOf, targetsOn, type Course } from '../../../../src/domain/stamina/stamina';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { SchoolDate } from '../../../../src/domain/units';
import { aStaminaPlan, broke, day, hold, practice, round, set, shown } from '../../../support/stamina';

function courseOn(plan: Plan, marks: readonly Mark[], date: SchoolDate): Course {
  const station = plan.stations.find(({ id }) => id === 'IW') ?? aStation('none');
  const course = staminaOf(plan, station, marks, date);
  if (course === null) throw new Error('The station has no ramp.');
  return course;
}

const plan = aStaminaPlan();
const targetOf = (marks: readonly Mark[], date = day(0), of = plan): string =>
  shown(courseOn(of, marks, date).target);

describe('[S1] what has a ramp', () => {
  test('[S1] before any result the target is the start, and says so', () => {
    const course = courseOn(plan, [], day(0));
    expect([shown(course.target), course.why.kind, course.best]).toEqual(['3:00', 'start', 0]);
  });

  test('[S1] a station without a ramp has no target, and a teacher-led one has none even with a ramp', () => {
    const led = { ...plan, stations: plan.stations.map((one) => ({ ...one, teacherLed: one.id === 'IW' })) };
    expect(Object.keys(targetsOn(led, [practice(day(0), '3:00')], day(0)))).toEqual(['PW', 'SP']);
  });
});

describe('[S3] a result that is met steps up', () => {
  test('[S3] the first result at the target leads one step up, to the second', () => {
    expect(targetOf([practice(day(0), '3:00')])).toBe('4:00');
    expect(targetOf([practice(day(0), '2:59')])).toBe('3:00');
  });

  test('[S3] however far the class went beyond the target, it is one step', () => {
    const course = courseOn(plan, [practice(day(0), '8:00')], day(0));
    expect([shown(course.target), shown(course.best)]).toEqual(['4:00', '8:00']);
  });

  test('[S3] several practices of a day step up one after the other', () => {
    expect(targetOf([practice(day(0), '3:00'), practice(day(0), '4:00'), practice(day(0), '5:10')])).toBe(
      '6:00',
    );
  });

  test('[S3] at the ceiling it stays, and a last step that is too long is cut there', () => {
    const low = aStaminaPlan({ ceilingSeconds: 270 });
    const marks = [practice(day(0), '3:00'), practice(day(0), '4:30')];
    const course = courseOn(low, marks, day(0));
    expect(course.bends.map(({ target }) => shown(target))).toEqual(['4:00', '4:30']);
    expect(courseOn(low, [...marks, practice(day(0), '9:00')], day(0))).toMatchObject({
      target: 270,
      why: { kind: 'at-ceiling' },
    });
  });

  test.each<[Cadence, readonly string[]]>([
    ['practice', ['5:00', '5:00', '5:00']],
    ['school-day', ['3:00', '4:00', '4:00']],
    ['week', ['3:00', '3:00', '4:00']],
  ])(
    '[S3] with the cadence "%s" two results met on a Monday count on that day, the next and a week later',
    (cadence, targets) => {
      const marks = [practice(day(0), '3:00'), practice(day(0), '4:00')];
      const slow = aStaminaPlan({ cadence }, { weekdays: [1, 2] });
      expect([day(0), day(1), day(7)].map((date) => targetOf(marks, date, slow))).toEqual(targets);
    },
  );

  test('[S3] a step that waits says until when, and is then said to have been earned', () => {
    const slow = aStaminaPlan({ cadence: 'week' });
    const marks = [practice(day(3), '3:20')];
    expect(courseOn(slow, marks, day(4)).why).toMatchObject({ kind: 'waits', until: 'week' });
    const later = courseOn(slow, marks, day(8));
    expect(later.why).toMatchObject({
      kind: 'stepped-up',
      from: 180,
      result: { seconds: 200, date: day(3) },
    });
    expect(later.bends.map(({ date }) => date)).toEqual([day(7)]);
  });

  test('[S3] the day of a step that waited over days off is the first school day after them', () => {
    const off = { from: day(1), to: day(2), name: 'Closed' };
    const slow = aStaminaPlan({ cadence: 'school-day' }, { holidays: [off] });
    expect(courseOn(slow, [practice(day(0), '3:00')], day(4)).bends).toMatchObject([
      { date: day(3), target: 240 },
    ]);
  });
});

describe('[S4] and [S5] results that are not met', () => {
  test('[S4] one that is not met stays', () => {
    const course = courseOn(plan, [practice(day(0), '3:00'), practice(day(0), '2:40')], day(0));
    expect([shown(course.target), course.why.kind]).toEqual(['4:00', 'stays']);
  });

  /** Met up to 7:00. */
  const toSeven = ['3:00', '4:00', '5:00', '6:00'].map((achieved) => practice(day(0), achieved));

  test('[S5] two in a row not met go back to the longer of the two, which the reason names', () => {
    const course = courseOn(plan, [...toSeven, practice(day(1), '5:10'), practice(day(1), '4:00')], day(1));
    expect(shown(course.target)).toBe('5:10');
    expect(course.why).toMatchObject({
      kind: 'stepped-back',
      from: 420,
      results: [{ seconds: 310 }, { seconds: 240 }],
    });
    expect(targetOf([...toSeven, practice(day(1), '4:00'), practice(day(1), '5:10')], day(1))).toBe('5:10');
  });

  test('[S5] one that is met between them keeps them from being in a row', () => {
    const marks = [practice(day(1), '5:10'), practice(day(1), '7:00'), practice(day(1), '4:00')];
    expect(targetOf([...toSeven, ...marks], day(1))).toBe('8:00');
  });

  test('[S5] they never go back below the start', () => {
    const course = courseOn(
      plan,
      [practice(day(0), '3:00'), practice(day(0), '0:02'), practice(day(0), '1:42')],
      day(0),
    );
    expect(shown(course.target)).toBe('3:00');
  });

  test('[S5] after going back counting begins anew: a third that is not met stays', () => {
    const marks = ['5:10', '4:00', '3:30'].map((achieved) => practice(day(1), achieved));
    expect(courseOn(plan, [...toSeven, ...marks], day(1))).toMatchObject({
      target: 310,
      why: { kind: 'stays' },
    });
    expect(targetOf([...toSeven, ...marks, practice(day(1), '3:40')], day(1))).toBe('3:40');
  });

  test('[S5] a step that was earned and not yet taken is lost with it', () => {
    const slow = aStaminaPlan({ cadence: 'school-day' });
    const marks = ['3:00', '2:00', '1:00'].map((achieved) => practice(day(0), achieved));
    expect(targetOf(marks.slice(0, 2), day(1), slow)).toBe('4:00');
    expect(targetOf(marks, day(1), slow)).toBe('3:00');
  });
});

describe('[S8] and [S9] rounds are results', () => {
  test('[S8] a round that lasted the target is met; a shorter one changes nothing', () => {
    expect(targetOf([round(day(0), '3:00')])).toBe('4:00');
    const course = courseOn(
      plan,
      [round(day(0), '2:59'), round(day(0), '2:59'), round(day(0), '2:59')],
      day(0),
    );
    expect(course).toMatchObject({ target: 180, why: { kind: 'start' } });
    expect(course.points.map(({ outcome }) => outcome)).toEqual(['short', 'short', 'short']);
  });

  test('[S8] a shorter round between two that are not met keeps them from being in a row', () => {
    const missed = [practice(day(0), '3:00'), practice(day(0), '3:30')];
    expect(targetOf([...missed, practice(day(0), '3:10')])).toBe('3:30');
    expect(targetOf([...missed, round(day(0), '2:00'), practice(day(0), '3:10')])).toBe('4:00');
  });

  test('[S9] stamina that broke in a round is its result, whatever the round itself came to', () => {
    const marks = [practice(day(0), '3:00'), broke(day(0), '3:10'), round(day(0), '15:00')];
    expect(courseOn(plan, marks, day(0))).toMatchObject({ target: 240, why: { kind: 'stays' }, best: 190 });
    expect(courseOn(plan, marks.toReversed(), day(0)).points).toHaveLength(2);
  });

  test('[S9] it spoils no other round and no other station', () => {
    const marks = [broke(day(0), '2:00'), round(day(0), '3:00', 'IW', 2), round(day(0), '3:00', 'PW')];
    expect(targetsOn(plan, marks, day(0))).toEqual({ IW: 240, PW: 240, SP: 180 });
  });

  test('[S8] a session leaves one mark for each counted round and station that had a group', () => {
    const record = {
      session: 's',
      plan: 'a-plan',
      date: day(0),
      firstRound: 1,
      rounds: [
        { round: 2, seconds: 300, where: { g1: 'IW', g2: 'IW', g3: 'PW', g4: null }, missed: { g4: 'SP' } },
      ],
      ended: true,
      wheel: { before: { cycle: [], slots: {}, owed: {} }, after: { cycle: [], slots: {}, owed: {} } },
    };
    const made = roundMarks(record, '2026-09-07T10:00:00Z');
    expect(made.map(({ id, station, seconds }) => [id, station, seconds])).toEqual([
      ['s/2/IW', 'IW', 300],
      ['s/2/PW', 'PW', 300],
    ]);
  });
});

describe('[S10] the teacher overrules', () => {
  test('[S10] a target that is set stands, is marked, and the ramp goes on from there', () => {
    const course = courseOn(plan, [practice(day(0), '3:00'), set(day(0), '7:30')], day(0));
    expect([shown(course.target), course.why]).toEqual(['7:30', { kind: 'set', from: 240, date: day(0) }]);
    expect(targetOf([set(day(0), '7:30'), practice(day(0), '7:30')])).toBe('8:30');
  });

  test('[S10] one that is set clears what was not met before', () => {
    expect(targetOf([practice(day(0), '1:00'), set(day(0), '6:00'), practice(day(0), '5:00')])).toBe('6:00');
  });

  test('[S10] one above the ceiling does not step up, one below the start does not step back', () => {
    expect(targetOf([set(day(0), '12:00'), practice(day(0), '12:00')])).toBe('12:00');
    expect(targetOf([set(day(0), '2:00'), practice(day(0), '1:00'), practice(day(0), '1:00')])).toBe('2:00');
    expect(targetOf([set(day(0), '2:00'), practice(day(0), '2:00')])).toBe('3:00');
  });

  test('[S10] while it is held it does not step up, and steps back as ever; let go it goes on', () => {
    const met = [hold(day(0), true), practice(day(0), '3:00')];
    expect(courseOn(plan, met, day(0))).toMatchObject({ target: 180, held: true, why: { kind: 'held' } });
    expect(targetOf([...met, hold(day(0), false), practice(day(0), '3:00')])).toBe('4:00');
    const high = [
      set(day(0), '8:00'),
      hold(day(0), true),
      practice(day(0), '5:00'),
      practice(day(0), '6:00'),
    ];
    expect(targetOf(high)).toBe('6:00');
  });

  test('[S10] held, it does not take a step that was earned before', () => {
    const slow = aStaminaPlan({ cadence: 'school-day' });
    const marks = [practice(day(0), '3:00'), hold(day(0), true)];
    expect(courseOn(slow, marks, day(1))).toMatchObject({ target: 180, why: { kind: 'held' } });
  });
});
