import { describe, expect, test } from 'vitest';
import { setTimings } from '../../../../../src/domain/plan/edits/timings';
import { timeOfDay } from '../../../../../src/domain/units';
import { aPlan } from '../../../../support/plans';

describe('timings', () => {
  test('[P9] only the timings that are named change', () => {
    const plan = aPlan();
    const changed = setTimings(plan, { rounds: 2, roundSeconds: 600 });
    expect(changed).toEqual({ ...plan, timings: { ...plan.timings, rounds: 2, roundSeconds: 600 } });
  });

  test('[P14] what the shown weekday has of its own is changed there, and the rest for every day', () => {
    const plan = aPlan({ timings: { byWeekday: { 3: { rounds: 2 }, 4: { rounds: 3 } } } });
    const { timings } = setTimings(plan, { rounds: 1, moveSeconds: 60 }, 3);
    expect(timings).toMatchObject({ rounds: 4, moveSeconds: 60 });
    expect(timings.byWeekday).toEqual({ 3: { rounds: 1 }, 4: { rounds: 3 } });
  });

  test('[P14] a day without anything of its own changes every day, and gets nothing of its own', () => {
    const { timings } = setTimings(aPlan(), { rounds: 1 }, 3);
    expect(timings).toMatchObject({ rounds: 1, byWeekday: {} });
  });

  test('[P14] a time of its own may be taken away again', () => {
    const plan = aPlan({ timings: { byWeekday: { 3: { startTime: timeOfDay('09:00') } } } });
    expect(setTimings(plan, { byWeekday: {} })).toEqual(aPlan());
    expect(setTimings(plan, { byWeekday: { 3: {} } })).toEqual(aPlan());
  });

  test('[P14] warnings and waiting at zero are changed for the shown weekday where it has its own', () => {
    const own = { privateWarningSeconds: 60, warningSeconds: 0, atZero: 'hold' } as const;
    const plan = aPlan({ timings: { byWeekday: { 3: own } } });
    const { timings } = setTimings(plan, { atZero: 'advance', warningSeconds: 30 }, 3);
    expect(timings.byWeekday).toEqual({ 3: { ...own, atZero: 'advance', warningSeconds: 30 } });
    expect({ ...timings, byWeekday: {} }).toEqual(aPlan().timings);
  });
});
