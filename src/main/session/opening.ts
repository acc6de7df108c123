import { schoolDaysFrom } from '../../domain/calendar/school-days';
import { timingsOn } from '../../domain/plan/timings-on';
import { instant, type SchoolDate } from '../../domain/units';
import type { Clock } from '../clock/clock';
import type { PcClocks } from '../clock/pc-clocks';
import { createSessionClock } from '../clock/session-clock';
import { dateAt, wallAt } from '../clock/wall-time';
import type { CommandLineOptions } from '../command-line/options';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import { resumptionOf, type Resumption } from './resumption';

export interface OpeningParts {
  readonly options: Pick<CommandLineOptions, 'rehearse' | 'keep' | 'days' | 'date'>;
  readonly found: Shelf['running']['found'];
  readonly book: Pick<DayBook, 'plan' | 'turnTo' | 'latestSat'>;
  readonly pc: PcClocks;
}

/** What this run of the program begins with. */
export interface Opening {
  readonly resumption: Resumption;
  readonly clock: Clock;
  readonly rehearsal: { readonly rate: number; readonly kept: boolean } | null;
  /** The school days that follow by themselves, when `--days` was given. */
  readonly daysLeft: readonly SchoolDate[];
  /** The day is not the PC's own: it changes only when it is told to. */
  readonly dayIsNamed: boolean;
}

/** Turns the book to the day that this run begins on, and finds out what goes on there. */
export function openDay({ options, found, book, pc }: OpeningParts): Opening {
  const rehearsed = found === null || found.value.rehearsalWall === null ? null : found.value.setup.date;
  const asked = options.date ?? dateAt(pc.wall());
  const inRow = options.days === null ? [] : schoolDaysFrom(book.plan(), asked, options.days);
  // A kept rehearsal that was killed goes on on its own day, unless this start names another that is not in its row.
  const goesOn = rehearsed !== null && (options.date === null || inRow.includes(rehearsed));
  const today = goesOn ? rehearsed : (firstToSit(inRow, options.keep ? book.latestSat() : null) ?? asked);
  book.turnTo(today);

  const resumption = resumptionOf(found, today, pc.wall());
  const carried = resumption.kind === 'carry' ? resumption : null;
  const rate = carried?.session.setup.rate ?? options.rehearse ?? 1;
  const startWall = options.rehearse === null ? null : wallAt(today, timingsOn(book.plan(), today).startTime);
  const clock = createSessionClock(pc, {
    rate,
    session: carried?.now ?? instant(0),
    wall: carried === null ? startWall : carried.rehearsalWall,
  });
  return {
    resumption,
    clock,
    rehearsal:
      options.rehearse === null && (carried === null || carried.rehearsalWall === null)
        ? null
        : { rate, kept: options.keep || carried !== null },
    // ISO dates sort as text.
    daysLeft: inRow.filter((day) => day > today),
    dayIsNamed: options.date !== null || clock.face().wall !== null,
  };
}

/** The day of a row after the latest that was sat, as after a kill between two days; a row that is through begins again. */
function firstToSit(row: readonly SchoolDate[], latest: SchoolDate | null): SchoolDate | undefined {
  // ISO dates sort as text.
  const left = latest !== null && row.includes(latest) ? row.filter((day) => day > latest) : [];
  return left[0] ?? row[0];
}
