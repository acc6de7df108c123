import { z } from 'zod';
import type { RotationEntry } from '../../domain/records/session-record';
import type { Wheel } from '../../domain/rotation/wheel';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { savedKind } from './saved-kind';

/** A slot outside of the cycle would stop the session that starts from it, so such a wheel is as bad as a damaged one. */
export const wheelSchema = z
  .strictObject({
    cycle: z.array(idSchema),
    slots: z.record(idSchema, z.int().min(0)),
    owed: z.record(idSchema, idSchema),
  })
  .refine(({ cycle, slots }) =>
    Object.values(slots).every((slot) => slot < cycle.length),
  ) satisfies z.ZodType<Wheel>;

export const entrySchema = z.strictObject({
  wheel: wheelSchema,
  today: z.strictObject({ date: schoolDateSchema, counted: z.int().min(0) }),
  latestDay: z.strictObject({ date: schoolDateSchema, before: wheelSchema }).nullable().default(null),
}) satisfies z.ZodType<RotationEntry>;

/** How many bytes of each file of the log are held in what was made of it; a file not named: none. */
export type JournalPosition = Readonly<Record<string, number>>;

/** A cache of the log: the rotation of each plan, and how much of the log it holds. */
export interface SavedRotation {
  readonly plans: Readonly<Record<string, RotationEntry>>;
  readonly journal: JournalPosition;
}

export const rotationKind = savedKind<SavedRotation>(
  'rotation',
  z.strictObject({
    plans: z.record(idSchema, entrySchema),
    journal: z.record(z.string(), z.int().min(0)),
  }),
  { plans: {}, journal: {} },
);
