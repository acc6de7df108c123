import { seconds } from '../units';
import type { Setup } from './state';

/** How a day was made short before it began: the rounds that are sat, from 1, and what each of them lasts at most. */
export interface ShortDay {
  readonly rounds: readonly { readonly round: number; readonly seconds: number }[];
}

/** The last round of a run from `first` on, of `rounds` in the plan; one that begins after the short day is not short. */
export function lastOf(shortDay: ShortDay | undefined, first: number, rounds: number): number {
  const last = shortDay?.rounds.at(-1)?.round ?? rounds;
  return last < first ? rounds : Math.min(last, rounds);
}

/** The lengths that the short day gives to its rounds, by number. */
export const fittedBy = (shortDay: ShortDay | undefined): Setup['fitted'] =>
  Object.fromEntries((shortDay?.rounds ?? []).map((one) => [one.round, seconds(one.seconds)]));
