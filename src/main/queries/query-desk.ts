import type { Query, QueryAnswers, QueryOf } from '../../contract/query';
import type { PcClocks } from '../clock/pc-clocks';
import type { DayBook } from '../day/day-book';
import { createAheadDesk, type AheadDeskPorts } from './ahead-desk';
import { createSlices } from './in-slices';
import { createRepairDesk } from './repair-desk';
import { createShortDay, type ShortDayPorts } from './short-day';
import { createStaminaDesk, type StaminaDeskPorts } from './stamina-desk';

export interface QueryDeskPorts extends Omit<AheadDeskPorts & StaminaDeskPorts, 'inSlices'> {
  readonly book: Pick<DayBook, 'plan' | 'refusal' | 'mendAnswer' | 'world'>;
  readonly clock: ShortDayPorts['clock'];
  readonly pc: Pick<PcClocks, 'mono' | 'after'>;
}

type Answers = {
  readonly [K in Query['kind']]: (asked: QueryOf<K>) => QueryAnswers[K] | Promise<QueryAnswers[K]>;
};

/** Answers what control asks, after it was parsed. Nothing is changed. */
export function createQueryDesk({ book, lesson, shelf, clock, pc }: QueryDeskPorts) {
  const inSlices = createSlices(pc);
  const ahead = createAheadDesk({ book, lesson, shelf, inSlices });
  const answers: Answers = {
    ...createRepairDesk({ book, lesson, inSlices }),
    'short-day': createShortDay({ session: lesson.session, world: () => book.world(null), clock }),
    week: ahead.week,
    fairness: ahead.fairness,
    'mend-effect': ({ mend }) => book.mendAnswer(mend),
    ...createStaminaDesk({ book, lesson, shelf, inSlices }),
  };
  return <K extends Query['kind']>(asked: QueryOf<K>): QueryAnswers[K] | Promise<QueryAnswers[K]> => {
    const answer: Answers[K] = answers[asked.kind];
    return answer(asked);
  };
}
