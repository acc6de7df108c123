import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SavedTrouble } from '../../../../src/contract/saved/saved-trouble';
import { finish } from '../../../../src/domain/steps';
import { openJournal, type Journal } from '../../../../src/main/journal/journal';
import { createSessionRecords, latestSessions } from '../../../../src/main/journal/session-records';
import { manualTimers } from '../../../support/saved-data/manual-timers';
import { sessionLine } from '../../../support/saved-data/session-lines';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

afterEach(() => {
  vi.restoreAllMocks();
});

const file = 'log-2026-27.jsonl';

function* sessionsOf({ readAll }: Pick<Journal, 'readAll'>) {
  return latestSessions(yield* readAll());
}

function room() {
  const directory = tempDirectory();
  const troubles: SavedTrouble[] = [];
  const { after } = manualTimers();
  const journal = openJournal({ directory, after, report: (trouble) => troubles.push(trouble) });
  return { directory, troubles, journal };
}

describe('what the log says of every session', () => {
  test('[T19] [W1] is its latest record, in the order in which the sessions began', () => {
    const { journal } = room();
    const [first, second, later] = [
      sessionLine('s1', 0, 1),
      sessionLine('s2', 1, 1),
      sessionLine('s1', 0, 2),
    ];
    for (const line of [first, second, later]) journal.append(line);
    expect(finish(createSessionRecords(() => sessionsOf(journal)).all())).toEqual([later, second]);
  });

  test('is read when it is first asked for and not again: later lines are noted', () => {
    const read = vi.fn(function* () {
      yield;
      return [sessionLine('s1', 0, 1)];
    });
    const records = createSessionRecords(read);
    records.note(sessionLine('s1', 0, 2));
    expect(read).not.toHaveBeenCalled();
    const first = finish(records.all());
    expect(first.map(({ session, rounds }) => [session, rounds.length])).toEqual([['s1', 2]]);
    expect(finish(records.all())).toBe(first);
    records.note(sessionLine('s1', 0, 3));
    records.note(sessionLine('s2', 3, 1));
    expect(finish(records.all()).map(({ session, rounds }) => [session, rounds.length])).toEqual([
      ['s1', 3],
      ['s2', 1],
    ]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('has a line that is written while the log is still being read', () => {
    const { journal } = room();
    journal.append(sessionLine('s1', 0, 1));
    const records = createSessionRecords(() => sessionsOf(journal));
    const reading = records.all();
    reading.next();
    records.note(sessionLine('s1', 0, 2));
    expect(finish(reading).map(({ session, rounds }) => [session, rounds.length])).toEqual([['s1', 2]]);
  });

  test('[D2] has a line that still waits for the disk', () => {
    const { journal } = room();
    const full = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw systemError('ENOSPC');
    });
    expect(journal.append(sessionLine('s1', 0, 1))).toBe(false);
    full.mockRestore();
    expect(finish(journal.readAll()).map((line) => line.kind === 'session' && line.session)).toEqual(['s1']);
  });

  test('[D1] leaves damaged lines out, and says nothing of them a second time', () => {
    const { directory, journal, troubles } = room();
    journal.append(sessionLine('s1', 0, 1));
    fs.appendFileSync(path.join(directory, file), '{"v":1,"kind":"sess\n');
    expect(
      finish(createSessionRecords(() => sessionsOf(journal)).all()).map(({ session }) => session),
    ).toEqual(['s1']);
    expect(troubles).toEqual([]);
  });

  test('reading it does not change what is held of the log', () => {
    const { journal } = room();
    journal.append(sessionLine('s1', 0, 1));
    const held = journal.position();
    finish(journal.readAll());
    expect(journal.position()).toEqual(held);
  });
});
