import type { Holiday, Plan, Term, Weekday } from '../plan';

/** The school days of the week, in their order and each once. */
export const setWeekdays = (plan: Plan, weekdays: readonly Weekday[]): Plan => ({
  ...plan,
  weekdays: [...new Set(weekdays)].toSorted((a, b) => a - b),
});

/** All days off, in date order; spaces at the ends of a name go, and one that is there already is not put in again [P8]. */
export const setHolidays = (plan: Plan, holidays: readonly Holiday[]): Plan => ({
  ...plan,
  holidays: trimmed(holidays),
});

/** All terms in the same way [C2], and all days off where these come with them [C5]. */
export const setTerms = (plan: Plan, terms: readonly Term[], holidays?: readonly Holiday[]): Plan => ({
  ...plan,
  terms: trimmed(terms),
  ...(holidays === undefined ? {} : { holidays: trimmed(holidays) }),
});

const trimmed = (stretches: readonly (Holiday | Term)[]): readonly (Holiday | Term)[] =>
  inDateOrder(stretches.map((one) => ({ ...one, name: one.name.trim() })));

/** By the first day, then the last one, then the name, each once: a plan file may have them in any order. */
export const inDateOrder = <S extends Holiday | Term>(stretches: readonly S[]): readonly S[] =>
  stretches
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.name, b.name))
    .filter((one, index, all) => !isSame(one, all[index - 1]));

const isSame = (a: Holiday | Term, b: Holiday | Term | undefined): boolean =>
  b !== undefined && a.from === b.from && a.to === b.to && a.name === b.name;

/** By code points, so that the order is the same on every PC; ISO dates sort as text. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
