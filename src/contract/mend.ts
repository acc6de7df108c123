import { z } from 'zod';
import type { Mend, MendEffect } from '../domain/rotation/mend';
import type { SchoolDate } from '../domain/units';
import { idSchema } from './plan-file/plan-schema';

/** What the teacher sets right on the wheel. */
export const mendSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('due'), group: idSchema, station: idSchema }),
  z.strictObject({ kind: z.literal('swap'), groups: z.tuple([idSchema, idSchema]).readonly() }),
  z.strictObject({ kind: z.literal('redo-day') }),
  z.strictObject({ kind: z.literal('skip-day') }),
]) satisfies z.ZodType<Mend>;

/** What a mend would do, or why it cannot be made, in one sentence. */
export type MendAnswer =
  | {
      readonly kind: 'effect';
      readonly effect: MendEffect;
      /** The day whose rounds would be sat again; null for every other mend. */
      readonly day: SchoolDate | null;
    }
  | { readonly kind: 'refused'; readonly sentence: string };
