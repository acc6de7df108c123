import type { QueryAnswers, QueryOf } from '../../contract/query';
import { fairnessOf } from '../../domain/ahead/fairness';
import { termEnd } from '../../domain/ahead/term';
import { weekOf } from '../../domain/ahead/week';
import { daysAfter } from '../../domain/calendar/school-days';
import type { SessionRecord } from '../../domain/records/session-record';
import type { Steps } from '../../domain/steps';
import type { SchoolDate } from '../../domain/units';
import type { World } from '../../domain/view/world';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import type { Lesson } from '../session/lesson';
import type { InSlices } from './in-slices';
import { remembering } from './remembering';

export interface AheadDeskPorts {
  readonly book: Pick<DayBook, 'world'>;
  readonly lesson: Pick<Lesson, 'session'>;
  readonly shelf: Pick<Shelf, 'sessions'>;
  readonly inSlices: InSlices;
}

/** How far ahead a question may look, in days: each of them is walked through for the answer. More than a school year. */
const farthest = 400;

/** Answers what lies ahead of the open plan, and what its groups had so far. */
export function createAheadDesk({ book, lesson, shelf, inSlices }: AheadDeskPorts) {
  const within = (day: SchoolDate, today: SchoolDate): SchoolDate => {
    const last = daysAfter(today, farthest);
    return day < last ? day : last;
  };
  const remembered = <Q, A>(compute: (asked: Q, world: World, of: readonly SessionRecord[]) => Steps<A>) =>
    remembering({ log: shelf.sessions, world: () => book.world(lesson.session()), inSlices }, compute);

  return {
    week: remembered<QueryOf<'week'>, QueryAnswers['week']>(({ of }, world, records) =>
      weekOf(world, records, within(of, world.date)),
    ),
    fairness: remembered<QueryOf<'fairness'>, QueryAnswers['fairness']>(({ until }, world, records) => {
      const last = until ?? termEnd(world.plan, world.date);
      return fairnessOf(world, records, within(last, world.date));
    }),
  };
}
