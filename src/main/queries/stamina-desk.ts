import type { QueryAnswers, QueryOf, TriedTerm } from '../../contract/query';
import { staminaWeeks } from '../../domain/ahead/stamina-weeks';
import { daysAfter, schoolDaysFrom } from '../../domain/calendar/school-days';
import type { Mark } from '../../domain/stamina/mark';
import { tryOut } from '../../domain/stamina/try-out';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import type { Lesson } from '../session/lesson';
import type { InSlices } from './in-slices';
import { remembering } from './remembering';

export interface StaminaDeskPorts {
  readonly book: Pick<DayBook, 'plan' | 'world'>;
  readonly lesson: Pick<Lesson, 'session'>;
  readonly shelf: Pick<Shelf, 'marks'>;
  readonly inSlices: InSlices;
}

/** The longest stretch that is shown at once, in days: a school year with its holidays. */
const longest = 400;
/** About a term, in school days. */
const term = 60;
/** Most classes meet most of their targets. */
const usualRate = 0.8;
/** The same class each time, so that two plans are compared by the plans alone. */
const seed = 1;

/** Answers how the stamina of the open plan came to be and will go on, and how a class that is supposed would fare. */
export function createStaminaDesk({ book, lesson, shelf, inSlices }: StaminaDeskPorts) {
  return {
    stamina: remembering<QueryOf<'stamina'>, QueryAnswers['stamina'], readonly Mark[]>(
      {
        log: () => shelf.marks(book.plan().id),
        world: () => book.world(lesson.session()),
        inSlices,
      },
      ({ from, to }, world, marks) => {
        const last = daysAfter(from, longest);
        return staminaWeeks(world, marks, { from, to: to < last ? to : last });
      },
    ),
    'try-out': ({ metOfTen, practicesADay }: QueryOf<'try-out'>): TriedTerm => {
      const { plan, date } = book.world(null);
      const days = schoolDaysFrom(plan, date, term);
      const rates = Object.fromEntries(
        Object.entries(metOfTen).map(([station, times]) => [station, times / 10]),
      );
      const supposed = { rates, otherwise: usualRate, practicesADay, seed };
      return { until: days.at(-1) ?? date, stations: tryOut(plan, supposed, days) };
    },
  };
}
