import { dayKind } from '../../src/contract/saved/day';
import { historyKind } from '../../src/contract/saved/history';
import { journalLineSchema, type JournalLine, type SessionLine } from '../../src/contract/saved/journal-line';
import { plansKind } from '../../src/contract/saved/plans';
import { rotationKind } from '../../src/contract/saved/rotation';
import { runningSessionKind, type RunningSession } from '../../src/contract/saved/running-session';
import { settingsKind } from '../../src/contract/saved/settings';
import { staminaKind } from '../../src/contract/saved/stamina';
import type { SimulatedClocks } from '../../src/main/clock/simulated-clocks';
import type { Kept, Shelf } from '../../src/main/day/shelf';
import { createLogReader } from '../../src/main/journal/log-reader';
import { createMarkRecords } from '../../src/main/journal/mark-records';
import { createSessionRecords } from '../../src/main/journal/session-records';

/** What outlives the program. */
export interface MemoryDisk {
  running: { value: RunningSession; lastTouched: number } | null;
  readonly log: JournalLine[];
  readonly kept: Pick<Shelf, 'settings' | 'plans' | 'rotation' | 'stamina' | 'day' | 'history'>;
}

/** What the log says of sessions. */
export const sessionLines = ({ log }: MemoryDisk): readonly SessionLine[] =>
  log.filter((line) => line.kind === 'session');

/** A value as it comes back from a file: through JSON, and through its parser. */
function throughFile<T>(
  kind: { read: (data: unknown, version: number) => T | null; version: number },
  value: T,
): T {
  const read = kind.read(JSON.parse(JSON.stringify(value)), kind.version);
  if (read === null && value !== null) throw new Error('What was saved cannot be read again.');
  return read ?? value;
}

function keptThrough<T>(kind: {
  read: (data: unknown, version: number) => T | null;
  version: number;
  initial: T;
}): Kept<T> {
  let value = kind.initial;
  return {
    get: () => value,
    set: (newest) => {
      value = throughFile(kind, newest);
    },
  };
}

export const aDisk = (): MemoryDisk => ({
  running: null,
  log: [],
  kept: {
    settings: keptThrough(settingsKind),
    plans: keptThrough(plansKind),
    rotation: keptThrough(rotationKind),
    stamina: keptThrough(staminaKind),
    day: keptThrough(dayKind),
    history: keptThrough(historyKind),
  },
});

/** A shelf that keeps everything on `disk`; what a parser would refuse to read again is an error at once. */
export function shelfOn(disk: MemoryDisk, pc: Pick<SimulatedClocks, 'wall'>): Shelf {
  const readLog = createLogReader({
    *readAll() {
      yield;
      return [...disk.log];
    },
  });
  const sessions = createSessionRecords(function* () {
    return (yield* readLog()).sessions;
  });
  const marks = createMarkRecords(function* (plan) {
    return (yield* readLog()).marks.get(plan) ?? [];
  });
  return {
    ...disk.kept,
    running: {
      found: disk.running,
      write: (session) => {
        const value = throughFile(runningSessionKind, session);
        disk.running = value === null ? null : { value, lastTouched: pc.wall() };
      },
      touch: () => {
        if (disk.running !== null) disk.running.lastTouched = pc.wall();
      },
      clear: () => {
        disk.running = null;
      },
    },
    appendToLog: (line) => {
      const parsed = journalLineSchema.parse(line);
      disk.log.push(parsed);
      sessions.note(parsed);
      marks.note(parsed);
      return { written: true, held: { log: disk.log.length } };
    },
    sessions: sessions.all,
    marks: marks.of,
    close: () => undefined,
  };
}
