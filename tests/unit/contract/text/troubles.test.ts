import { expect, it } from 'vitest';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { text } from '../../../../src/contract/text';

const sentences: readonly (readonly [SavedTrouble, string])[] = [
  [
    {
      kind: 'file-replaced',
      name: 'plans',
      cause: 'damaged',
      keptAs: 'plans.damaged-1.json',
      used: 'backup',
    },
    'The plans could not be read because the file is damaged, so the newest good backup is used (the file is kept as plans.damaged-1.json).',
  ],
  [
    { kind: 'file-replaced', name: 'plans', cause: 'damaged', keptAs: null, used: 'initial' },
    'The plans could not be read because the file is damaged, so the starter plan is used.',
  ],
  [
    { kind: 'file-replaced', name: 'settings', cause: 'later-version', keptAs: 'x', used: 'initial' },
    'The settings could not be read because the file was written by a later version of Roundabout, so Roundabout starts with a new one (the file is kept as x).',
  ],
  [
    { kind: 'file-replaced', name: 'rotation', cause: 'missing', keptAs: null, used: 'backup' },
    'The record of who goes where next could not be read because the file is gone, so the newest good backup is used.',
  ],
  [
    { kind: 'file-replaced', name: 'running-session', cause: 'unreadable', keptAs: null, used: 'initial' },
    'The running session could not be read because the system did not let Roundabout open the file, so the session could not be taken up again.',
  ],
  [
    { kind: 'not-saved', name: 'day', code: 'ENOSPC' },
    'The list of who is away today could not be saved yet (the disk is full); Roundabout goes on trying.',
  ],
  [
    { kind: 'not-saved', name: 'log', code: 'EIO' },
    'The log of the lessons could not be saved yet (the system says EIO); Roundabout goes on trying.',
  ],
  [{ kind: 'saved-after-all', name: 'plans' }, 'The plans could be saved after all.'],
  [
    { kind: 'log-lines-skipped', file: 'log-2026-27.jsonl', lines: 1 },
    'One entry of the log log-2026-27.jsonl could not be read and is left out; all others are used.',
  ],
  [
    { kind: 'log-lines-skipped', file: 'log-2026-27.jsonl', lines: 2 },
    '2 entries of the log log-2026-27.jsonl could not be read and are left out; all others are used.',
  ],
  [
    { kind: 'log-unreadable', file: 'log-2026-27.jsonl', code: 'EBUSY' },
    'The log log-2026-27.jsonl could not be read (another program is using it), so what it says is not counted until the next start.',
  ],
];

it.each(sentences)('%j is said in one plain sentence', (trouble, sentence) => {
  expect(text.troubles.savedTrouble(trouble)).toBe(sentence);
});
