import type { QueryAnswers, QueryOf } from '../../contract/query';
import type { Plan } from '../../domain/plan/plan';
import { repairsOf, type Repair } from '../../domain/plan/repair';
import type { PlanProblem } from '../../domain/plan/problem';
import type { Steps } from '../../domain/steps';
import type { DayBook } from '../day/day-book';
import type { Lesson } from '../session/lesson';
import { notWhileItStands } from '../session/standing';
import type { InSlices } from './in-slices';
import { triedCycle } from './tried-cycle';
import { triedEdit } from './tried-edit';

export interface RepairDeskPorts {
  readonly book: Pick<DayBook, 'plan' | 'refusal'>;
  readonly lesson: Pick<Lesson, 'session'>;
  readonly inSlices: InSlices;
}

/** Finds what would mend a plan that is only tried. */
export type FindRepairs = (plan: Plan, problem: PlanProblem) => Steps<readonly Repair[]>;

/**
 * Answers what an edit or a cycle that is only tried would come to. Repairs are sought while no session stands, since none
 * could be taken then, and as long as the question is the latest of its kind: while the teacher types, each letter asks.
 */
export function createRepairDesk({ book, lesson, inSlices }: RepairDeskPorts) {
  /** Control asks again at each snapshot; the latest answer stands while neither the plan nor the question changes. */
  function latest<Q, A>(
    answer: (asked: Q, plan: Plan, find: FindRepairs) => Steps<A>,
  ): (asked: Q) => Promise<A> {
    let known: { readonly plan: Plan; readonly key: string; readonly answer: Promise<A> } | null = null;
    return (asked) => {
      const plan = book.plan();
      const key = JSON.stringify([asked, lesson.session() === null]);
      if (known !== null && known.plan === plan && known.key === key) return known.answer;
      const isWanted = (): boolean => known?.plan === plan && known.key === key && lesson.session() === null;
      const find: FindRepairs = function* (tried, problem) {
        const search = repairsOf(tried, problem);
        while (isWanted()) {
          const step = search.next();
          if (step.done === true) return step.value;
          yield;
        }
        // What was cut short is not what it comes to.
        if (known === mine) known = null;
        return [];
      };
      const mine = { plan, key, answer: Promise.resolve().then(() => inSlices(answer(asked, plan, find))) };
      known = mine;
      return mine.answer;
    };
  }

  return {
    'try-edit': latest<QueryOf<'try-edit'>, QueryAnswers['try-edit']>(function* ({ edit }, plan, find) {
      const session = lesson.session();
      if (session !== null && edit.name !== 'group-away' && edit.name !== 'pupil-away')
        return { sentence: notWhileItStands(session), repairs: [] };
      return yield* triedEdit(plan, edit, book.refusal, find);
    }),
    'try-cycle': latest<QueryOf<'try-cycle'>, QueryAnswers['try-cycle']>(function* (
      { cycle, follows },
      plan,
      find,
    ) {
      return yield* triedCycle({ ...plan, cycle, follows }, find);
    }),
  };
}
