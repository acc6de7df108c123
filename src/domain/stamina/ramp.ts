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
