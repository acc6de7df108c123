import type { Plan, Station, StationId } from '../plan/plan';
import type { SchoolDate } from '../units';
import { readySeconds } from './ages';
import { inARow } from './bend';
import { isIntroduced } from './introduced';
import { ceilingOf } from './ramp';
import { rampOf, type Stamina } from './stamina';

/** What there is to say about introducing the next station [S14]. All lengths in seconds. */
export type Readiness =
  /** A suggestion, never done by itself: the class kept going for `least` or more in each of `latest` at `by`. */
  | ({ readonly kind: 'ready' } & Evidence)
  /** Not so yet; `latest` may be fewer than three. */
  | ({ readonly kind: 'not-yet' } & Evidence)
  /** No station with a ramp is introduced: this is the first in the order of the cycle. */
  | { readonly kind: 'first'; readonly station: StationId }
  /** Its first day is already set. */
  | { readonly kind: 'planned'; readonly station: StationId; readonly on: SchoolDate }
  /** Every station with a ramp is introduced. */
  | { readonly kind: 'none' };

interface Evidence {
  /** The station to come. */
  readonly station: StationId;
  /** The station that was introduced last. */
  readonly by: StationId;
  /** Its latest results since a gap, the oldest first. */
  readonly latest: readonly number[];
  readonly least: number;
}

/** Whether the class is ready for its next station, by the station that it was introduced to last. */
export function readiness(plan: Plan, stamina: readonly Stamina[], date: SchoolDate): Readiness {
  const next = nextStation(plan, date);
  if (next === null) return { kind: 'none' };
  if (next.introducedOn !== null) return { kind: 'planned', station: next.id, on: next.introducedOn };
  const last = lastIntroduced(plan, date);
  const found = stamina.find(({ station }) => station === last);
  if (found === undefined) return { kind: 'first', station: next.id };
  const least = leastFor(plan, found.station);
  const { latest, station: by } = found;
  const ready = latest.length === inARow && latest.every((seconds) => seconds >= least);
  return { kind: ready ? 'ready' : 'not-yet', station: next.id, by, latest, least };
}

/**
 * The station that is introduced next: the one whose day is set and comes first, else the first in the order of the
 * cycle. One without a ramp is the teacher's own matter.
 */
function nextStation(plan: Plan, date: SchoolDate): Station | null {
  const open = inCycleOrder(plan).filter(
    (station) => rampOf(station) !== null && !isIntroduced(station, date),
  );
  const planned = open.filter(({ introducedOn }) => introducedOn !== null);
  return planned.toSorted(byDay)[0] ?? open[0] ?? null;
}

/** Of those with a ramp, in the order in which they were introduced; one without a day was there from the beginning. */
function lastIntroduced(plan: Plan, date: SchoolDate): StationId | null {
  const known = inCycleOrder(plan).filter(
    (station) => rampOf(station) !== null && isIntroduced(station, date),
  );
  return known.toSorted(byDay).at(-1)?.id ?? null;
}

/** ISO dates sort as text, and no date before all of them. */
function byDay(a: Station, b: Station): number {
  const [first, second] = [a.introducedOn ?? '', b.introducedOn ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Those without a slot come last, in plan order. */
function inCycleOrder({ stations, cycle }: Plan): readonly Station[] {
  const slotOf = ({ id }: Station): number => {
    const slot = cycle.indexOf(id);
    return slot === -1 ? cycle.length : slot;
  };
  return stations.toSorted((a, b) => slotOf(a) - slotOf(b));
}

/** What is usual at this age, or what the station's own ramp can come to. */
function leastFor({ stations, age }: Plan, by: StationId): number {
  const ramp = stations.find(({ id }) => id === by)?.ramp ?? null;
  return Math.min(readySeconds(age), ramp === null ? Number.POSITIVE_INFINITY : ceilingOf(ramp));
}
