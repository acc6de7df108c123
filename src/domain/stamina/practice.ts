import type { StationId } from '../plan/plan';
import type { Millis } from '../units';
import type { Bar } from './mark';

/** A stamina run of the whole class at one station, as it is set up: it counts up to `target` and on past it. */
export interface Practice {
  readonly station: StationId;
  readonly target: Millis;
  /** The earlier practices of the chart that the class sees, oldest first. */
  readonly bars: readonly Bar[];
}
