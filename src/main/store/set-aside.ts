import path from 'node:path';
import type { Disk } from './disk';

/** Moves a file out of the way under a name that nothing has yet, `plans.damaged-1.json`; returns that name. */
export function setAside(disk: Disk, file: string): string {
  const { dir, name, ext } = path.parse(file);
  const nameOf = (number: number): string => `${name}.damaged-${number}${ext}`;
  let number = 1;
  while (disk.exists(path.join(dir, nameOf(number)))) number += 1;
  disk.rename(file, path.join(dir, nameOf(number)));
  return nameOf(number);
}

/** The same, or null when it cannot be moved yet. */
export function trySetAside(disk: Disk, file: string): string | null {
  try {
    return setAside(disk, file);
  } catch {
    return null;
  }
}
