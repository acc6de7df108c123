/** When a target steps up: after each practice that was met, or with each school day or week that brought one. */
export const cadences = ['practice', 'school-day', 'week'] as const;
export type Cadence = (typeof cadences)[number];

/** How a station's target grows (design section 5). All lengths in seconds. */
export interface Ramp {
  readonly startSeconds: number;
  readonly stepSeconds: number;
  readonly cadence: Cadence;
  readonly goalSeconds: number;
  /** No target goes above it; null is the goal. */
  readonly ceilingSeconds: number | null;
}

/** No step leads above it, in seconds; never below the start. */
export const ceilingOf = ({ startSeconds, goalSeconds, ceilingSeconds }: Ramp): number =>
  Math.max(startSeconds, ceilingSeconds ?? goalSeconds);

export const isSameRamp = (a: Ramp, b: Ramp): boolean =>
  a.startSeconds === b.startSeconds &&
  a.stepSeconds === b.stepSeconds &&
  a.cadence === b.cadence &&
  a.goalSeconds === b.goalSeconds &&
  a.ceilingSeconds === b.ceilingSeconds;
