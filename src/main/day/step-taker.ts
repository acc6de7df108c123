import { isDeepStrictEqual } from 'node:util';
import type { Step } from '../../contract/saved/history';
import { soundPlan } from '../../contract/saved/plans';
import type { SchoolDate } from '../../domain/units';
import type { AwayBook } from './away-book';
import { reversed, withChanges } from './changes';
import { without } from './day-edits';
import type { PlanShelf } from './plan-shelf';
import type { StaminaBook } from './stamina-book';
import type { WheelBook } from './wheel-book';

export interface StepTakerParts {
  readonly plans: PlanShelf;
  readonly away: AwayBook;
  readonly wheels: WheelBook;
  readonly stamina: StaminaBook;
  readonly today: () => SchoolDate;
}

/** Makes steps and takes them back: false, and nothing done, when what a step starts from is not there any more. */
export interface StepTaker {
  take(step: Step): boolean;
  takeBack(step: Step): boolean;
}

export function createStepTaker({ plans, away, wheels, stamina, today }: StepTakerParts): StepTaker {
  const isOut = (id: string): boolean => plans.find(id) !== null && !plans.isArchived(id);

  const openAfter = ({ plan, opened }: Step): void => {
    const next = [opened.to, plan].find(isOut);
    if (next !== undefined) plans.setOpen(next);
    // One plan stays out, also where the steps that put the others away are lost.
    const { id } = plans.open();
    if (plans.isArchived(id)) plans.setArchived(id, false);
  };

  const perform = (step: Step, isBack: boolean): boolean => {
    const plan = plans.find(step.plan);
    if (plan === null && step.changes.length === 0) return false;
    if (step.wheel !== null && !wheels.isAt(step.plan, step.wheel.from)) return false;
    if (step.mark !== null && !isDeepStrictEqual(stamina.mark(step.plan, step.mark.id), step.mark.from))
      return false;
    if (step.changes.length > 0) {
      const result = withChanges(plan ?? undefined, step.changes);
      if (!result.ok) return false;
      if (result.value === undefined) {
        plans.remove(step.plan);
      } else {
        const changed = soundPlan.safeParse(result.value);
        if (!changed.success) return false;
        plans.keep(changed.data);
        if (plan !== null) stamina.rampsChanged(plan, changed.data, today());
      }
    }
    if (step.archived !== null) plans.setArchived(step.plan, step.archived.to);
    if (step.day?.date === today()) {
      const { from, to } = step.day;
      away.keep(step.plan, without(away.of(step.plan), { before: to, after: from }));
    }
    if (step.wheel !== null) wheels.mend({ plan: step.plan, date: today(), back: isBack, ...step.wheel });
    if (step.mark !== null) stamina.put(step.plan, step.mark.date, step.mark.id, step.mark.to);
    openAfter(step);
    return true;
  };

  return {
    take: (step) => perform(step, false),
    takeBack: (step) => perform(back(step), true),
  };
}

/** The step that takes `step` back. */
const back = (step: Step): Step => ({
  ...step,
  changes: reversed(step.changes),
  archived: step.archived === null ? null : { from: step.archived.to, to: step.archived.from },
  opened: { from: step.opened.to, to: step.opened.from },
  day: step.day === null ? null : { ...step.day, from: step.day.to, to: step.day.from },
  wheel: step.wheel === null ? null : { ...step.wheel, from: step.wheel.to, to: step.wheel.from },
  mark: step.mark === null ? null : { ...step.mark, from: step.mark.to, to: step.mark.from },
});
