import type { Plan, Station, StationId } from '../plan/plan';
import { roundsAhead } from '../rotation/ahead';
import { placesOf, type Places } from '../rotation/places';
import { afterRound, type Wheel } from '../rotation/wheel';
import { millis, seconds, type Millis } from '../units';
import type { Setup, State } from './state';

/** What decides where groups are: the parts of a session that a forecast may vary. */
export type Standing = Pick<State, 'counted' | 'away' | 'fitted'>;

/** The wheel for `round`: moved on once for each earlier round that counted. */
export function wheelFor(setup: Setup, standing: Standing, round: number): Wheel {
  return standing.counted
    .filter((counted) => counted.round < round)
    .reduce((wheel, counted) => afterRound(setup.plan, wheel, counted.places), setup.wheel);
}

/** Where each group is in `round`, supposing that no round between the counted ones and it counts. */
export const placesFor = (setup: Setup, standing: Standing, round: number): Places =>
  placesOf(setup.plan, wheelFor(setup, standing, round), new Set(standing.away));

/** Where each group is in `rounds` in turn, supposing that each of them counts. */
export function placesAhead(setup: Setup, standing: Standing, rounds: readonly number[]): readonly Places[] {
  const wheel = wheelFor(setup, standing, rounds[0] ?? setup.firstRound);
  return roundsAhead(setup.plan, wheel, new Set(standing.away), rounds.length);
}

/** The present round counts, once [T7]. */
export function withCount(setup: Setup, state: State): State {
  const { round } = state.segment;
  if (state.counted.some((counted) => counted.round === round)) return state;
  return { ...state, counted: [...state.counted, { round, places: placesFor(setup, state, round) }] };
}

export interface RoundLength {
  readonly length: Millis;
  /** The station that makes it shorter than the plan's minutes, for control to name. */
  readonly limitedBy: StationId | null;
}

/** The plan's minutes, or less if a station with a group in it allows less; a teacher-led one never limits [T4]. */
export function roundLength(plan: Plan, places: Places): RoundLength {
  const whole: RoundLength = { length: seconds(plan.timings.roundSeconds), limitedBy: null };
  return stationsSat(plan, places)
    .filter((station) => !station.teacherLed)
    .reduce((least, station) => {
      const own = station.seconds === null ? least.length : seconds(station.seconds);
      return own < least.length ? { length: own, limitedBy: station.id } : least;
    }, whole);
}

/** What the round is to last: as planned, or as it was fitted where that is less [T4]. */
export function lengthFor(
  { plan }: Pick<Setup, 'plan'>,
  { fitted }: Pick<Standing, 'fitted'>,
  round: number,
  places: Places,
): Millis {
  const planned = roundLength(plan, places).length;
  return millis(Math.min(planned, fitted[round] ?? planned));
}

/** A fitted round is never shorter than this: the greatest floor of the stations that have a group. */
export const roundFloor = (plan: Plan, places: Places): Millis =>
  seconds(Math.max(60, ...stationsSat(plan, places).map((station) => station.floorSeconds)));

/** The stations that have a present group, in plan order. */
export function stationsSat(plan: Plan, places: Places): readonly Station[] {
  const sat = new Set(Object.values(places));
  return plan.stations.filter((station) => sat.has(station.id));
}

/** The planning window of `station` in a segment of `length`: at most a quarter of it [T5]. */
export const planningWindow = (station: Station, length: Millis): Millis =>
  millis(Math.min(seconds(station.planningSeconds), length / 4));
