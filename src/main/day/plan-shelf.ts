import type { Plan } from '../../domain/plan/plan';
import { lettersIn, textLimits } from '../../domain/plan/limits';
import { firstFree, foldName } from '../../domain/plan/names';
import type { Shelf } from './shelf';

/** The plans that there are, which of them is open, and which are put away. */
export interface PlanShelf {
  all(): readonly Plan[];
  find(id: string): Plan | null;
  /** The plan that has a name which is the same to a class, put away or not, but for the plan `except`; null for none. */
  named(name: string, except: string): Plan | null;
  /** The open plan. */
  open(): Plan;
  setOpen(id: string): void;
  isArchived(id: string): boolean;
  setArchived(id: string, on: boolean): void;
  /** Takes the plan in, in place of one with its id. */
  keep(plan: Plan): void;
  remove(id: string): void;
  /** The plan under an id and a name that no other has. */
  asNew(plan: Plan): Plan;
}

/** `first` are the plans that are there when none was ever saved; at least one. */
export function createPlanShelf(
  shelf: Pick<Shelf, 'plans' | 'settings' | 'rotation'>,
  first: readonly [Plan, ...Plan[]],
): PlanShelf {
  const all = (): readonly Plan[] => {
    const saved = shelf.plans.get().plans;
    return [...saved, ...first.filter(({ id }) => !saved.some((plan) => plan.id === id))];
  };
  const find = (id: string | null): Plan | null => all().find((plan) => plan.id === id) ?? null;
  const isArchived = (id: string): boolean => shelf.plans.get().archived.includes(id);
  return {
    all,
    find,
    named: (name, except) =>
      all().find((plan) => plan.id !== except && foldName(plan.name) === foldName(name)) ?? null,
    open: () => {
      // The first of all may have been changed, and then stands among the saved ones.
      const inOrder = [find(shelf.settings.get().planId), find(first[0].id), ...all()];
      const known = inOrder.filter((plan) => plan !== null);
      return known.find(({ id }) => !isArchived(id)) ?? known[0] ?? first[0];
    },
    setOpen: (planId) => shelf.settings.set({ ...shelf.settings.get(), planId }),
    isArchived,
    setArchived: (id, on) => {
      const { plans, archived } = shelf.plans.get();
      const others = archived.filter((other) => other !== id);
      shelf.plans.set({ plans, archived: on ? [...others, id] : others });
    },
    keep: (plan) => {
      const { plans, archived } = shelf.plans.get();
      const known = plans.some(({ id }) => id === plan.id);
      const kept = known ? plans.map((other) => (other.id === plan.id ? plan : other)) : [...plans, plan];
      shelf.plans.set({ plans: kept, archived });
    },
    remove: (id) => {
      const { plans, archived } = shelf.plans.get();
      shelf.plans.set({ plans: plans.filter((plan) => plan.id !== id), archived });
    },
    asNew: (plan) => {
      const plans = all();
      // A wheel that a plan left behind when it was taken back is not another's.
      const ids = new Set([...plans.map(({ id }) => id), ...Object.keys(shelf.rotation.get().plans)]);
      const names = new Set(plans.map(({ name }) => foldName(name)));
      return {
        ...plan,
        id: numbered(plan.id, 64, '-', (id) => ids.has(id)),
        name: numbered(plan.name, textLimits.planName, ' ', (name) => names.has(foldName(name))),
      };
    },
  };
}

/** `text`, or where it is taken the first of "text 2", "text 3"... that is not, cut to at most `most` letters. */
function numbered(
  text: string,
  most: number,
  before: string,
  isTaken: (candidate: string) => boolean,
): string {
  return firstFree(
    [text],
    (number) => {
      const end = `${before}${number}`;
      const letters = [...text.normalize('NFC')].slice(0, most - lettersIn(end));
      return `${letters.join('').trimEnd()}${end}`;
    },
    isTaken,
  );
}
