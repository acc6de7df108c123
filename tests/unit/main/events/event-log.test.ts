import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { eventSchema, type RoundaboutEvent } from '../../../../src/contract/events';
import { openEventLog } from '../../../../src/main/events/event-log';
import { systemError } from '../../../support/saved-data/system-error';
import { tempDirectory } from '../../../support/saved-data/temp-directory';

afterEach(() => {
  vi.restoreAllMocks();
});

const trouble = (what: string): RoundaboutEvent => ({
  event: 'trouble',
  session: null,
  mono: 12.5,
  at: '2026-09-07T09:30:00.000+01:00',
  what,
});

function opened(file: string) {
  const sentences: string[] = [];
  const opening = openEventLog(file, (sentence) => sentences.push(sentence));
  if (!opening.ok) throw new Error(opening.sentence);
  return { log: opening.log, sentences };
}

const linesOf = (file: string): readonly unknown[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));

it('each event is a JSON line on the file when it was written, after what was there', () => {
  const file = path.join(tempDirectory(), 'events.jsonl');
  const early = opened(file);
  early.log.write(trouble('a'));
  early.log.close();
  const { log } = opened(file);
  log.write(trouble('b\nc'));
  expect(linesOf(file)).toEqual([trouble('a'), trouble('b\nc')]);
  log.close();
});

it('a file that cannot be opened is refused in one sentence', () => {
  const directory = tempDirectory();
  const file = path.join(directory, 'none', 'events.jsonl');
  expect(openEventLog(file, () => undefined)).toEqual({
    ok: false,
    sentence: `The events file "${file}" cannot be written: there is no such file or directory.`,
  });
});

it('a line that cannot be written is said once and stops nothing; later lines are tried', () => {
  const file = path.join(tempDirectory(), 'events.jsonl');
  const { log, sentences } = opened(file);
  const full = vi.spyOn(fs, 'appendFileSync').mockImplementation(() => {
    throw systemError('ENOSPC');
  });
  log.write(trouble('lost'));
  log.write(trouble('lost'));
  full.mockRestore();
  log.write(trouble('kept'));
  expect(sentences).toEqual([
    `What happens could not be written to ${file} (the disk is full), so the events file is not complete.`,
  ]);
  expect(linesOf(file)).toEqual([trouble('kept')]);
  log.close();
});

const head = { session: 's1', mono: 0, at: '2026-09-07T09:30:00.000+01:00' };
const inSegment = { ...head, segment: 1 };
const events: readonly RoundaboutEvent[] = [
  { event: 'session-started', ...head, plan: 'Writing Groups', date: '2026-09-07' as never },
  { event: 'segment-started', ...inSegment, kind: 'work', round: 1, seconds: 900, where: { Foxes: 'TT' } },
  { event: 'cue', ...inSegment, name: 'start', due: 0, played: 4.2 },
  { event: 'cue', ...inSegment, name: 'move', due: 0, played: null, why: 'late' },
  { event: 'command', ...inSegment, name: 'pause', by: 'keyboard' },
  { event: 'segment-ended', ...inSegment, kind: 'work', round: 1, elapsed: 900_000, why: 'time' },
  { event: 'display', ...head, state: 'moved', why: 'unplugged' },
  { event: 'held', ...inSegment, why: 'slept' },
  { event: 'session-ended', ...head, why: 'finished' },
  { event: 'saved', ...head },
];

it.each(events)('$event fits the schema that docs/events.md describes', (event) => {
  expect(eventSchema.parse(event)).toEqual(event);
});

it.each([
  ['event', 'segment-paused'],
  ['session', null],
  ['segment', 0],
  ['segment', undefined],
  ['mono', '0'],
  ['at', '09:30'],
  ['kind', 'break'],
  ['where', { Foxes: null }],
  ['more', 1],
])('segment-started with %s as %j does not', (field, value) => {
  expect(eventSchema.safeParse({ ...events[1], [field]: value }).success).toBe(false);
});
