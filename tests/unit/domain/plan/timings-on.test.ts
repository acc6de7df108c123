import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { Timings } from '../../../../src/domain/plan/plan';
import { planOn, timingsOn } from '../../../../src/domain/plan/timings-on';
import { schoolDate, timeOfDay } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';

const wednesday = schoolDate('2026-09-09');
const thursday = schoolDate('2026-09-10');
const early = { rounds: 2, startTime: timeOfDay('09:00') };
const plan = aPlan({ timings: { byWeekday: { 3: early } } });
const problems = (timings: Partial<Timings>) => checkPlan(aPlan({ timings }));

describe("a weekday's own timings", () => {
  test('[P14] hold on that weekday, and the rest is the plan’s', () => {
    expect(timingsOn(plan, wednesday)).toMatchObject({ ...early, roundSeconds: 900, atZero: 'advance' });
    expect(timingsOn(plan, thursday)).toMatchObject({ rounds: 4, startTime: '09:30' });
  });

  test('[P14] a weekday may do without the finish-by that the others have', () => {
    const timings = { finishBy: timeOfDay('10:45'), byWeekday: { 3: { finishBy: null } } };
    expect(timingsOn(aPlan({ timings }), wednesday).finishBy).toBeNull();
    expect(timingsOn(aPlan({ timings }), thursday).finishBy).toBe('10:45');
  });

  test('[P14] the plan of a day is the same when it is asked for again', () => {
    const today = planOn(plan, wednesday);
    expect(today.timings).toMatchObject(early);
    expect(planOn(today, wednesday)).toEqual(today);
  });

  test('[P14] a weekday may be warned of otherwise, and wait at zero', () => {
    const own = { privateWarningSeconds: 300, warningSeconds: 0, atZero: 'hold' } as const;
    const warned = aPlan({ timings: { byWeekday: { 3: own } } });
    expect(timingsOn(warned, wednesday)).toEqual({ ...timingsOn(warned, thursday), ...own });
    expect(timingsOn(warned, thursday)).toMatchObject({ warningSeconds: 60, atZero: 'advance' });
  });

  test('[P14] its figures have the same limits, and the day is named', () => {
    expect(problems({ byWeekday: { 5: { rounds: 0 } } })).toEqual([
      { kind: 'weekday-number', weekday: 5, field: 'rounds', value: 0, least: 1, most: 12 },
    ]);
    expect(problems({ byWeekday: { 5: { roundSeconds: 60.5 } } })).toMatchObject([{ value: 60.5 }]);
    expect(problems({ byWeekday: { 5: { rounds: 12, closingSeconds: 0 } } })).toEqual([]);
  });
});

describe('finish by', () => {
  const times = { startTime: timeOfDay('09:30'), finishBy: timeOfDay('10:40') };

  test('[P13] is later than the start', () => {
    expect(problems(times)).toEqual([]);
    expect(problems({ ...times, finishBy: timeOfDay('09:30') })).toEqual([
      { kind: 'finish-before-start', weekday: null, startTime: '09:30', finishBy: '09:30' },
    ]);
  });

  test('[P13] on a weekday with hours of its own too', () => {
    expect(problems({ ...times, byWeekday: { 2: { startTime: timeOfDay('11:00') } } })).toEqual([
      { kind: 'finish-before-start', weekday: 2, startTime: '11:00', finishBy: '10:40' },
    ]);
    expect(
      problems({ ...times, byWeekday: { 2: { startTime: timeOfDay('11:00'), finishBy: null } } }),
    ).toEqual([]);
  });
});
