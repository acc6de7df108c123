import type { Snapshots } from '../../src/contract/channels';
import type { CueOrder } from '../../src/contract/cue-order';
import { eventSchema, type RoundaboutEvent } from '../../src/contract/events';
import type { Plan } from '../../src/domain/plan/plan';
import { advance } from '../../src/domain/session/advance';
import { minutes, schoolDate, timeOfDay, type Instant, type SchoolDate } from '../../src/domain/units';
import { createSimulatedClocks, type SimulatedClocks } from '../../src/main/clock/simulated-clocks';
import { dateAt, isoAt, wallAt } from '../../src/main/clock/wall-time';
import { createDayBook } from '../../src/main/day/day-book';
import { forgetfulShelf } from '../../src/main/day/shelf';
import { createNarrator } from '../../src/main/events/narrator';
import { createDayRunner } from '../../src/main/session/day-runner';
import { createFirstStart } from '../../src/main/session/first-start';
import { createLesson, type Lesson } from '../../src/main/session/lesson';
import { openDay } from '../../src/main/session/opening';
import { aDisk, shelfOn, type MemoryDisk } from './memory-disk';
import { aPlan, aStation, follows } from './plans';
import { standing } from './sessions';
import { scriptedSleepSigns, type SleepSign } from './sleep-signs';

/** `aPlan` in ids that a plan file may have, with names to know the stations by. */
export const aSavedPlan = (changes: Parameters<typeof aPlan>[0] = {}): Plan =>
  aPlan({
    stations: [
      aStation('tt', { name: 'Teacher Time', teacherLed: true }),
      aStation('iw', { name: 'Independent Writing', planningSeconds: 120 }),
      aStation('pw', { name: 'Partner Writing' }),
      aStation('sp', { name: 'Spelling Practice' }),
      aStation('hw', { name: 'Handwriting' }),
    ],
    cycle: ['tt', 'iw', 'pw', 'sp', 'hw'],
    follows: [follows('tt', 'iw')],
    ...changes,
  });

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
  /** `--start`, with a display that was drawn at once. */
  readonly start?: boolean;
  /** What the window that owns sound does with an order; plays it at once unless told otherwise. */
  readonly play?: (order: CueOrder, lesson: Lesson, pc: SimulatedClocks) => void;
}

/** The program without Electron, on simulated clocks. */
export interface TestProgram {
  readonly lesson: Lesson;
  readonly pc: SimulatedClocks;
  /** The system says that the PC goes to sleep, or that it woke. */
  readonly tellSleep: (sign: SleepSign) => void;
  readonly disk: MemoryDisk;
  readonly events: readonly RoundaboutEvent[];
  readonly orders: readonly CueOrder[];
  /** The latest snapshots. */
  readonly shown: () => Snapshots;
  readonly published: () => number;
  readonly quits: () => number;
  /** What the session's clock shows. */
  readonly now: () => Instant;
}

export const monday = schoolDate('2026-09-07');
export const halfPastNine = wallAt(monday, timeOfDay('09:30'));

/** Wired as the composition root wires it. */
export function openProgram(options: ProgramOptions = {}): TestProgram {
  const { plan = aSavedPlan(), disk = aDisk(), wall = halfPastNine, rehearse = null, keep = false } = options;
  const pc = createSimulatedClocks(wall);
  const signs = scriptedSleepSigns();
  const saved = shelfOn(disk, pc);
  const shelf = rehearse !== null && !keep ? forgetfulShelf(saved) : saved;
  const book = createDayBook(shelf, [plan], dateAt(pc.wall()), () => isoAt(pc.wall()));
  const { found } = shelf.running;
  const asked = { rehearse, keep, days: options.days ?? null, date: options.date ?? null };
  const { resumption, clock, daysLeft, dayIsNamed } = openDay({ options: asked, found, book, pc });
  const events: RoundaboutEvent[] = [];
  let onPublished: () => void = () => undefined;
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
    sleepSigns: signs,
    shelf,
    book,
    narrator,
    sound: {
      send: (order) => {
        orders.push(order);
        play(order, lesson, pc);
        return true;
      },
      wake: () => undefined,
      volume: () => shelf.settings.get().volume,
      muted: () => shelf.settings.get().muted,
    },
    today: () => (dayIsNamed ? book.date : dateAt(pc.wall())),
    newId: () => `session-${(sessions += 1)}`,
    around: () => ({
      plans: book.plans(),
      archivedPlans: book.archivedPlans(),
      notices: [],
      rehearsal: null,
      projector: { state: 'showing', label: '' },
      sound: { state: 'ready', volume: 1 },
    }),
    theme: () => shelf.settings.get().theme,
    publish: (snapshots) => {
      shown = snapshots;
      published += 1;
      onPublished();
    },
    running: () => undefined,
    ended: () => runner.ended(),
  });
  const runner = createDayRunner(
    { lesson, book, clock, quit: () => (quits += 1) },
    { daysLeft, quitWhenDone: options.quitWhenDone ?? false },
  );
  lesson.takeUp(resumption);
  lesson.publish();
  if (options.start === true) {
    const firstStart = createFirstStart(lesson, clock);
    onPublished = firstStart.changed;
    firstStart.drawn();
  }
  return {
    lesson,
    pc,
    tellSleep: signs.tell,
    disk,
    events,
    orders,
    shown: () => shown ?? lesson.snapshots(),
    published: () => published,
    quits: () => quits,
    now: clock.now,
  };
}

/** Kills `program` and starts it again `dead` milliseconds later, in a new process with clocks of its own. */
export const restarted = (program: TestProgram, dead: number, options: ProgramOptions = {}): TestProgram =>
  openProgram({ ...options, disk: program.disk, wall: program.pc.wall() + dead });

/** Where the session stands at this moment; null when there is none. */
export function where({ lesson, now }: TestProgram): string | null {
  const session = lesson.session();
  if (session === null) return null;
  return standing({ ...session, state: advance(session.setup, session.state, now()).state });
}

/** Lets minutes and seconds pass. */
export const pass = ({ pc }: TestProgram, mins: number, secs = 0): void =>
  pc.pass(minutes(mins) + secs * 1000);
