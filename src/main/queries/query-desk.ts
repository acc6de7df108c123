import type { Query, QueryAnswers, QueryOf } from '../../contract/query';
import type { DayBook } from '../day/day-book';

export interface QueryDeskPorts {
  readonly book: Pick<DayBook, 'refusal'>;
}

type Answers = { readonly [K in Query['kind']]: (asked: QueryOf<K>) => QueryAnswers[K] };

/** Answers what control asks, after it was parsed. Nothing is changed. */
export function createQueryDesk({ book }: QueryDeskPorts) {
  const answers: Answers = {
    'try-edit': ({ edit }) => book.refusal(edit),
  };
  return <K extends Query['kind']>(asked: QueryOf<K>): QueryAnswers[K] => {
    const answer: (asked: QueryOf<K>) => QueryAnswers[K] = answers[asked.kind];
    return answer(asked);
  };
}
