import type { StationId } from '../../../domain/plan/plan';
import type { Millis } from '../../../domain/units';
import type { RoundColumn } from '../../../domain/view/snapshot';

export interface LimitedRounds {
  readonly station: StationId;
  readonly length: Millis;
  readonly rounds: readonly number[];
}

/** The rounds that are shorter than the plan's minutes, by the station that makes them so and their length. */
export function limitedRounds(columns: readonly RoundColumn[]): readonly LimitedRounds[] {
  const found: { station: StationId; length: Millis; rounds: number[] }[] = [];
  for (const { limitedBy, length, round } of columns) {
    if (limitedBy === null) continue;
    const same = found.find((each) => each.station === limitedBy && each.length === length);
    if (same === undefined) found.push({ station: limitedBy, length, rounds: [round] });
    else same.rounds.push(round);
  }
  return found;
}
