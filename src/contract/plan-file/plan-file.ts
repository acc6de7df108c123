import { z } from 'zod';
import { checkPlan, type PlanProblem } from '../../domain/plan/check';
import type { Plan } from '../../domain/plan/plan';
import { migrate, newestVersion } from '../migrate';
import { planMigrations } from './migrations';
import { planSchema } from './plan-schema';
import { shapeProblem, type ShapeProblem } from './shape-problem';

export const planFileFormat = 'roundabout-plan';

export const planFileVersion = newestVersion(planMigrations);

/** A plan file of the newest version, as docs/plan.schema.json describes it. */
export const planFileSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'For editors; not read.' }),
  format: z.literal(planFileFormat),
  version: z.literal(planFileVersion),
  plan: planSchema,
});

/** Why a text is not a plan that can be used. */
export type PlanFileProblem =
  | { readonly kind: 'empty' }
  /** Begins like one of our files but is no complete JSON: cut in half, or overwritten. */
  | { readonly kind: 'damaged' }
  /** Something else altogether. */
  | { readonly kind: 'alien' }
  | { readonly kind: 'later-version'; readonly version: number }
  | ({ readonly kind: 'wrong-shape' } & ShapeProblem)
  /** `plan` is for the names of what the problems name by id. */
  | { readonly kind: 'breaks-rules'; readonly problems: readonly PlanProblem[]; readonly plan: Plan };

export type PlanFileResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly why: PlanFileProblem };

const refused = (why: PlanFileProblem): PlanFileResult => ({ ok: false, why });

const header = z.looseObject({ format: z.literal(planFileFormat), version: z.int().min(1) });

const readJson = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const isOurs = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === planFileFormat;

/** Reads the text of a plan file; what may be left out of it is filled in. Never throws. */
export function parsePlanFile(text: string): PlanFileResult {
  const written = text.replace(/^\uFEFF/, '').trim();
  if (written === '') return refused({ kind: 'empty' });
  const json = readJson(written);
  if (json === null) return refused({ kind: written.startsWith('{') ? 'damaged' : 'alien' });
  if (!isOurs(json.value)) return refused({ kind: 'alien' });
  const head = header.safeParse(json.value);
  if (!head.success) return refused({ kind: 'wrong-shape', ...shapeProblem(head.error, json.value) });
  if (head.data.version > planFileVersion) {
    return refused({ kind: 'later-version', version: head.data.version });
  }
  const newest = {
    ...head.data,
    version: planFileVersion,
    plan: migrate(planMigrations, head.data['plan'], head.data.version),
  };
  const file = planFileSchema.safeParse(newest);
  if (!file.success) return refused({ kind: 'wrong-shape', ...shapeProblem(file.error, newest) });
  const { plan } = file.data;
  const problems = checkPlan(plan);
  return problems.length > 0 ? refused({ kind: 'breaks-rules', problems, plan }) : { ok: true, plan };
}
