import { expect, test } from 'vitest';

import { cuePlan, quietPlan, SETTLE } from '../../../../scripts/bench/plans.mjs';
import { planFileSchema } from '../../../../src/contract/plan-file/plan-file';
import { checkPlan } from '../../../../src/domain/plan/check';
import { plus, seconds } from '../../../../src/domain/units';
import { aSetup, dayStart, live } from '../../../support/sessions';

const planIn = (file: object) => planFileSchema.parse(file).plan;
const cuesOf = (file: object, length: number) => {
  const lived = live(aSetup({ plan: planIn(file) }), [], plus(dayStart, seconds(length)));
  return {
    times: lived.happenings.flatMap((one) => (one.kind === 'cue' ? [(one.due - dayStart) / 1000] : [])),
    done: lived.session.state.stage === 'done',
  };
};

test('the plan of the cues is one that Roundabout opens', () => {
  expect(checkPlan(planIn(cuePlan().plan))).toEqual([]);
});

test('its session has a cue at least every 3 s, from its first instant to its last', () => {
  const { plan, daySeconds } = cuePlan();
  const { times, done } = cuesOf(plan, daySeconds);
  expect(done).toBe(true);
  expect(times[0]).toBe(0);
  expect(times.at(-1)).toBe(daySeconds);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(3);
});

test('15 minutes of such sessions have at least 300 cues', () => {
  const { plan, daySeconds } = cuePlan();
  const sessions = Math.floor((15 * 60) / daySeconds);
  expect(sessions * cuesOf(plan, daySeconds).times.length).toBeGreaterThanOrEqual(300);
});

test('nothing but the count goes on in the quiet plan once its first cue has gone from the wall', () => {
  const plan = quietPlan({ work: 120, move: 90 });
  expect(checkPlan(planIn(plan))).toEqual([]);
  expect(SETTLE).toBeGreaterThan(5);
  expect(cuesOf(plan, 120 + 89).times).toEqual([0, 120]);
});
