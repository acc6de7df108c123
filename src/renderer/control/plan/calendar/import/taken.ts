import type { Calendar } from '../../../../../domain/calendar/school-days';
import { textLimits } from '../../../../../domain/plan/limits';
import type { PlanEdit } from '../../../../../contract/edit';
import type { Holiday, Plan, Term } from '../../../../../domain/plan/plan';
import { shortened } from '../../groups/list/read-list';
import type { Choice } from './judge';

type TakenEdit = Extract<PlanEdit, { readonly name: 'set-terms' | 'set-holidays' }>;

/** What taking the choices comes to. */
export interface Taken {
  readonly edit: TakenEdit;
  /** Terms of the plan that give way, since a new one overlaps them. */
  readonly replaced: readonly Term[];
}

/** All of it as one edit, so that one step takes it back [C7]. */
export function takenOf(
  { terms, holidays }: Pick<Plan, 'terms' | 'holidays'>,
  chosen: readonly Choice[],
): Taken {
  const newTerms = chosen.filter(({ kind }) => kind === 'term').map((one) => named(one, textLimits.termName));
  const newDays = chosen
    .filter(({ kind }) => kind === 'day-off')
    .map((one) => named(one, textLimits.holidayName));
  const replaced = terms.filter((term) =>
    newTerms.some(({ from, to }) => from <= term.to && term.from <= to),
  );
  const allDays = [...holidays, ...newDays];
  if (newTerms.length === 0) return { edit: { name: 'set-holidays', holidays: allDays }, replaced };
  const kept = terms.filter((term) => !replaced.includes(term));
  return { edit: { name: 'set-terms', terms: [...kept, ...newTerms], holidays: allDays }, replaced };
}

const named = ({ from, to, name }: Choice, most: number): Holiday => ({
  from,
  to,
  name: shortened(name, most),
});

/** The calendar of the plan once that is taken. */
export const calendarAfter = (plan: Plan, { edit }: Taken): Calendar => ({
  weekdays: plan.weekdays,
  terms: edit.name === 'set-terms' ? edit.terms : plan.terms,
  holidays: edit.holidays ?? plan.holidays,
});
