import { isDeepStrictEqual } from 'node:util';
import type { PlanEdit } from '../../contract/edit';
import type { MarkChange } from '../../contract/mark-change';
import type { MendAnswer } from '../../contract/mend';
import type { AwayToday } from '../../contract/saved/day';
import type { Step, StepName } from '../../contract/saved/history';
import { text } from '../../contract/text';
import type { Plan } from '../../domain/plan/plan';
import type { Mend } from '../../domain/rotation/mend';
import { joining } from '../../domain/stamina/joining';
import type { SchoolDate } from '../../domain/units';
import type { AwayBook } from './away-book';
import { changesBetween } from './changes';
import { changedAway, changedPlan } from './day-edits';
import { changesSomething, type History } from './history';
import { markChanging } from './mark-changing';
import type { PlanShelf } from './plan-shelf';
import { refusalOf } from './refusal';
import type { StaminaBook } from './stamina-book';
import { createStepTaker } from './step-taker';
import { whatBecame } from './what-became';
import { mendAnswerOf, mendOf } from './wheel-mending';
import type { WheelBook } from './wheel-book';

export interface Said {
  readonly ok: boolean;
  /** One sentence for the teacher; null when nothing needs to be said. */
  readonly said: string | null;
}

const done: Said = { ok: true, said: null };
const refused = (said: string): Said => ({ ok: false, said });

/** Changes plans and the day, takes changes back, and makes them again. */
export interface Editor {
  /**
   * Changes the open plan or the day; what a rule forbids, or what names something that is not there, is refused in
   * words, and nothing changes. One that changes nothing is not there to be taken back.
   */
  edit(edit: PlanEdit): Said;
  /** Why `edit` would refuse, in one sentence; null when it would be taken. */
  refusal(edit: PlanEdit): string | null;
  /** How many edits were made since the program started. */
  editCount(): number;
  /** What Undo would take back among the edits, in words; null for none. */
  undoable(): string | null;
  /** What Redo would make again, in words; null for none. */
  redoable(): string | null;
  /** Mends the wheel of the open plan. */
  mend(mend: Mend): Said;
  /** Writes, changes or takes away a mark of the open plan's stamina. */
  changeMark(change: MarkChange): Said;
  /** On the first time on a school day: the stations that have become ready join the cycle [S13]. */
  joinReady(): void;
  /** What `mend` would do. */
  mendAnswer(mend: Mend): MendAnswer;
  /**
   * Takes the latest edit back, opens the plan that it changed, and says what it was. Where the plan was replaced since,
   * as by a backup, it says so, and that plan's edits are over; those of the others can still be taken back.
   */
  undo(): Said;
  /** Makes the edit again that was taken back last. */
  redo(): Said;
  openPlan(id: string): Said;
  /** Takes a plan in beside the others, under an id and a name of its own, and opens it. */
  addPlan(name: 'new-plan' | 'duplicate-plan' | 'import-plan', plan: Plan): Said;
  duplicatePlan(id: string): Said;
  /** Puts a plan away, or takes it out again; one plan stays out. */
  archivePlan(id: string, archived: boolean): Said;
  /** Takes a plan in, in place of one with the same id, and opens it. Its name stays: the events file tells it. */
  importPlan(plan: Plan): void;
}

export interface EditorParts {
  readonly plans: PlanShelf;
  readonly history: History;
  readonly away: AwayBook;
  readonly wheels: WheelBook;
  readonly stamina: StaminaBook;
  readonly today: () => SchoolDate;
  /** ISO 8601. */
  readonly now: () => string;
}

