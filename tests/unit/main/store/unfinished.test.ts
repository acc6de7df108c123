import fs from 'node:fs';
import { expect, it, vi } from 'vitest';
import { createAnchorFile } from '../../../../src/main/store/anchor-file';
import { boxKind, boxRoom, boxText } from '../../../support/saved-data/box-room';

vi.mock('electron-store', () => import('../../../support/saved-data/electron-store-without-electron'));

it('[D1] what was unfinished when the disk was full is gone after the next start, and nothing else', () => {
  const here = boxRoom();
  here.put('box.json', boxText('one'));
  const ours = ['box.json.tmp', 'box.json.tmp-1234567890abcdef', 'box.backup-1.json.tmp'];
  const others = ['box.damaged-1.json', 'notes.tmp', 'other.json.tmp'];
  for (const name of [...ours, ...others]) here.put(name, '{');
  here.open();
  expect(here.names()).toEqual([
    'box.backup-1.json',
    'box.damaged-1.json',
    'box.json',
    'notes.tmp',
    'other.json.tmp',
  ]);
});

it('[D1] beside the running session too', () => {
  const { directory, put, timers } = boxRoom();
  put('running.json.tmp', '{');
  const kind = { version: 1, read: boxKind.read };
  createAnchorFile({ directory, name: 'running', kind, after: timers.after, report: () => undefined });
  expect(fs.readdirSync(directory)).toEqual([]);
});
