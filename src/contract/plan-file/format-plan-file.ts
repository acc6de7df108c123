import type { Plan } from '../../domain/plan/plan';
import { planFileFormat, planFileVersion } from './plan-file';

/** The text of a plan file of the newest version. */
export const formatPlanFile = (plan: Plan): string =>
  `${JSON.stringify({ format: planFileFormat, version: planFileVersion, plan }, null, 2)}\n`;
