import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { runningSessionKind } from '../../src/contract/saved/running-session';
import { newDataDir } from './program';

const anchored = z.looseObject({
  data: z.looseObject({ anchor: z.looseObject({ wall: z.number() }) }),
});

/** A copy of a killed program's data folder, as if it had last been alive `seconds` ago; its events are left out. */
export function killedAgo(dataDir: string, seconds: number): string {
  const copy = newDataDir();
  fs.cpSync(dataDir, copy, { recursive: true, filter: (file) => path.basename(file) !== 'events.jsonl' });
  const name = `${runningSessionKind.name}.json`;
  const file = path.join(copy, name);
  const lastAlive = Date.now() - seconds * 1000;
  const document = anchored.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  document.data.anchor.wall += lastAlive - fs.statSync(path.join(dataDir, name)).mtimeMs;
  fs.writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  fs.utimesSync(file, lastAlive / 1000, lastAlive / 1000);
  return copy;
}
