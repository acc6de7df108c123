import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../../../resources/plans/${name}.json`, import.meta.url));

/** The text of a starter plan's file. */
export const starterText = (name: 'writing-groups' | 'first-weeks'): string =>
  fs.readFileSync(fileOf(name), 'utf8');

/**
 * The text of the starter plan Writing Groups with one field changed, by its path inside the file; undefined takes the
 * field out.
 */
export function changedStarter(path: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(starterText('writing-groups'));
  let holder = file;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step];
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return JSON.stringify(file);
}
