import { checkNumber } from './check-timings';
import type { Plan, Station } from './plan';
import type { PlanProblem } from './problem';

/** What is wrong with the figures of stamina: the ramps, the age of the class, and its shortest round [S1]. */
export const checkRamps = ({ stations, age, shortestRoundSeconds }: Plan): readonly PlanProblem[] => [
  ...stations.flatMap(checkRamp),
  ...(age === null ? [] : checkNumber('age', age, null)),
  ...checkNumber('shortestRoundSeconds', shortestRoundSeconds, null),
];

function checkRamp({ id, ramp, teacherLed }: Station): readonly PlanProblem[] {
  if (ramp === null) return [];
  if (teacherLed) return [{ kind: 'ramp-at-teacher-led', station: id }];
  const { startSeconds, stepSeconds, goalSeconds, ceilingSeconds } = ramp;
  const figures = [
    ...checkNumber('rampSeconds', startSeconds, id),
    ...checkNumber('rampStep', stepSeconds, id),
    ...checkNumber('rampSeconds', goalSeconds, id),
    ...(ceilingSeconds === null ? [] : checkNumber('rampSeconds', ceilingSeconds, id)),
  ];
  if (figures.length > 0) return figures;
  return [
    ...(goalSeconds < startSeconds
      ? [{ kind: 'goal-below-start', station: id, start: startSeconds, goal: goalSeconds } as const]
      : []),
    ...(ceilingSeconds !== null && ceilingSeconds < startSeconds
      ? [{ kind: 'ceiling-below-start', station: id, start: startSeconds, ceiling: ceilingSeconds } as const]
      : []),
  ];
}
