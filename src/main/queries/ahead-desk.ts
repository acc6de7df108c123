import type { QueryAnswers, QueryOf } from '../../contract/query';
import { fairnessOf } from '../../domain/ahead/fairness';
import { termEnd } from '../../domain/ahead/term';
import { weekOf } from '../../domain/ahead/week';
import { daysAfter } from '../../domain/calendar/school-days';
import type { SchoolDate } from '../../domain/units';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import type { Lesson } from '../session/lesson';

export interface AheadDeskPorts {
  readonly book: Pick<DayBook, 'world'>;
  readonly lesson: Pick<Lesson, 'session'>;
  readonly shelf: Pick<Shelf, 'sessions'>;
}

/** How far ahead a question may look, in days: each of them is walked through for the answer. More than a school year. */
const farthest = 400;

/** Answers what lies ahead of the open plan, and what its groups had so far. */
export function createAheadDesk({ book, lesson, shelf }: AheadDeskPorts) {
  const world = () => book.world(lesson.session());
  const within = (day: SchoolDate, today: SchoolDate): SchoolDate => {
    const last = daysAfter(today, farthest);
    return day < last ? day : last;
  };
  return {
    week: ({ of }: QueryOf<'week'>): QueryAnswers['week'] => {
      const now = world();
      return weekOf(now, shelf.sessions(), within(of, now.date));
    },
    fairness: ({ until }: QueryOf<'fairness'>): QueryAnswers['fairness'] => {
      const now = world();
      const last = until ?? termEnd(now.plan, now.date);
      return fairnessOf(now, shelf.sessions(), within(last, now.date));
    },
  };
}
