import type { CommandAnswer } from '../../contract/channels';
import { text } from '../../contract/text';
import type { StationId } from '../../domain/plan/plan';
import { givesWay } from '../../domain/session/allowed';
import type { Giver, Setup } from '../../domain/session/state';
import type { SchoolDate } from '../../domain/units';
import type { Clock } from '../clock/clock';
import type { DayBook } from '../day/day-book';
import { newSetup, practiceSetup, startOf } from './new-setup';
import { practiceAt } from './practice-desk';
import type { SessionHost } from './session-host';

export interface StartsPorts {
  readonly host: Pick<SessionHost, 'session' | 'act' | 'start' | 'close'>;
  readonly book: Pick<DayBook, 'world'>;
  readonly clock: Clock;
  newId(): string;
  /** Looks whether main ran until now. */
  pulse(): void;
  turnDay(): void;
  /** A session begins at once. */
  beginning(): void;
}

/** How sessions begin, and how one that is over is put away. */
export interface Starts {
  start(which: 'all' | 'left', by: Giver): boolean;
  /** Starts a practice of the whole class at a station. */
  practice(station: StationId, by: Giver): CommandAnswer;
  /** Puts a session away that is over, or of which only the carpet is left; false while one runs. */
  closeSession(): boolean;
}

export function createStarts(ports: StartsPorts): Starts {
  const { host, book, clock } = ports;
  /** The day of the latest practice. */
  let practised: SchoolDate | null = null;

  /** Ends what gives way to a start, or is put away; false while a session runs. */
  function over(by: Giver): boolean {
    const session = host.session();
    if (session === null) return true;
    if (!givesWay(session)) return false;
    if (session.state.stage !== 'done') host.act({ name: 'end' }, by);
    return true;
  }

  function makeWay(by: Giver): boolean {
    // A sleep that ended just now is no gap of a session that begins after it.
    ports.pulse();
    if (!over(by)) return false;
    ports.turnDay();
    return true;
  }

  function begin(setup: Setup, by: Giver): void {
    ports.beginning();
    host.start(setup, by);
  }

  return {
    start: (which, by) => {
      if (!makeWay(by)) return false;
      const world = book.world(null);
      // A rehearsal's day begins at the plan's start time, whenever its start is pressed; a practice has begun it already.
      if (practised !== world.date) clock.turnTo(startOf(world));
      begin(newSetup(world, which, ports.newId(), clock), by);
      return true;
    },
    practice: (station, by) => {
      const asked = practiceAt(book.world(null), station);
      if (!asked.ok) return asked;
      if (!makeWay(by)) return { ok: false, said: text.acts.notNow };
      // Making way may have turned the day, and with it the target.
      const world = book.world(null);
      const found = practiceAt(world, station);
      if (!found.ok) return found;
      practised = world.date;
      begin(practiceSetup(world, found.stamina, ports.newId(), clock), by);
      return { ok: true, said: null };
    },
    closeSession: () => {
      const stands = host.session() !== null && over('control');
      if (stands) host.close();
      return stands;
    },
  };
}
