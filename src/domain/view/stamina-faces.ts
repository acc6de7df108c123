import type { Plan } from '../plan/plan';
import type { Standings } from '../stamina/stamina';
import type { SchoolDate } from '../units';
import type { StaminaFace } from './snapshot';

/** How stamina stands on `date` at each station that has a ramp, for the teacher. */
export const staminaFaces = (plan: Plan, date: SchoolDate, standings: Standings): readonly StaminaFace[] =>
  plan.stations.flatMap(({ id, inCycle, introducedOn }) => {
    const standing = standings[id];
    if (standing === undefined) return [];
    const { target, why, held, best, latest } = standing;
    return [
      {
        station: id,
        target,
        why,
        held,
        best,
        latest,
        // ISO dates sort as text.
        introduced: inCycle || (introducedOn !== null && introducedOn <= date),
        inCycle,
        ready: !inCycle && target >= plan.shortestRoundSeconds,
      },
    ];
  });
