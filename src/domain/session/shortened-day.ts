import { seconds } from '../units';
import type { Setup } from './state';

/** How a day was made short before it began: the rounds that are sat, from 1, and what each of them lasts at most. */
export interface ShortDay {
  readonly rounds: readonly { readonly round: number; readonly seconds: number }[];
}

/** The last round of the day, of `rounds` in the plan. */
export const lastOf = (shortDay: ShortDay | undefined, rounds: number): number =>
  Math.min(shortDay?.rounds.at(-1)?.round ?? rounds, rounds);

/** How many rounds are behind those that are left of the day: 0 when none was sat, or all of them were. */
export const satOf = (shortDay: ShortDay | undefined, counted: number, rounds: number): number =>
  counted < lastOf(shortDay, rounds) ? counted : 0;

/** The lengths that the short day gives to its rounds, by number. */
export const fittedBy = (shortDay: ShortDay | undefined): Setup['fitted'] =>
  Object.fromEntries((shortDay?.rounds ?? []).map((one) => [one.round, seconds(one.seconds)]));
