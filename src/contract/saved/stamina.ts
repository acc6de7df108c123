import { z } from 'zod';
import type { StaminaEntry } from '../../domain/records/stamina-entry';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { markSchema, standingSchema } from './mark-schema';
import type { JournalPosition } from './rotation';
import { savedKind } from './saved-kind';

/** A cache of the log: how far the stamina of each plan has come, and how much of the log that holds. */
export interface SavedStamina {
  readonly plans: Readonly<Record<string, StaminaEntry>>;
  readonly journal: JournalPosition;
}

export const staminaKind = savedKind<SavedStamina>(
  'stamina',
  z.strictObject({
    plans: z.record(
      idSchema,
      z.strictObject({
        before: z.record(idSchema, standingSchema),
        since: schoolDateSchema.nullable(),
        marks: z.array(markSchema),
        basis: z.string(),
        stale: z.boolean(),
        joined: schoolDateSchema.nullable(),
      }),
    ),
    journal: z.record(z.string(), z.int().min(0)),
  }),
  { plans: {}, journal: {} },
);
