import path from 'node:path';
import type { Disk } from './disk';

/**
 * Removes what was being written beside `file`, or beside a backup of it, when the program was killed or the disk was
 * full: `plans.json.tmp`, `plans.backup-1.json.tmp`, and electron-store's `plans.json.tmp-12af`. Never throws.
 */
export function removeUnfinished(disk: Disk, file: string): void {
  const { dir, name, ext } = path.parse(file);
  try {
    for (const found of disk.list(dir)) {
      const ours = found.startsWith(`${name}${ext}.tmp`) || found.startsWith(`${name}.backup-`);
      if (ours && /\.tmp(-[0-9a-f]+)?$/.test(found)) disk.remove(path.join(dir, found));
    }
  } catch {
    // They are only in the way of a person who looks into the directory; the next start tries again.
    return;
  }
}
