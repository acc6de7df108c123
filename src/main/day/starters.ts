import blank from '../../../resources/plans/blank.json';
import daily5 from '../../../resources/plans/daily-5.json';
import firstWeeks from '../../../resources/plans/first-weeks.json';
import guidedReading from '../../../resources/plans/guided-reading.json';
import mathsWorkshop from '../../../resources/plans/maths-workshop.json';
import writingGroups from '../../../resources/plans/writing-groups.json';
import { planFileSchema } from '../../contract/plan-file/plan-file';
import type { StarterId } from '../../contract/starters';
import type { Plan } from '../../domain/plan/plan';

const files: Readonly<Record<StarterId, unknown>> = {
  'writing-groups': writingGroups,
  'first-weeks': firstWeeks,
  'daily-5': daily5,
  'guided-reading': guidedReading,
  'maths-workshop': mathsWorkshop,
  blank,
};

/** A plan to start from, read when it is asked for: most are never used. */
export const starterPlan = (id: StarterId): Plan => planFileSchema.parse(files[id]).plan;

/** The plans that are there at the very first start. */
export const firstPlans = (): readonly [Plan, ...Plan[]] => [
  starterPlan('writing-groups'),
  starterPlan('first-weeks'),
];
