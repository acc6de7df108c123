import { z } from 'zod';
import { checkPlan } from '../../domain/plan/check';
import type { Plan } from '../../domain/plan/plan';
import { liftEach, liftIn, planToVersion2, planToVersion3 } from '../plan-file/migrations';
import { idSchema, planSchema } from '../plan-file/plan-schema';
import { savedKind } from './saved-kind';

export interface SavedPlans {
  readonly plans: readonly Plan[];
  /** The ids of plans that are put away; they are kept, and can be taken out again. */
  readonly archived: readonly string[];
}

/** A plan that breaks its rules would stop the session, so a file that holds one is as bad as a damaged one. */
export const soundPlan = planSchema.refine((plan) => checkPlan(plan).length === 0);

export const plansKind = savedKind<SavedPlans>(
  'plans',
  z.strictObject({ plans: z.array(soundPlan), archived: z.array(idSchema).default([]) }),
  {
    plans: [],
    archived: [],
  },
  [liftIn('plans', liftEach(planToVersion2)), liftIn('plans', liftEach(planToVersion3))],
);
