import { describe, expect, test } from 'vitest';
import { setTimings } from '../../../../../src/domain/plan/edits/timings';
import { aPlan } from '../../../../support/plans';

describe('timings', () => {
  test('[P9] only the timings that are named change', () => {
    const plan = aPlan();
    const changed = setTimings(plan, { rounds: 2, roundSeconds: 600 });
    expect(changed).toEqual({ ...plan, timings: { ...plan.timings, rounds: 2, roundSeconds: 600 } });
  });
});
