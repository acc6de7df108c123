import { z } from 'zod';
import { checkPlan } from '../../domain/plan/check';
import type { Plan } from '../../domain/plan/plan';
import { planSchema } from '../plan-file/plan-schema';
import { savedKind } from './saved-kind';

export interface SavedPlans {
  readonly plans: readonly Plan[];
}

/** A plan that breaks its rules would stop the session, so a file that holds one is as bad as a damaged one. */
const soundPlan = planSchema.refine((plan) => checkPlan(plan).length === 0);

export const plansKind = savedKind<SavedPlans>('plans', z.strictObject({ plans: z.array(soundPlan) }), {
  plans: [],
});
