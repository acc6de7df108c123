import type { SavedHistory, Step } from '../../contract/saved/history';
import type { SchoolDate } from '../../domain/units';
import type { Kept } from './shelf';

/** Edits beyond these, the oldest first, can no longer be taken back. */
const mostSteps = 200;
/** So that keeping the history never holds up an edit: it is written whole each time. In letters of JSON. */
const mostLetters = 1_000_000;

/** The edits that can be taken back, and those that can be made again. */
export interface History {
  /** Takes the newest edit in; what was taken back before it can no longer be made again. */
  add(step: Step): void;
  /** The edit that is next to be taken back. */
  last(): Step | null;
  /** The edit that is next to be made again. */
  next(): Step | null;
  /** The last was taken back. */
  back(): void;
  /** The next was made again. */
  on(): void;
  /** What `date` is not: edits of another day are over. */
  keepDay(date: SchoolDate): void;
  /** The wheel of `plan` has moved on: its mends are over. */
  wheelMoved(plan: string): void;
  /** What the edits of `plan` start from is not there any more: they are over. */
  dropPlan(plan: string): void;
}

export function createHistory(kept: Kept<SavedHistory>): History {
  const set = (steps: readonly Step[], done: number): void => kept.set({ steps, done });
  /** The steps as `left` gives them, null for none, without those that change nothing any more. */
  const keepOnly = (left: (step: Step) => Step | null): void => {
    const { steps, done } = kept.get();
    const some = (part: readonly Step[]): readonly Step[] =>
      part
        .map(left)
        .filter((step) => step !== null)
        .filter(changesSomething);
    const before = some(steps.slice(0, done));
    set([...before, ...some(steps.slice(done))], before.length);
  };
  return {
    add: (step) => {
      const { steps, done } = kept.get();
      const latest = fitting([...steps.slice(0, done), step]);
      set(latest, latest.length);
    },
    last: () => {
      const { steps, done } = kept.get();
      return steps[done - 1] ?? null;
    },
    next: () => {
      const { steps, done } = kept.get();
      return steps[done] ?? null;
    },
    back: () => {
      const { steps, done } = kept.get();
      set(steps, Math.max(0, done - 1));
    },
    on: () => {
      const { steps, done } = kept.get();
      set(steps, Math.min(steps.length, done + 1));
    },
    keepDay: (date) =>
      keepOnly((step) => (step.day === null || step.day.date === date ? step : { ...step, day: null })),
    wheelMoved: (plan) => {
      if (kept.get().steps.some((step) => step.plan === plan && step.wheel !== null)) {
        keepOnly((step) => (step.plan === plan ? { ...step, wheel: null } : step));
      }
    },
    dropPlan: (plan) => keepOnly((step) => (step.plan === plan ? null : step)),
  };
}

/** Whether there is anything to take back but which plan is open. */
export const changesSomething = ({ changes, archived, day, wheel, mark }: Step): boolean =>
  changes.length > 0 || archived !== null || day !== null || wheel !== null || mark !== null;

/** The newest steps that there is room for. */
function fitting(steps: readonly Step[]): readonly Step[] {
  let letters = 0;
  const room = steps.toReversed().findIndex((step, index) => {
    letters += JSON.stringify(step).length;
    return index >= mostSteps || letters > mostLetters;
  });
  return room < 0 ? steps : steps.slice(-Math.max(1, room));
}
