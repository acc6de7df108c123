import type { z } from 'zod';
import { migrate, newestVersion, type Migration } from '../migrate';

/** One kind of saved file: its name, its shape, and what stands in for it when there is none yet. */
export interface SavedKind<T> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly version: number;
  /** Data of version `found` (at most `version`) as the newest shape; null when it does not fit. */
  readonly read: (data: unknown, found: number) => T | null;
  readonly initial: T;
}

/** Makes a kind out of its schema; `migrations[0]` lifts version 1 to 2. */
export const savedKind = <T>(
  name: string,
  schema: z.ZodType<T>,
  initial: T,
  migrations: readonly Migration[] = [],
): SavedKind<T> => ({
  name,
  version: newestVersion(migrations),
  read: (data, found) => {
    const parsed = schema.safeParse(migrate(migrations, data, found));
    return parsed.success ? parsed.data : null;
  },
  initial,
});
