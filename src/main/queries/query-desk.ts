import type { Query, QueryAnswers, QueryOf } from '../../contract/query';
import type { DayBook } from '../day/day-book';
import { createAheadDesk, type AheadDeskPorts } from './ahead-desk';
import { triedCycle } from './tried-cycle';
import { createShortDay, type ShortDayPorts } from './short-day';

export interface QueryDeskPorts extends AheadDeskPorts {
  readonly book: Pick<DayBook, 'plan' | 'refusal' | 'mendAnswer' | 'world'>;
  readonly clock: ShortDayPorts['clock'];
}

type Answers = { readonly [K in Query['kind']]: (asked: QueryOf<K>) => QueryAnswers[K] };

/** Answers what control asks, after it was parsed. Nothing is changed. */
export function createQueryDesk({ book, lesson, shelf, clock }: QueryDeskPorts) {
  const ahead = createAheadDesk({ book, lesson, shelf });
  const answers: Answers = {
    'try-edit': ({ edit }) => book.refusal(edit),
    'try-cycle': ({ cycle, follows }) => triedCycle({ ...book.plan(), cycle, follows }),
    'short-day': createShortDay({ session: lesson.session, world: () => book.world(null), clock }),
    week: ahead.week,
    fairness: ahead.fairness,
    'mend-effect': ({ mend }) => book.mendAnswer(mend),
  };
  return <K extends Query['kind']>(asked: QueryOf<K>): QueryAnswers[K] => {
    const answer: (asked: QueryOf<K>) => QueryAnswers[K] = answers[asked.kind];
    return answer(asked);
  };
}
