import { z } from 'zod';
import type { MendRecord } from '../../domain/records/mend-record';
import type { RoundRecord, SessionRecord } from '../../domain/records/session-record';
import type { StaminaRecord } from '../../domain/records/stamina-record';
import { mendSchema } from '../mend';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { keptMarkSchema } from './mark-schema';
import { entrySchema, wheelSchema } from './rotation';

const roundSchema = z.strictObject({
  round: z.int().min(1),
  seconds: z.number().min(0),
  where: z.record(idSchema, idSchema.nullable()),
  missed: z.record(idSchema, idSchema),
}) satisfies z.ZodType<RoundRecord>;

interface LineHead<K extends string> {
  readonly v: 1;
  readonly kind: K;
  /** When it was written, ISO 8601. */
  readonly at: string;
}

/** What a session has come to. A later line of the same session takes the place of the earlier ones. */
export type SessionLine = LineHead<'session'> & SessionRecord;
/** A mend of the wheel, or its taking back. */
export type MendLine = LineHead<'mend'> & MendRecord;
/** A mark of a station's stamina, or its taking back. */
export type StaminaLine = LineHead<'stamina'> & StaminaRecord;
/** One line of the log. */
export type JournalLine = SessionLine | MendLine | StaminaLine;

const head = <K extends string>(kind: K) => ({
  v: z.literal(1),
  kind: z.literal(kind),
  plan: idSchema,
  date: schoolDateSchema,
  at: z.iso.datetime({ offset: true }),
});

export const sessionLineSchema = z.strictObject({
  ...head('session'),
  session: z.string().min(1),
  firstRound: z.int().min(1),
  rounds: z.array(roundSchema),
  ended: z.boolean(),
  wheel: z.strictObject({ before: wheelSchema, after: wheelSchema }),
}) satisfies z.ZodType<SessionLine>;

export const journalLineSchema = z.discriminatedUnion('kind', [
  sessionLineSchema,
  z.strictObject({
    ...head('mend'),
    mend: mendSchema,
    back: z.boolean(),
    from: entrySchema.nullable(),
    to: entrySchema.nullable(),
  }),
  z.strictObject({ ...head('stamina'), id: z.string().min(1), mark: keptMarkSchema.nullable() }),
]) satisfies z.ZodType<JournalLine>;