export function createEditor({ plans, history, away, wheels, stamina, today, now }: EditorParts): Editor {
  const steps = createStepTaker({ plans, away, wheels, stamina, today });
  let made = 0;

  /** Takes a step; one that changes nothing but which plan is open is not there to be taken back. */
  const make = (step: Step): boolean => {
    if (!steps.take(step)) return false;
    if (!changesSomething(step)) return true;
    history.add(step);
    made += 1;
    return true;
  };
  const aStep = (name: StepName, plan: string, what: Partial<Step>): Step => {
    const open = plans.open().id;
    return {
      name,
      plan,
      changes: [],
      archived: null,
      opened: { from: open, to: open },
      day: null,
      wheel: null,
      mark: null,
      ...what,
    };
  };
  const takeOut = (id: string): Step['archived'] => (plans.isArchived(id) ? { from: true, to: false } : null);
  const opening = (id: string): Step['opened'] => ({ from: plans.open().id, to: id });
  const wordsOf = (step: Step): string => {
    const other = step.plan === plans.open().id ? null : plans.find(step.plan);
    const what = text.acts.edits[step.name];
    return other === null ? what : text.acts.inPlan(what, other.name);
  };
  const undo = (): Said => {
    const step = history.last();
    if (step === null) return refused(text.acts.nothingToTakeBack);
    const words = wordsOf(step);
    if (!steps.takeBack(step)) {
      history.dropPlan(step.plan);
      return refused(text.acts.replacedBeforeUndo(words));
    }
    history.back();
    return { ok: true, said: text.acts.takenBack(words) };
  };
  const redo = (): Said => {
    const step = history.next();
    if (step === null) return refused(text.acts.nothingToMakeAgain);
    const words = wordsOf(step);
    if (!steps.take(step)) {
      history.dropPlan(step.plan);
      return refused(text.acts.replacedBeforeRedo(words));
    }
    history.on();
    return { ok: true, said: text.acts.madeAgain(words) };
  };
  const wordsOrNone = (step: Step | null): string | null => (step === null ? null : wordsOf(step));
  const addPlan: Editor['addPlan'] = (name, given) => {
    const same = plans.find(given.id);
    if (name === 'import-plan' && same !== null && isDeepStrictEqual(same, given)) {
      make(aStep('unarchive-plan', same.id, { archived: takeOut(same.id), opened: opening(same.id) }));
      return { ok: true, said: text.acts.planOpened(same.name) };
    }
    const plan = plans.asNew(given);
    const taken = make(
      aStep(name, plan.id, { changes: changesBetween(undefined, plan), opened: opening(plan.id) }),
    );
    return taken ? { ok: true, said: text.acts.planOpened(plan.name) } : refused(text.acts.notNow);
  };

  return {
    refusal: (edit) => refusalOf(plans, edit),
    edit: (edit) => {
      const plan = plans.open();
      const why = refusalOf(plans, edit);
      if (why !== null) return refused(why);
      const changed = changedPlan(plan, edit);
      const from = away.of(plan.id);
      const to: AwayToday = changedAway(from, edit, changed);
      const taken = make(
        aStep(edit.name, plan.id, {
          changes: changesBetween(plan, changed),
          day: isDeepStrictEqual(from, to) ? null : { date: today(), from, to },
        }),
      );
      return taken ? { ok: true, said: whatBecame(plan, changed) } : refused(text.acts.notNow);
    },
    mend: (mend) => {
      const plan = plans.open();
      const found = mendOf(plan, wheels.entryOf(plan.id), mend, today());
      if (found.kind === 'refused') return refused(text.control.wheel.refused[found.why]);
      if (isDeepStrictEqual(found.before, found.to.wheel)) return done;
      const taken = make(aStep('mend-wheel', plan.id, { wheel: { mend, from: found.from, to: found.to } }));
      return taken ? { ok: true, said: text.control.wheel.changed } : refused(text.acts.notNow);
    },
    joinReady: () => {
      const plan = plans.open();
      const ready = stamina.joinsOn(plan, today());
      if (ready.length === 0) return;
      const joined = joining(plan, ready, wheels.entryOf(plan.id)?.wheel ?? null);
      make(aStep('join-cycle', plan.id, { changes: changesBetween(plan, joined.plan) }));
    },
    changeMark: (change) => {
      const plan = plans.open();
      const found = markChanging(plan, stamina.marks(plan.id), change, { date: today(), at: now() });
      if (found.kind === 'refused') return refused(found.why);
      if (isDeepStrictEqual(found.mark.from, found.mark.to)) return done;
      return make(aStep(found.name, plan.id, { mark: found.mark })) ? done : refused(text.acts.notNow);
    },
    mendAnswer: (mend) => {
      const plan = plans.open();
      const groups = new Set(away.of(plan.id).awayGroups);
      return mendAnswerOf(plan, wheels.entryOf(plan.id), mend, today(), groups);
    },
    editCount: () => made,
    undoable: () => wordsOrNone(history.last()),
    redoable: () => wordsOrNone(history.next()),
    undo,
    redo,
    openPlan: (id) => {
      const wanted = plans.find(id);
      if (wanted === null) return refused(text.acts.noSuchPlan);
      make(aStep('unarchive-plan', id, { archived: takeOut(id), opened: opening(id) }));
      return { ok: true, said: text.acts.planOpened(wanted.name) };
    },
    addPlan,
    duplicatePlan: (id) => {
      const plan = plans.find(id);
      return plan === null ? refused(text.acts.noSuchPlan) : addPlan('duplicate-plan', plan);
    },
    archivePlan: (id, archived) => {
      if (plans.find(id) === null) return refused(text.acts.noSuchPlan);
      if (plans.isArchived(id) === archived) return done;
      if (!archived) {
        make(aStep('unarchive-plan', id, { archived: takeOut(id) }));
        return done;
      }
      const left = plans.all().filter((plan) => plan.id !== id && !plans.isArchived(plan.id));
      const [next] = left;
      if (next === undefined) return refused(text.acts.lastPlan);
      const open = plans.open().id;
      make(
        aStep('archive-plan', id, {
          archived: { from: false, to: true },
          opened: opening(open === id ? next.id : open),
        }),
      );
      return done;
    },
    importPlan: (plan) => {
      const before = plans.find(plan.id) ?? undefined;
      make(
        aStep('import-plan', plan.id, {
          changes: changesBetween(before, plan),
          archived: takeOut(plan.id),
          opened: opening(plan.id),
        }),
      );
    },
  };
}
