import { expect, it } from 'vitest';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { createPersistentWriter } from '../../../../src/main/store/persistent-writer';
import { manualTimers } from '../../../support/saved-data/manual-timers';
import { systemError } from '../../../support/saved-data/system-error';

function bench() {
  const timers = manualTimers();
  const troubles: SavedTrouble[] = [];
  const tried: string[] = [];
  const disk: { error: Error | null } = { error: null };
  const writer = createPersistentWriter<string>({
    name: 'box',
    attempt: (content) => {
      tried.push(content);
      if (disk.error !== null) throw disk.error;
    },
    after: timers.after,
    report: (trouble) => troubles.push(trouble),
  });
  return { timers, troubles, tried, disk, writer };
}

it('writes at once when nothing is in the way', () => {
  const { writer, tried, timers } = bench();
  writer.write('a');
  expect(tried).toEqual(['a']);
  expect(timers.waiting()).toEqual([]);
  expect(writer.flush()).toBe(true);
  expect(tried).toEqual(['a']);
});

it('[D2] waits longer after each failure, up to a minute, and never gives up', () => {
  const { writer, timers, disk } = bench();
  disk.error = systemError('EBUSY');
  writer.write('a');
  const delays: number[] = [];
  for (let time = 0; time < 7; time += 1) {
    delays.push(...timers.waiting());
    timers.runNext();
  }
  expect(delays).toEqual([250, 1_000, 4_000, 15_000, 60_000, 60_000, 60_000]);
});

it('[D2] tells after the third failure in a row, once, and tells when it worked after all', () => {
  const { writer, timers, troubles, disk } = bench();
  disk.error = systemError('ENOSPC');
  writer.write('a');
  timers.runNext();
  expect(troubles).toEqual([]);
  timers.runNext();
  timers.runNext();
  expect(troubles).toEqual([{ kind: 'not-saved', name: 'box', code: 'ENOSPC' }]);
  disk.error = null;
  timers.runNext();
  expect(troubles.at(-1)).toEqual({ kind: 'saved-after-all', name: 'box' });
  expect(timers.waiting()).toEqual([]);
});

it('[D2] says nothing of a failure that passed by itself, and counts anew thereafter', () => {
  const { writer, timers, troubles, disk } = bench();
  for (let time = 0; time < 3; time += 1) {
    disk.error = systemError('EBUSY');
    writer.write(`${time}`);
    timers.runNext();
    expect(timers.waiting()).toEqual([1_000]);
    disk.error = null;
    timers.runNext();
  }
  expect(troubles).toEqual([]);
});

it('[D2] tries no more often because more is written meanwhile; the newest content wins', () => {
  const { writer, timers, tried, disk } = bench();
  disk.error = systemError('EBUSY');
  for (const content of ['a', 'b', 'c']) writer.write(content);
  expect(tried).toEqual(['a']);
  disk.error = null;
  timers.runNext();
  expect(tried).toEqual(['a', 'c']);
});

it('[D2] a flush tries at once and, failing, tells at once', () => {
  const { writer, timers, troubles, disk } = bench();
  disk.error = systemError('EPERM');
  writer.write('a');
  expect(writer.flush()).toBe(false);
  expect(troubles).toEqual([{ kind: 'not-saved', name: 'box', code: 'EPERM' }]);
  expect(timers.waiting()).toHaveLength(1);
  disk.error = null;
  expect(writer.flush()).toBe(true);
  expect(timers.waiting()).toEqual([]);
});
