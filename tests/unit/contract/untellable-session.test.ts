import fs from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { runningSessionKind } from '../../../src/contract/saved/running-session';
import type { SavedTrouble } from '../../../src/contract/saved/saved-trouble';
import { text } from '../../../src/contract/text';
import { createAnchorFile } from '../../../src/main/store/anchor-file';
import { formatDocument } from '../../../src/main/store/saved-document';
import { aSavedPlan } from '../../support/lessons';
import { manualTimers } from '../../support/saved-data/manual-timers';
import { tempDirectory } from '../../support/saved-data/temp-directory';
import { aSetup, at } from '../../support/sessions';

// No session is known whose telling throws: it would be a fault of ours.
vi.mock('../../../src/domain/session/tellable', () => ({
  isTellable: () => {
    throw new RangeError('cannot be told');
  },
}));

it('[D1] a running session whose telling throws is set aside like a damaged file, and said in one sentence', () => {
  const directory = tempDirectory();
  const { name, version } = runningSessionKind;
  const data = {
    setup: aSetup({ plan: aSavedPlan() }),
    entries: [],
    anchor: { session: at(2), wall: 1_800_000_000_000 },
    rehearsalWall: null,
    numbersAhead: 0,
  };
  fs.writeFileSync(path.join(directory, `${name}.json`), formatDocument({ version, data }));
  const troubles: SavedTrouble[] = [];
  const file = createAnchorFile({
    directory,
    name,
    kind: runningSessionKind,
    after: manualTimers().after,
    report: (trouble) => troubles.push(trouble),
  });
  expect(file.found).toBeNull();
  expect(fs.readdirSync(directory)).toEqual(['running-session.damaged-1.json']);
  expect(troubles.map(text.troubles.savedTrouble)).toEqual([
    'The running session could not be read because the file is damaged, so the session could not be taken up again (the file is kept as running-session.damaged-1.json).',
  ]);
});
