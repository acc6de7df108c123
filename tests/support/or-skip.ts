import { test } from '@playwright/test';

/** Something that a test needs, or why this machine cannot have it. */
export type Available<T extends object> = T | { readonly unavailable: string };

/** What the test needs; where the machine cannot have it the test is skipped, and says why. */
export function orSkip<T extends object>(found: Available<T>): T {
  if (!('unavailable' in found)) return found;
  test.skip(true, found.unavailable);
  throw new Error(found.unavailable);
}
