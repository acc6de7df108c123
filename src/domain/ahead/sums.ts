import type { GroupId, StationId } from '../plan/plan';
import { missedIn } from '../rotation/missed';
import { awayIn } from '../rotation/places';
import { roundLength } from '../session/rounds';
import type { KnownRounds } from './known-rounds';
import { newTally, type Tally } from './tally';
import { walkDays, type DayAhead, type RoundOfDay } from './walk';

/** What rounds come to. */
export interface Sums {
  /** How long each group is at each station. */
  readonly spent: Tally;
  /** How long away groups would have been there. */
  readonly missed: Tally;
  /**
   * Each group's part [F2]: the time at a station, round by round, shared by all groups of the round, away or not. A
   * group that joins later has no part in the rounds before.
   */
  readonly part: Tally;
}

type Round = Pick<RoundOfDay, 'plan' | 'wheel' | 'places' | 'missed' | 'length'>;

const newSums = (): Sums => ({ spent: newTally(), missed: newTally(), part: newTally() });

function addRound(sums: Sums, round: Round): void {
  const places = Object.entries(round.places);
  for (const [group, station] of places) {
    if (station === null) continue;
    sums.spent.add(station, group, round.length);
    for (const [other] of places) sums.part.add(station, other, round.length / places.length);
  }
  for (const [group, station] of missedOf(round)) sums.missed.add(station, group, round.length);
}

/** As it was written down, else as it would be. */
function missedOf({ plan, wheel, places, missed }: Round): readonly (readonly [GroupId, StationId])[] {
  if (missed !== null) return Object.entries(missed);
  const away = awayIn(plan, places);
  return away.size === 0
    ? []
    : missedIn(plan, wheel, away).map(({ group, station }) => [group, station] as const);
}

export function sumsOf(rounds: readonly Round[]): Sums {
  const sums = newSums();
  for (const round of rounds) addRound(sums, round);
  return sums;
}

/** The sums of what is left of today and of `days`. */
export function sumsAhead(
  { today, wheel }: Pick<KnownRounds, 'today' | 'wheel'>,
  days: readonly DayAhead[],
): Sums {
  const sums = newSums();
  for (const round of today) addRound(sums, round);
  walkDays(wheel, days, (step) =>
    addRound(sums, { ...step, missed: null, length: roundLength(step.plan, step.places).length }),
  );
  return sums;
}
