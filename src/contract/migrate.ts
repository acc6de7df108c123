/** Lifts data of one version to the next. Pure; may throw on data that never was of that version. */
export type Migration = (data: unknown) => unknown;

/** To a version that only adds what may be left out: an older program is to know that it cannot read the data. */
export const onlyAdds: Migration = (data) => data;

/** The version that data has once every one of `migrations` has been applied; versions count from 1. */
export const newestVersion = (migrations: readonly Migration[]): number => migrations.length + 1;

/**
 * Brings `data` of version `found` to the newest version; `migrations[0]` lifts version 1 to 2, and so on.
 * Undefined, which no schema takes, when the data never was of that version.
 */
export function migrate(migrations: readonly Migration[], data: unknown, found: number): unknown {
  try {
    return migrations.slice(found - 1).reduce((lifted, lift) => lift(lifted), data);
  } catch {
    return undefined;
  }
}
