import type { AwayToday } from '../../contract/saved/day';
import type { SchoolDate } from '../../domain/units';
import type { Shelf } from './shelf';

/** Who is away, plan by plan; it holds for one day only. */
export interface AwayBook {
  of(plan: string): AwayToday;
  keep(plan: string, away: AwayToday): void;
}

const nobody: AwayToday = { awayGroups: [], awayPupils: [] };

/** `today` is asked each time: the program may stay open overnight. */
export function createAwayBook(kept: Shelf['day'], today: () => SchoolDate): AwayBook {
  const plansToday = (): Readonly<Record<string, AwayToday>> => {
    const { date, plans } = kept.get();
    return date === today() ? plans : {};
  };
  return {
    of: (plan) => {
      const plans = plansToday();
      return Object.hasOwn(plans, plan) ? (plans[plan] ?? nobody) : nobody;
    },
    keep: (plan, away) => kept.set({ date: today(), plans: { ...plansToday(), [plan]: away } }),
  };
}
