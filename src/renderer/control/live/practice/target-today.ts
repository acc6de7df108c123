import type { StationId } from '../../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../../domain/view/snapshot';

/** Today's target of a station, in seconds; null when it has no ramp. */
export const targetToday = (snapshot: ControlSnapshot, station: StationId): number | null =>
  snapshot.stamina.find((one) => one.station === station)?.target ?? null;
