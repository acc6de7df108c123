import { z } from 'zod';
import { editSchema } from './edit';

/** What control may ask of main without changing anything; each is answered from what is there now. */
export const query = z.discriminatedUnion('kind', [
  /** Whether an edit would be taken. */
  z.strictObject({ kind: z.literal('try-edit'), edit: editSchema }),
]);

export type Query = z.infer<typeof query>;

/** The answer to each kind of question. */
export interface QueryAnswers {
  /** Why it would be refused, in one sentence; null when it would be taken. */
  readonly 'try-edit': string | null;
}

/** The question of one kind. */
export type QueryOf<K extends Query['kind']> = Extract<Query, { readonly kind: K }>;
