import { z } from 'zod';
import { idSchema, schoolDateSchema } from './plan-file/plan-schema';

/** Judged in words: a window may ask for any whole number. */
const seconds = z.int();
/** A mark is named by its session, round and station. */
const markId = z.string().min(1).max(256);

/** What the teacher does to the marks of the open plan. Lengths in seconds. */
export const markChangeSchema = z.discriminatedUnion('do', [
  /** The target from here on. */
  z.strictObject({ do: z.literal('set'), station: idSchema, seconds }),
  /** No step up until she says so; or no longer. */
  z.strictObject({ do: z.literal('hold'), station: idSchema, on: z.boolean() }),
  /** Puts right how long the class kept going, in a practice or where stamina broke in a round, or a target that she set. */
  z.strictObject({ do: z.literal('edit'), id: markId, seconds }),
  /** Takes a mark away; a round's follows from the log and stays. */
  z.strictObject({ do: z.literal('delete'), id: markId }),
  /** A practice that was done without the program. */
  z.strictObject({ do: z.literal('add'), station: idSchema, date: schoolDateSchema, seconds }),
]);

export type MarkChange = z.infer<typeof markChangeSchema>;
