import type { Plan } from '../plan/plan';
import { isIntroduced } from '../stamina/introduced';
import { isReady } from '../stamina/joining';
import type { Stamina } from '../stamina/stamina';
import type { SchoolDate } from '../units';
import type { StaminaFace } from './snapshot';

/** How stamina stands on `date` at each station that has a ramp, for the teacher. */
export const staminaFaces = (
  plan: Plan,
  date: SchoolDate,
  stamina: readonly Stamina[],
): readonly StaminaFace[] =>
  stamina.flatMap((one) => {
    const station = plan.stations.find(({ id }) => id === one.station);
    if (station === undefined) return [];
    const { inCycle } = station;
    return [
      { ...one, introduced: isIntroduced(station, date), inCycle, ready: !inCycle && isReady(plan, one) },
    ];
  });
