import type { Snapshots } from '../../src/contract/channels';
import type { CueOrder } from '../../src/contract/cue-order';
import { eventSchema, type RoundaboutEvent } from '../../src/contract/events';
import { dayKind } from '../../src/contract/saved/day';
import { journalLineSchema, type JournalLine } from '../../src/contract/saved/journal-line';
import { plansKind } from '../../src/contract/saved/plans';
import { rotationKind } from '../../src/contract/saved/rotation';
import { runningSessionKind, type RunningSession } from '../../src/contract/saved/running-session';
import { settingsKind } from '../../src/contract/saved/settings';
import type { Plan } from '../../src/domain/plan/plan';
import { instant, minutes, schoolDate, timeOfDay, type SchoolDate } from '../../src/domain/units';
import { createSessionClock } from '../../src/main/clock/session-clock';
import { createSimulatedClocks, type SimulatedClocks } from '../../src/main/clock/simulated-clocks';
import { dateAt, wallAt } from '../../src/main/clock/wall-time';
import { createDayBook } from '../../src/main/day/day-book';
import { forgetfulShelf, type Kept, type Shelf } from '../../src/main/day/shelf';
import { createNarrator } from '../../src/main/events/narrator';
import { createDayRunner } from '../../src/main/session/day-runner';
import { createLesson, type Lesson } from '../../src/main/session/lesson';
import { resumptionOf } from '../../src/main/session/resumption';
import { aPlan } from './plans';

/** What outlives the program. */
export interface MemoryDisk {
  running: { value: RunningSession; lastTouched: number } | null;
  readonly log: JournalLine[];
  readonly kept: Pick<Shelf, 'settings' | 'plans' | 'rotation' | 'day'>;
}

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
    day: keptThrough(dayKind),
  },
});

/** A shelf that keeps everything on `disk`; what a parser would refuse to read again is an error at once. */
export function shelfOn(disk: MemoryDisk, pc: Pick<SimulatedClocks, 'wall'>): Shelf {
  return {
    keeps: true,
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
      disk.log.push(journalLineSchema.parse(line) as JournalLine);
      return { log: disk.log.length };
    },
    close: () => undefined,
  };
}

export interface ProgramOptions {
  readonly plan?: Plan;
  readonly disk?: MemoryDisk;
  /** The PC's time of day when the program begins; 9:30 on a Monday, when the plan starts, unless told otherwise. */
  readonly wall?: number;
  readonly rehearse?: number;
  readonly keep?: boolean;
  readonly date?: SchoolDate;
  readonly days?: number;
  readonly quitWhenDone?: boolean;
  /** What the window that owns sound does with an order; plays it at once unless told otherwise. */
  readonly play?: (order: CueOrder, lesson: Lesson, pc: SimulatedClocks) => void;
}

/** The program without Electron, on simulated clocks. */
export interface TestProgram {
  readonly lesson: Lesson;
  readonly pc: SimulatedClocks;
  readonly disk: MemoryDisk;
  readonly events: readonly RoundaboutEvent[];
  readonly orders: readonly CueOrder[];
  /** The latest snapshots. */
  readonly shown: () => Snapshots;
  readonly published: () => number;
  readonly quits: () => number;
}

export const monday = schoolDate('2026-09-07');
export const halfPastNine = wallAt(monday, timeOfDay('09:30'));

/** Wired as the composition root wires it. */
export function openProgram(options: ProgramOptions = {}): TestProgram {
  const { plan = aPlan(), disk = aDisk(), wall = halfPastNine, rehearse = null, keep = false } = options;
  const pc = createSimulatedClocks(wall);
  const saved = shelfOn(disk, pc);
  const shelf = rehearse !== null && !keep ? forgetfulShelf(saved) : saved;
  const rehearsing = shelf.running.found?.value.rehearsalWall ?? null;
  const today = options.date ?? dateAt(rehearsing ?? pc.wall());
  const book = createDayBook(shelf, [plan], today);
  const resumption = resumptionOf(shelf.running.found, today, pc.wall());
  const carried = resumption.kind === 'carry' ? resumption : null;
  const clock = createSessionClock(pc, {
    rate: carried?.session.setup.rate ?? rehearse ?? 1,
    session: carried?.now ?? instant(0),
    wall:
      carried === null
        ? rehearse === null
          ? null
          : wallAt(today, plan.timings.startTime)
        : carried.rehearsalWall,
  });
  const events: RoundaboutEvent[] = [];
  const orders: CueOrder[] = [];
  let [shown, published, quits, sessions] = [null as Snapshots | null, 0, 0, disk.log.length];
  const narrator = createNarrator(
    {
      write: (event) => void events.push(eventSchema.parse(JSON.parse(JSON.stringify(event)))),
      close: () => undefined,
    },
    () => clock,
  );
  const play =
    options.play ?? ((order: CueOrder) => lesson.reportCue({ ...order, played: pc.mono(), why: null }));
  const lesson = createLesson({
    pc,
    clock,
    shelf,
    book,
    narrator,
    sound: {
      send: (order) => {
        orders.push(order);
        play(order, lesson, pc);
        return true;
      },
      volume: () => shelf.settings.get().volume,
      muted: () => shelf.settings.get().muted,
    },
    newId: () => `session-${(sessions += 1)}`,
    around: () => ({
      plans: book.plans(),
      notices: [],
      rehearsal: null,
      projector: { state: 'showing', label: '' },
      sound: { state: 'ready', volume: 1 },
    }),
    theme: () => shelf.settings.get().theme,
    publish: (snapshots) => {
      shown = snapshots;
      published += 1;
    },
    running: () => undefined,
    ended: () => runner.ended(),
  });
  const runner = createDayRunner(
    { lesson, book, clock, quit: () => (quits += 1) },
    { days: options.days ?? 1, quitWhenDone: options.quitWhenDone ?? false },
  );
  lesson.takeUp(resumption);
  lesson.publish();
  return {
    lesson,
    pc,
    disk,
    events,
    orders,
    shown: () => shown ?? lesson.snapshots(),
    published: () => published,
    quits: () => quits,
  };
}

/** Kills `program` and starts it again `dead` milliseconds later, in a new process with clocks of its own. */
export const restarted = (program: TestProgram, dead: number, options: ProgramOptions = {}): TestProgram =>
  openProgram({ ...options, disk: program.disk, wall: program.pc.wall() + dead });

/** Lets minutes and seconds pass. */
export const pass = ({ pc }: TestProgram, mins: number, secs = 0): void =>
  pc.pass(minutes(mins) + secs * 1000);
