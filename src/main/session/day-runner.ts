import { millis, seconds, type SchoolDate } from '../../domain/units';
import type { Cancel, Clock } from '../clock/clock';
import type { DayBook } from '../day/day-book';
import type { Lesson } from './lesson';

/** Time for the last chime before the program quits by itself, in real time. */
const lastChime = seconds(3);

export interface DayRunnerPorts {
  readonly lesson: Pick<Lesson, 'session' | 'start' | 'closeSession'>;
  readonly book: Pick<DayBook, 'turnTo'>;
  readonly clock: Clock;
  readonly quit: () => void;
}

export interface DayRunnerOptions {
  /** The school days that follow by themselves, in order. */
  readonly daysLeft: readonly SchoolDate[];
  readonly quitWhenDone: boolean;
}

/** After a session's end: on to the next school day, or out of the program, as the command line asked. */
export function createDayRunner(ports: DayRunnerPorts, { daysLeft, quitWhenDone }: DayRunnerOptions) {
  const { lesson, book, clock, quit } = ports;
  let left = daysLeft;
  let cancel: Cancel = () => undefined;

  /** False when the teacher took the end back, or began another session. */
  const isOver = (): boolean => (lesson.session()?.state.stage ?? 'done') === 'done';

  function goOn(next: SchoolDate): void {
    left = left.slice(1);
    lesson.closeSession();
    book.turnTo(next);
    lesson.start('all', 'cli');
  }

  return {
    /** The session came to its end. What follows comes a moment later, when all that it leaves behind is saved. */
    ended: (): void => {
      cancel();
      const [next] = left;
      const whenOver = (run: () => void) => () => {
        if (isOver()) run();
      };
      if (next !== undefined) {
        cancel = clock.afterReal(
          millis(0),
          whenOver(() => goOn(next)),
        );
      } else if (quitWhenDone) {
        cancel = clock.afterReal(clock.rate > 10 ? millis(50) : lastChime, whenOver(quit));
      }
    },
  };
}
