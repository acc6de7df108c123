import type { GroupId, StationId } from '../plan/plan';
import { missedIn } from '../rotation/missed';
import { awayIn } from '../rotation/places';
import type { Steps } from '../steps';
import { newTally, type Tally } from './tally';
import type { RoundOfDay } from './walk';

/** What rounds come to. */
export interface Sums {
  /** How long each group is at each station. */
  readonly spent: Tally;
  /** How long away groups would have been there. */
  readonly missed: Tally;
  /** How long the slots of away groups were at the station: what they lose there, whatever they were owed. */
  readonly passed: Tally;
  /**
   * Each group's part of a teacher-led station [F3]: the time there, round by round, shared by all groups of the round,
   * away or not. A group that joins later has no part in the rounds before.
   */
  readonly part: Tally;
}

type Round = Pick<RoundOfDay, 'plan' | 'wheel' | 'places' | 'missed' | 'length'>;

const newSums = (): Sums => ({ spent: newTally(), missed: newTally(), passed: newTally(), part: newTally() });

/** Adds one round to `sums`. */
export function addRound(sums: Sums, round: Round): void {
  const places = Object.entries(round.places);
  for (const [group, station] of places) {
    if (station === null) {
      const slot = round.wheel.cycle[round.wheel.slots[group] ?? -1];
      if (slot !== undefined) sums.passed.add(slot, group, round.length);
      continue;
    }
    sums.spent.add(station, group, round.length);
    // Of these alone, since it takes time: a school year has thousands of places.
    if (round.plan.stations.find(({ id }) => id === station)?.teacherLed !== true) continue;
    for (const [other] of places) sums.part.add(station, other, round.length / places.length);
  }
  if (places.every(([, station]) => station !== null)) return;
  for (const [group, station] of missedOf(round)) sums.missed.add(station, group, round.length);
}

/** As it was written down, else as it would be. */
function missedOf({ plan, wheel, places, missed }: Round): readonly (readonly [GroupId, StationId])[] {
  if (missed !== null) return Object.entries(missed);
  return missedIn(plan, wheel, awayIn(plan, places)).map(({ group, station }) => [group, station] as const);
}

export function sumsOf(rounds: readonly Round[]): Sums {
  const sums = newSums();
  for (const round of rounds) addRound(sums, round);
  return sums;
}

/** So many rounds are added in one part of a long sum. */
const roundsInPart = 50;

/** The same for as many rounds as a year has. */
export function* sumsOfMany(rounds: readonly Round[]): Steps<Sums> {
  const sums = newSums();
  for (const [index, round] of rounds.entries()) {
    addRound(sums, round);
    if (index % roundsInPart === 0) yield;
  }
  return sums;
}
