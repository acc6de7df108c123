import { z } from 'zod';
import { planFileSchema, planFileVersion } from './plan-file';

/** The JSON Schema of a plan file as a person may write it, that is with all that may be left out left out. */
export const planJsonSchema = (): object => ({
  title: `Roundabout plan file, version ${planFileVersion}`,
  ...z.toJSONSchema(planFileSchema, { io: 'input', target: 'draft-2020-12' }),
});
