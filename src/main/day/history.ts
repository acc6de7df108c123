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
  clear(): void;
}

export function createHistory(kept: Kept<SavedHistory>): History {
  const set = (steps: readonly Step[], done: number): void => kept.set({ steps, done });
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
    keepDay: (date) => {
      const { steps, done } = kept.get();
      const left = (some: readonly Step[]): readonly Step[] =>
        some
          .map((step) => (step.day === null || step.day.date === date ? step : { ...step, day: null }))
          .filter((step) => step.day !== null || step.archived !== null || step.changes.length > 0);
      const before = left(steps.slice(0, done));
      set([...before, ...left(steps.slice(done))], before.length);
    },
    clear: () => set([], 0),
  };
}

/** The newest steps that there is room for. */
function fitting(steps: readonly Step[]): readonly Step[] {
  let letters = 0;
  const room = steps.toReversed().findIndex((step, index) => {
    letters += JSON.stringify(step).length;
    return index >= mostSteps || letters > mostLetters;
  });
  return room < 0 ? steps : steps.slice(-Math.max(1, room));
}
