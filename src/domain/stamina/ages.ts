import type { Ramp } from './ramp';

/** What is usual for an age (design section 5, from teachers' records of Daily 5). Lengths in seconds. */
interface AgeBand {
  /** The band goes up to this age, in years. */
  readonly upTo: number;
  readonly goalSeconds: number;
  /** The class is ready for its next station when it kept going so long, three practices in a row. */
  readonly readySeconds: number;
}

const bands: readonly AgeBand[] = [
  { upTo: 5, goalSeconds: 600, readySeconds: 420 },
  { upTo: 6, goalSeconds: 900, readySeconds: 600 },
  { upTo: 7, goalSeconds: 1200, readySeconds: 600 },
];
const oldest: AgeBand = { upTo: Number.POSITIVE_INFINITY, goalSeconds: 1800, readySeconds: 720 };
/** Where the age is not said: the middle of those that stamina is practised with. */
const usualAge = 7;

/** Younger and older classes than the bands name go by the nearest. */
function bandOf(age: number | null): AgeBand {
  const years = age ?? usualAge;
  return bands.find(({ upTo }) => years <= upTo) ?? oldest;
}

/** The ramp that a station gets unless the teacher says otherwise [S1]. `age` in years; null is not said. */
export const defaultRamp = (age: number | null): Ramp => ({
  startSeconds: 180,
  stepSeconds: 60,
  cadence: 'practice',
  goalSeconds: bandOf(age).goalSeconds,
  ceilingSeconds: null,
});

/** How long, in seconds, the class has to keep going three times in a row before its next station is suggested [S14]. */
export const readySeconds = (age: number | null): number => bandOf(age).readySeconds;
