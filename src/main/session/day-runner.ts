import { nextSchoolDay } from '../../domain/calendar/school-days';
import { millis, seconds } from '../../domain/units';
import type { Clock } from '../clock/clock';
import type { DayBook } from '../day/day-book';
import type { Lesson } from './lesson';

/** Time for the last chime before the program quits by itself, in real time. */
const lastChime = seconds(3);

export interface DayRunnerPorts {
  readonly lesson: Pick<Lesson, 'start' | 'closeSession'>;
  readonly book: Pick<DayBook, 'date' | 'plan' | 'turnTo'>;
  readonly clock: Clock;
  readonly quit: () => void;
}

export interface DayRunnerOptions {
  /** School days in a row, the present one counted. */
  readonly days: number;
  readonly quitWhenDone: boolean;
}

/** After a session's end: on to the next school day, or out of the program, as the command line asked. */
export function createDayRunner(ports: DayRunnerPorts, { days, quitWhenDone }: DayRunnerOptions) {
  const { lesson, book, clock, quit } = ports;
  let left = days - 1;
  return {
    /** The session came to its end. What follows comes a moment later, when all that it leaves behind is saved. */
    ended: (): void => {
      const next = left > 0 ? nextSchoolDay(book.plan(), book.date) : null;
      if (next !== null) {
        left -= 1;
        clock.afterReal(millis(0), () => {
          lesson.closeSession();
          book.turnTo(next);
          lesson.start('all', 'cli');
        });
      } else if (quitWhenDone) {
        clock.afterReal(clock.rate > 10 ? millis(50) : lastChime, quit);
      }
    },
  };
}
