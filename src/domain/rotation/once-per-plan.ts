import type { Plan } from '../plan/plan';

/**
 * What `of` makes of a plan, made once for each plan: every round of a school year asks for it, and so does every snapshot.
 * A plan is never changed in place.
 */
export function oncePerPlan<T>(of: (plan: Plan) => T): (plan: Plan) => T {
  const made = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const known = made.get(plan) ?? { value: of(plan) };
    made.set(plan, known);
    return known.value;
  };
}
