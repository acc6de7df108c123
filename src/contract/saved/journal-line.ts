import { z } from 'zod';
import type { RoundRecord, SessionRecord } from '../../domain/records/session-record';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { wheelSchema } from './rotation';

const roundSchema = z.strictObject({
  round: z.int().min(1),
  seconds: z.number().min(0),
  where: z.record(idSchema, idSchema.nullable()),
  missed: z.record(idSchema, idSchema),
}) satisfies z.ZodType<RoundRecord>;

/** One line of the log. A later line of the same session takes the place of the earlier ones. */
export type JournalLine = SessionRecord & {
  readonly v: 1;
  readonly kind: 'session';
  /** When it was written, ISO 8601. */
  readonly at: string;
};

export const journalLineSchema = z.strictObject({
  v: z.literal(1),
  kind: z.literal('session'),
  session: z.string().min(1),
  plan: idSchema,
  date: schoolDateSchema,
  at: z.iso.datetime({ offset: true }),
  firstRound: z.int().min(1),
  rounds: z.array(roundSchema),
  ended: z.boolean(),
  wheel: z.strictObject({ before: wheelSchema, after: wheelSchema }),
}) satisfies z.ZodType<JournalLine>;
