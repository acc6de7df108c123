import type { Millis } from '../../../domain/units';
import { span, words } from '../words';

interface RoundOfLength {
  readonly round: number;
  readonly length: Millis;
}

/** The rounds in order, those next to each other with the same length together. */
export function sameLengths(
  all: readonly RoundOfLength[],
): readonly { readonly rounds: readonly number[]; readonly length: Millis }[] {
  const groups: { rounds: number[]; length: Millis }[] = [];
  for (const { round, length } of all) {
    const last = groups.at(-1);
    if (last?.length === length) last.rounds.push(round);
    else groups.push({ rounds: [round], length });
  }
  return groups;
}

/** "Rounds 1 and 2 take 8:30 each", "Round 3 takes 8 min". */
export const roundLengths = (all: readonly RoundOfLength[]): readonly string[] =>
  sameLengths(all).map(({ rounds, length }) =>
    words.finish.fits(words.rounds(rounds), span(length), rounds.length > 1),
  );
